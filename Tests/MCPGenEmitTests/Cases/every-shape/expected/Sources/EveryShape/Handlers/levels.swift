// The handler of the tool levels. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func levels(_ input: Levels.Input, _ context: CallContext) async throws -> [Level] {
    #warning("levels is not implemented yet")
    throw NotImplemented("levels")
  }
}
