// The handler of the tool echo.

import MCPServer

extension Handlers {
  func echo(_ input: Echo.Input, _ context: CallContext) async throws -> ToolContent { .text(input.text) }
}
