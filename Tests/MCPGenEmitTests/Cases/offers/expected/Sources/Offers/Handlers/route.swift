// The handler of the tool route. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func route(_ input: JSON, _ context: CallContext) async throws -> Route.Output {
    #warning("route is not implemented yet")
    throw NotImplemented("route")
  }
}
