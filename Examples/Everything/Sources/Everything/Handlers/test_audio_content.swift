// The handler of the tool test_audio_content. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testAudioContent(_ input: TestAudioContent.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("test_audio_content")
  }
}
