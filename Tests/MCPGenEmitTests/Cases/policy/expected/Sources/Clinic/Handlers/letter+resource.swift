// The handler of the resource letter. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readLetter(_ letter: LetterResource.URI, _ context: CallContext) async throws -> String? {
    #warning("readLetter is not implemented yet")
    throw NotImplemented("letter")
  }
}
