// Closes a ticket.

import MCPServer

extension Handlers {
  func closeTicket(_ input: CloseTicket.Input, _ context: CallContext) async throws {
    try await store.closeTicket(input.ticketID, of: context.tenant)
  }
}
