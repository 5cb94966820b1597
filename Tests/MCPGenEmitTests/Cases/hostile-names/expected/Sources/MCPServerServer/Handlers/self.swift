// The handler of the tool self. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func selfTool(_ input: SelfTool.Input, _ context: CallContext) async throws -> SelfTool.Output {
    #warning("selfTool is not implemented yet")
    throw NotImplemented("self")
  }
}
