// The handler of the tool test_tool_with_progress. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testToolWithProgress(_ input: TestToolWithProgress.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_tool_with_progress")
  }
}
