// The handler of the prompt test_prompt_with_image. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testPromptWithImageMessages(_ context: CallContext) async throws -> [PromptMessage] {
    throw NotImplemented("test_prompt_with_image")
  }
}
