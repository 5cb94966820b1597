// The handler of the tool test_logging_tool. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testLoggingTool(_ input: TestLoggingTool.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_logging_tool")
  }
}
