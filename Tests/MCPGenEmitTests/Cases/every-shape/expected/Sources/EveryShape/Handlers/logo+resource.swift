// The handler of the resource logo. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readLogo(_ context: CallContext) async throws -> [UInt8] {
    #warning("readLogo is not implemented yet")
    throw NotImplemented("logo")
  }
}
