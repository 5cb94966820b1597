// Searches the knowledge base.

import MCPServer

extension Handlers {
  func searchKnowledgeBase(
    _ input: SearchKnowledgeBase.Input, _ context: CallContext
  ) async throws -> [SearchKnowledgeBase.Item] {
    try await store.articles(of: context.tenant, matching: input.query, limit: input.maxResults)
  }
}
