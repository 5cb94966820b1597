// The handler of the tool search_products.

import MCPServer

extension Handlers {
  func searchProducts(_ input: SearchProducts.Input, _ context: CallContext) async throws -> SearchProducts.Output {
    let found = catalog.rows(matching: input.query, category: input.category?.rawValue, limit: input.limit)
    return SearchProducts.Output(products: found.map { products[$0] })
  }
}
