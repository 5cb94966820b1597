// The handler of the tool pairs. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func pairs(_ input: Pairs.Input, _ context: CallContext) async throws -> [Pairs.Item] {
    #warning("pairs is not implemented yet")
    throw NotImplemented("pairs")
  }
}
