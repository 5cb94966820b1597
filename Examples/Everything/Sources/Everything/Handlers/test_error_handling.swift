// The handler of the tool test_error_handling. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testErrorHandling(_ input: TestErrorHandling.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_error_handling")
  }
}
