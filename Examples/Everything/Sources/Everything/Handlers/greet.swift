// The handler of the tool greet. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func greet(_ input: Greet.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("greet")
  }
}
