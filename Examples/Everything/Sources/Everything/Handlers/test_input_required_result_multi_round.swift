// The handler of the tool test_input_required_result_multi_round. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testInputRequiredResultMultiRound(
    _ input: TestInputRequiredResultMultiRound.Input,
    _ context: CallContext
  ) async throws -> ToolContent {
    throw NotImplemented("test_input_required_result_multi_round")
  }
}
