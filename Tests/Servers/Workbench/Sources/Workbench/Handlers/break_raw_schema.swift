// Answers a state that its own schema forbids.

import MCPCore
import MCPServer

extension Handlers {
  func breakRawSchema(_ input: BreakRawSchema.Input, _ context: CallContext) async throws -> JSON {
    .object(["state": "ill"])
  }
}
