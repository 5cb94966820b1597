// The handler of the tool test_multiple_content_types. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testMultipleContentTypes(
    _ input: TestMultipleContentTypes.Input,
    _ context: CallContext
  ) async throws -> ToolContent {
    throw NotImplemented("test_multiple_content_types")
  }
}
