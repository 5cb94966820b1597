// The handler of the tool URLPathIDs. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func urlPathIDs(_ input: URLPathIDs.Input, _ context: CallContext) async throws {
    #warning("urlPathIDs is not implemented yet")
    throw NotImplemented("URLPathIDs")
  }
}
