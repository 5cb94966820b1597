// What the account summary says, and the accounts that there are.

import MCPServer

extension Handlers {
  func summarizeAccountData(
    _ arguments: SummarizeAccountPrompt.Arguments, _ context: CallContext
  ) async throws -> SummarizeAccountPrompt.Data {
    guard let account = desk.account(arguments.accountID) else {
      throw WorkbenchError.accountNotFound(accountID: arguments.accountID)
    }
    return .init(account: account, openTickets: ["SUP-7", "SUP-8"], lastContact: "2026-10-31T09:30:00Z")
  }

  func completeSummarizeAccountAccountID(
    _ request: CompletionRequest, _ context: CallContext
  ) async throws -> Completions {
    Completions(desk.accountIDs(from: request.value))
  }
}
