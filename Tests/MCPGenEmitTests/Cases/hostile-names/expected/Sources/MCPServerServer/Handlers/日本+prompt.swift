// The handler of the prompt 日本. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func 日本Data(_ arguments: Prompt日本Prompt.Arguments, _ context: CallContext) async throws -> Prompt日本Prompt.Data {
    #warning("日本Data is not implemented yet")
    throw NotImplemented("日本")
  }
}
