// The handler of the prompt test_prompt_with_embedded_resource. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testPromptWithEmbeddedResourceMessages(
    _ arguments: TestPromptWithEmbeddedResourcePrompt.Arguments,
    _ context: CallContext
  ) async throws -> [PromptMessage] {
    throw NotImplemented("test_prompt_with_embedded_resource")
  }
}
