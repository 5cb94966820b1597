// Closes a ticket: a tool that returns nothing.

import MCPServer

extension Handlers {
  func closeTicket(_ input: CloseTicket.Input, _ context: CallContext) async throws {
    context.logger.info("closed \(input.ticketID)")
  }
}
