// Opens a ticket.

import MCPServer

extension Handlers {
  func createSupportTicket(
    _ input: CreateSupportTicket.Input, _ context: CallContext
  ) async throws -> CreateSupportTicket.Output {
    let key = "SUP-\(await desk.openTicket())"
    return .init(ticketID: key, url: "https://tickets.example/\(key)")
  }
}
