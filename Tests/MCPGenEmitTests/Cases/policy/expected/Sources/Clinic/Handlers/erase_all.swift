// The handler of the tool erase_all. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func eraseAll(_ input: JSON, _ context: CallContext) async throws {
    #warning("eraseAll is not implemented yet")
    throw NotImplemented("erase_all")
  }

  func checkEraseAll(_ input: JSON, _ context: CallContext) async throws {
    #warning("checkEraseAll is not implemented yet")
    throw NotImplemented("erase_all")
  }
}
