// Answers a text of any length, to meet the cap on results.

import MCPServer

extension Handlers {
  func repeatText(_ input: RepeatText.Input, _ context: CallContext) async throws -> RepeatText.Output {
    .init(text: String(repeating: "x", count: input.length))
  }
}
