// The handler of the tool init. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func initTool(_ input: Init.Input, _ context: CallContext) async throws {
    #warning("initTool is not implemented yet")
    throw NotImplemented("init")
  }
}
