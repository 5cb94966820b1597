// The handler of the tool test_image_content. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testImageContent(_ input: TestImageContent.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_image_content")
  }
}
