// The handler of the tool 日本. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func 日本(_ input: Tool日本.Input, _ context: CallContext) async throws -> Tool日本.Output {
    #warning("日本 is not implemented yet")
    throw NotImplemented("日本")
  }
}
