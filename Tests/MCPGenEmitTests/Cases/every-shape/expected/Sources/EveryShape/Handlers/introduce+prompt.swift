// The handler of the prompt introduce. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func introduceData(
    _ arguments: IntroducePrompt.Arguments,
    _ context: CallContext
  ) async throws -> IntroducePrompt.Data {
    #warning("introduceData is not implemented yet")
    throw NotImplemented("introduce")
  }
}
