// The handler of the tool test_input_required_result_request_state. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testInputRequiredResultRequestState(
    _ input: TestInputRequiredResultRequestState.Input,
    _ context: CallContext
  ) async throws -> ToolContent {
    throw NotImplemented("test_input_required_result_request_state")
  }
}
