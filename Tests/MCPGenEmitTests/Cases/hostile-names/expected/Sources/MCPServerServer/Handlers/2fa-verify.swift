// The handler of the tool 2fa-verify. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func tool2faVerify(_ input: Tool2faVerify.Input, _ context: CallContext) async throws {
    #warning("tool2faVerify is not implemented yet")
    throw NotImplemented("2fa-verify")
  }
}
