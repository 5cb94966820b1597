// The handler of the tool raw. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func raw(_ input: JSON, _ context: CallContext) async throws -> JSON {
    #warning("raw is not implemented yet")
    throw NotImplemented("raw")
  }
}
