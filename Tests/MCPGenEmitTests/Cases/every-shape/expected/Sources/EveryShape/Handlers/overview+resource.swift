// The handler of the resource overview. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readOverview(_ context: CallContext) async throws -> OverviewResource.Content {
    #warning("readOverview is not implemented yet")
    throw NotImplemented("overview")
  }
}
