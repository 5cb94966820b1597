// The handler of the tool environment. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func environment(_ input: EnvironmentTool.Input, _ context: CallContext) async throws -> StationID {
    #warning("environment is not implemented yet")
    throw NotImplemented("environment")
  }
}
