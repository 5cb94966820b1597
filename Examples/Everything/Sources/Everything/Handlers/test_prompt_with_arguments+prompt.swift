// The handler of the prompt test_prompt_with_arguments. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func completeTestPromptWithArgumentsArg2(
    _ request: CompletionRequest,
    _ context: CallContext
  ) async throws -> Completions {
    throw NotImplemented("test_prompt_with_arguments")
  }
}
