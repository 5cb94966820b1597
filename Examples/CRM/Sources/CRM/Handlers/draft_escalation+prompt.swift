// What the escalation email is about.

import MCPServer

extension Handlers {
  func draftEscalationData(
    _ arguments: DraftEscalationPrompt.Arguments, _ context: CallContext
  ) async throws -> DraftEscalationPrompt.Data {
    try await store.ticketSummary(arguments.ticketID, of: context.tenant)
  }
}
