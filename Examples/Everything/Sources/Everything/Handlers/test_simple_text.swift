// The handler of the tool test_simple_text. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testSimpleText(_ input: TestSimpleText.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_simple_text")
  }
}
