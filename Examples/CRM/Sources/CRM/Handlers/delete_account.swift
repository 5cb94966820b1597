// Deletes an account with all that belongs to it. Whoever is asked to agree is asked about an account that there is.

import MCPServer

extension Handlers {
  func checkDeleteAccount(_ input: DeleteAccount.Input, _ context: CallContext) async throws {
    _ = try await store.account(input.accountID, of: context.tenant)
  }

  func deleteAccount(_ input: DeleteAccount.Input, _ context: CallContext) async throws {
    try await store.deleteAccount(input.accountID, of: context.tenant)
  }
}
