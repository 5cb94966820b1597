// The handler of the tool Type. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func type(_ input: TypeTool.Input, _ context: CallContext) async throws -> String {
    #warning("type is not implemented yet")
    throw NotImplemented("Type")
  }
}
