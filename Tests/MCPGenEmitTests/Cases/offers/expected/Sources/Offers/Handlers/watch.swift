// The handler of the tool watch. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func watch(_ input: Watch.Input, _ context: CallContext) async throws -> Double {
    #warning("watch is not implemented yet")
    throw NotImplemented("watch")
  }
}
