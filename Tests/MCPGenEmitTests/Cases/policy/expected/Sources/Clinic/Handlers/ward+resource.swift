// The handler of the resource ward. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readWard(_ context: CallContext) async throws -> WardResource.Content {
    #warning("readWard is not implemented yet")
    throw NotImplemented("ward")
  }
}
