// Contracts: read, listed and completed by account.

import MCPServer

extension Handlers {
  func readContract(_ contract: ContractResource.URI, _ context: CallContext) async throws -> String? {
    guard let account = desk.account(contract.accountID) else { return nil }
    return "# Contract with \(account.name)\n\nRenewed on \(account.renewal ?? "no date")."
  }

  func listContract(
    _ page: PageRequest, _ context: CallContext
  ) async throws -> Page<ResourceListing<ContractResource.URI>> {
    let start = page.cursor.flatMap(Int.init) ?? 0
    let end = min(desk.accounts.count, start + page.limit)
    let items = desk.accounts[start..<end].map { account in
      ResourceListing(ContractResource.URI(accountID: account.id), name: account.name)
    }
    return Page(items, next: end < desk.accounts.count ? String(end) : nil)
  }

  func completeContractAccountID(_ request: CompletionRequest, _ context: CallContext) async throws -> Completions {
    Completions(desk.accountIDs(from: request.value))
  }
}
