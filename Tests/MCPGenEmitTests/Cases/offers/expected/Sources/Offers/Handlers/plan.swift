// The handler of the tool plan. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func plan(_ input: Plan.Input, _ context: CallContext) async throws -> [Node] {
    #warning("plan is not implemented yet")
    throw NotImplemented("plan")
  }
}
