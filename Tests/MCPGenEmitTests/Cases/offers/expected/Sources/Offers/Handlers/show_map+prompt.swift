// The handler of the prompt show_map. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func showMapMessages(_ arguments: ShowMapPrompt.Arguments, _ context: CallContext) async throws -> [PromptMessage] {
    #warning("showMapMessages is not implemented yet")
    throw NotImplemented("show_map")
  }
}
