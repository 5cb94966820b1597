// The handler of the tool create_ticket. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func createTicket(_ input: CreateTicket.Input, _ context: CallContext) async throws -> CreateTicket.Output {
    #warning("createTicket is not implemented yet")
    throw NotImplemented("create_ticket")
  }

  func upgradeCreateTicketV1(_ input: CreateTicket.V1.Input) throws -> CreateTicket.Input {
    #warning("upgradeCreateTicketV1 is not implemented yet")
    throw NotImplemented("create_ticket")
  }

  func downgradeCreateTicketV1(_ output: CreateTicket.Output) throws -> CreateTicket.V1.Output {
    #warning("downgradeCreateTicketV1 is not implemented yet")
    throw NotImplemented("create_ticket")
  }
}
