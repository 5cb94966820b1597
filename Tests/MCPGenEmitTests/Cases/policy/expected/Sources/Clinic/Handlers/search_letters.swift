// The handler of the tool search_letters. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func searchLetters(_ input: SearchLetters.Input, _ context: CallContext) async throws -> SearchLetters.Output {
    #warning("searchLetters is not implemented yet")
    throw NotImplemented("search_letters")
  }
}
