// The handler of the resource context. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readContext(_ contextURI: ContextResource.URI, _ context: CallContext) async throws -> String? {
    #warning("readContext is not implemented yet")
    throw NotImplemented("context")
  }
}
