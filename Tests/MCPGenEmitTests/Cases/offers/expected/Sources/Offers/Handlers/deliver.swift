// The handler of the tool deliver. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func deliver(_ input: Deliver.Input, _ context: CallContext) async throws {
    #warning("deliver is not implemented yet")
    throw NotImplemented("deliver")
  }
}
