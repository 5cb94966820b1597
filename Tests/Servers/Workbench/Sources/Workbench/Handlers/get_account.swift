// Looks an account up; ACC-0000 stands for an hour at which the desk is closed.

import MCPServer

extension Handlers {
  func getAccount(_ input: GetAccount.Input, _ context: CallContext) async throws -> Account {
    if input.accountID.text == "ACC-0000" { throw WorkbenchError.deskClosed(retryAfter: .seconds(90)) }
    guard let account = desk.account(input.accountID) else {
      throw WorkbenchError.accountNotFound(accountID: input.accountID)
    }
    return account
  }
}
