// The handler of the tool test_input_required_result_capabilities. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testInputRequiredResultCapabilities(
    _ input: TestInputRequiredResultCapabilities.Input,
    _ context: CallContext
  ) async throws -> ToolContent {
    throw NotImplemented("test_input_required_result_capabilities")
  }
}
