// The handler of the tool failing_job. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func failingJob(_ input: FailingJob.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("failing_job")
  }
}
