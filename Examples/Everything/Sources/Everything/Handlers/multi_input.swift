// The handler of the tool multi_input. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func multiInput(_ input: MultiInput.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("multi_input")
  }
}
