// The handler of the resource map. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readMap(_ context: CallContext) async throws -> [UInt8] {
    #warning("readMap is not implemented yet")
    throw NotImplemented("map")
  }
}
