// The handler of the prompt summary. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func summaryData(_ arguments: SummaryPrompt.Arguments, _ context: CallContext) async throws -> SummaryPrompt.Data {
    #warning("summaryData is not implemented yet")
    throw NotImplemented("summary")
  }
}
