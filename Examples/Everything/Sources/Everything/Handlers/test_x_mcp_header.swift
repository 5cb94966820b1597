// The handler of the tool test_x_mcp_header. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testXMCPHeader(_ input: TestXMCPHeader.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_x_mcp_header")
  }
}
