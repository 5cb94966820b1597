// Opens a ticket.

import MCPServer

extension Handlers {
  func createTicket(_ input: CreateTicket.Input, _ context: CallContext) async throws -> CreateTicket.Output {
    let key = try await store.openTicket(
      for: input.accountID, of: context.tenant, summary: input.summary, priority: input.priority,
      labels: input.labels ?? [])
    return .init(ticketID: key, url: "\(baseURL)/tickets/\(key)")
  }
}
