// The handler of the tool test_sampling. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testSampling(_ input: TestSampling.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_sampling")
  }
}
