// The handler of the tool search_products. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func searchProducts(_ input: SearchProducts.Input, _ context: CallContext) async throws -> SearchProducts.Output {
    #warning("searchProducts is not implemented yet")
    throw NotImplemented("search_products")
  }
}
