// Looks an account up.

import MCPServer

extension Handlers {
  func getAccount(_ input: GetAccount.Input, _ context: CallContext) async throws -> Account {
    try await store.account(input.accountID, of: context.tenant).account
  }
}
