// Who is on duty: two variables, one of them an integer.

import MCPServer

extension Handlers {
  func readRota(_ rota: RotaResource.URI, _ context: CallContext) async throws -> String? {
    "\(rota.team), week \(rota.week): \(rota.week.isMultiple(of: 2) ? "Grace" : "Ada")"
  }
}
