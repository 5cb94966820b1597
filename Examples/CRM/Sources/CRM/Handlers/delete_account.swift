// Deletes an account with all that belongs to it.

import MCPServer

extension Handlers {
  func deleteAccount(_ input: DeleteAccount.Input, _ context: CallContext) async throws {
    try await store.deleteAccount(input.accountID)
  }
}
