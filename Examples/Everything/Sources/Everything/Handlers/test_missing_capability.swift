// The handler of the tool test_missing_capability. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testMissingCapability(_ input: TestMissingCapability.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_missing_capability")
  }
}
