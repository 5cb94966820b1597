// Throws what the spec does not declare, with a secret in it that no client may see.

import MCPServer

private struct DatabaseError: Error, CustomStringConvertible {
  var description: String { "login to db.internal as support with password tr0ub4dor failed" }
}

extension Handlers {
  func throwUndeclared(_ input: ThrowUndeclared.Input, _ context: CallContext) async throws {
    throw DatabaseError()
  }
}
