// The handler of the resource ebay. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readEBay(_ ebay: EBayResource.URI, _ context: CallContext) async throws -> String? {
    #warning("readEBay is not implemented yet")
    throw NotImplemented("ebay")
  }
}
