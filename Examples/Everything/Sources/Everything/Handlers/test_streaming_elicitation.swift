// The handler of the tool test_streaming_elicitation. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testStreamingElicitation(
    _ input: TestStreamingElicitation.Input,
    _ context: CallContext
  ) async throws -> ToolContent {
    throw NotImplemented("test_streaming_elicitation")
  }
}
