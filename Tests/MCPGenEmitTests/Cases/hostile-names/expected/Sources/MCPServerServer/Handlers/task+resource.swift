// The handler of the resource task. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readTask(_ context: CallContext) async throws -> String {
    #warning("readTask is not implemented yet")
    throw NotImplemented("task")
  }
}
