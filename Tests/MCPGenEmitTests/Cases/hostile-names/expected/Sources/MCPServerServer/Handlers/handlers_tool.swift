// The handler of the tool handlers. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func handlers(_ input: HandlersTool.Input, _ context: CallContext) async throws {
    #warning("handlers is not implemented yet")
    throw NotImplemented("handlers")
  }
}
