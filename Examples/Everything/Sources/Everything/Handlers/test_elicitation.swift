// The handler of the tool test_elicitation. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testElicitation(_ input: TestElicitation.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_elicitation")
  }
}
