// Lists the priorities: a result that is no object.

import MCPServer

extension Handlers {
  func listPriorities(_ input: ListPriorities.Input, _ context: CallContext) async throws -> [Priority] {
    Priority.allCases
  }
}
