// The handler of the resource default. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readDefault(_ `default`: DefaultResource.URI, _ context: CallContext) async throws -> String? {
    #warning("readDefault is not implemented yet")
    throw NotImplemented("default")
  }
}
