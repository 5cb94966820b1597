// The handler of the tool list_scores. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func listScores(_ input: ListScores.Input, _ context: CallContext) async throws -> Scores {
    #warning("listScores is not implemented yet")
    throw NotImplemented("list_scores")
  }
}
