// The handler of the tool ping. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func ping(_ input: Ping.Input, _ context: CallContext) async throws {
    #warning("ping is not implemented yet")
    throw NotImplemented("ping")
  }
}
