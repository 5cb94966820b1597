// The handler of the tool search. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func search(_ input: Search.Input, _ context: CallContext) async throws -> Search.Output {
    #warning("search is not implemented yet")
    throw NotImplemented("search")
  }
}
