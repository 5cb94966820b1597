// The handler of the prompt test_input_required_result_prompt. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testInputRequiredResultPromptMessages(_ context: CallContext) async throws -> [PromptMessage] {
    throw NotImplemented("test_input_required_result_prompt")
  }
}
