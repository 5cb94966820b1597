// The handler of the resource watched_resource. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readWatchedResource(_ context: CallContext) async throws -> String {
    throw NotImplemented("watched_resource")
  }
}
