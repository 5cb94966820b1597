// What the account summary says, and the accounts that there are.

import MCPServer

extension Handlers {
  func summarizeAccountData(
    _ arguments: SummarizeAccountPrompt.Arguments, _ context: CallContext
  ) async throws -> SummarizeAccountPrompt.Data {
    try await store.accountSummary(arguments.accountID, of: context.tenant)
  }

  func completeSummarizeAccountAccountID(
    _ request: CompletionRequest, _ context: CallContext
  ) async throws -> Completions {
    Completions(
      try await store.accountIDs(of: context.tenant, beginningWith: request.value, limit: 100))
  }
}
