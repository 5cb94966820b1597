// The handler of the tool slow_compute. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func slowCompute(_ input: SlowCompute.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("slow_compute")
  }
}
