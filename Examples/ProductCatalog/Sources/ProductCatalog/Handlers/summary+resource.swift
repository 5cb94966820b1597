// The catalogue in numbers.

import MCPServer

extension Handlers {
  func readSummary(_ context: CallContext) async throws -> SummaryResource.Content {
    .init(totalProducts: store.products.count, categories: store.categories, lastUpdated: store.lastUpdated)
  }
}
