// The handler of the tool picture. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func picture(_ input: Picture.Input, _ context: CallContext) async throws -> ToolContent {
    #warning("picture is not implemented yet")
    throw NotImplemented("picture")
  }
}
