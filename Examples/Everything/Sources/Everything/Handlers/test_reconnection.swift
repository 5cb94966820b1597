// The handler of the tool test_reconnection. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testReconnection(_ input: TestReconnection.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_reconnection")
  }
}
