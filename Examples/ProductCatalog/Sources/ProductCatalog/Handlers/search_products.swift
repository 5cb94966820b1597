// Searches the catalogue.

import MCPServer

extension Handlers {
  func searchProducts(_ input: SearchProducts.Input, _ context: CallContext) async throws -> SearchProducts.Output {
    .init(products: store.search(for: input.query, in: input.category, limit: input.limit))
  }
}
