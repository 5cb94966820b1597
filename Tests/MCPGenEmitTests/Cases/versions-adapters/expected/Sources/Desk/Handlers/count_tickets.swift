// The handler of the tool count_tickets. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func countTickets(_ input: CountTickets.Input, _ context: CallContext) async throws -> Int {
    #warning("countTickets is not implemented yet")
    throw NotImplemented("count_tickets")
  }

  func upgradeCountTicketsV1(_ input: CountTickets.V1.Input) throws -> CountTickets.Input {
    #warning("upgradeCountTicketsV1 is not implemented yet")
    throw NotImplemented("count_tickets")
  }

  func downgradeCountTicketsV1(_ output: Int) throws -> CountTickets.V1.Output {
    #warning("downgradeCountTicketsV1 is not implemented yet")
    throw NotImplemented("count_tickets")
  }

  func downgradeCountTicketsV2(_ output: Int) throws -> ToolContent {
    #warning("downgradeCountTicketsV2 is not implemented yet")
    throw NotImplemented("count_tickets")
  }
}
