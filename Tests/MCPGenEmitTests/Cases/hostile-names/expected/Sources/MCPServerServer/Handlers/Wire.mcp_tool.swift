// The handler of the tool Wire.mcp. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func wireMCP(_ input: WireMCP.Input, _ context: CallContext) async throws {
    #warning("wireMCP is not implemented yet")
    throw NotImplemented("Wire.mcp")
  }
}
