// The handler of the tool test_input_required_result_elicitation. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testInputRequiredResultElicitation(
    _ input: TestInputRequiredResultElicitation.Input,
    _ context: CallContext
  ) async throws -> ToolContent {
    throw NotImplemented("test_input_required_result_elicitation")
  }
}
