// The handler of the tool get_family. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func getFamily(_ input: GetFamily.Input, _ context: CallContext) async throws -> Family {
    #warning("getFamily is not implemented yet")
    throw NotImplemented("get_family")
  }
}
