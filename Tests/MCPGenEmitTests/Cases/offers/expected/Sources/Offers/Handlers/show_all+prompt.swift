// The handler of the prompt show_all. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func showAllMessages(_ context: CallContext) async throws -> [PromptMessage] {
    #warning("showAllMessages is not implemented yet")
    throw NotImplemented("show_all")
  }
}
