// The handler of the tool forget. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func forget(_ input: Forget.Input, _ context: CallContext) async throws {
    #warning("forget is not implemented yet")
    throw NotImplemented("forget")
  }
}
