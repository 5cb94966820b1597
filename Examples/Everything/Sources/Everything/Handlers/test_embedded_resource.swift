// The handler of the tool test_embedded_resource. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testEmbeddedResource(_ input: TestEmbeddedResource.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_embedded_resource")
  }
}
