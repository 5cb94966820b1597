// The handler of the tool test_tool_with_task. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testToolWithTask(_ input: TestToolWithTask.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_tool_with_task")
  }
}
