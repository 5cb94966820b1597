// The handler of the tool protocol_error_job. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func protocolErrorJob(_ input: ProtocolErrorJob.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("protocol_error_job")
  }
}
