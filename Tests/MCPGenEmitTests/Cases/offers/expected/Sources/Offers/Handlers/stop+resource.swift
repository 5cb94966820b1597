// The handler of the resource stop. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readStop(_ stop: StopResource.URI, _ context: CallContext) async throws -> String? {
    #warning("readStop is not implemented yet")
    throw NotImplemented("stop")
  }
}
