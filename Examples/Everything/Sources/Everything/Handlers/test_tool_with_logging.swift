// The handler of the tool test_tool_with_logging. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testToolWithLogging(_ input: TestToolWithLogging.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_tool_with_logging")
  }
}
