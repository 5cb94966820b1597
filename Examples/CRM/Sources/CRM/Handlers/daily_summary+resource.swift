// The figures of the day.

import MCPServer

extension Handlers {
  func readDailySummary(_ context: CallContext) async throws -> DailySummaryResource.Content {
    try await store.dailySummary(of: context.tenant)
  }
}
