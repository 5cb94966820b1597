// Contracts: read by account, listed for the active accounts, completed for all.

import MCPServer

extension Handlers {
  func readContract(_ contract: ContractResource.URI, _ context: CallContext) async throws -> String? {
    try await store.contract(contract.accountID, of: context.tenant)
  }

  func listContract(
    _ page: PageRequest, _ context: CallContext
  ) async throws -> Page<ResourceListing<ContractResource.URI>> {
    // One more than the page holds tells whether there is a next page.
    let contracts = try await store.contracts(of: context.tenant, after: page.cursor, limit: page.limit + 1)
    let items = contracts.prefix(page.limit)
    return Page(
      items.map { ResourceListing(.init(accountID: $0.accountID), name: "Contract: \($0.accountName)") },
      next: items.count < contracts.count ? items.last?.accountID.text : nil)
  }

  func completeContractAccountID(_ request: CompletionRequest, _ context: CallContext) async throws -> Completions {
    Completions(
      try await store.accountIDs(of: context.tenant, beginningWith: request.value, limit: 100))
  }
}
