// The handler of the resource summary. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readSummary(_ context: CallContext) async throws -> SummaryResource.Content {
    #warning("readSummary is not implemented yet")
    throw NotImplemented("summary")
  }
}
