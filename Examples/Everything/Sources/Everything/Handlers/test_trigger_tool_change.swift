// The handler of the tool test_trigger_tool_change. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testTriggerToolChange(_ input: TestTriggerToolChange.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_trigger_tool_change")
  }
}
