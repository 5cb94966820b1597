// The handler of the tool count. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func count(_ input: Count.Input, _ context: CallContext) async throws -> Int {
    #warning("count is not implemented yet")
    throw NotImplemented("count")
  }
}
