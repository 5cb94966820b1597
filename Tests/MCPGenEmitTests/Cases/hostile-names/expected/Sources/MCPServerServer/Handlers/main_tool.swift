// The handler of the tool main. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func main(_ input: Main.Input, _ context: CallContext) async throws {
    #warning("main is not implemented yet")
    throw NotImplemented("main")
  }
}
