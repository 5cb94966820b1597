// Answers what it was sent: a tool whose author wrote the JSON Schemas.

import MCPCore
import MCPServer

extension Handlers {
  func matchJSON(_ input: JSON, _ context: CallContext) async throws -> JSON { input }
}
