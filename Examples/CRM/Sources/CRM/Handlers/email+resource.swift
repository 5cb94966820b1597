// One email.

import MCPServer

extension Handlers {
  func readEmail(_ email: EmailResource.URI, _ context: CallContext) async throws -> String? {
    try await store.email(email.emailID, of: context.tenant)
  }
}
