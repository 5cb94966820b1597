// The handler of the tool test_dynamic_tool. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testDynamicTool(_ input: TestDynamicTool.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_dynamic_tool")
  }
}
