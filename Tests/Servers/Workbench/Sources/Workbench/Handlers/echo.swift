// Answers the text that it was sent.

import MCPServer

extension Handlers {
  func echo(_ input: Echo.Input, _ context: CallContext) async throws -> ToolContent { .text(input.text) }
}
