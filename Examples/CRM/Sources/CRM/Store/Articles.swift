// The knowledge base: full-text search with stems, best match first.

import GRDB
import MCPServer

extension CRMStore {
  /// The articles that have some of the query's words.
  func articles(of tenant: Tenant, matching query: String, limit: Int) async throws -> [SearchKnowledgeBase.Item] {
    guard let pattern = FTS5Pattern(matchingAnyTokenIn: query) else { return [] }
    return try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT articles.title, snippet(articleIndex, 1, '', '', '…', 24) AS snippet, url
          FROM articleIndex JOIN articles ON articles.id = articleIndex.rowid
          WHERE articleIndex MATCH ? AND articles.tenant = ? ORDER BY rank LIMIT ?
          """, arguments: [pattern, tenant.id, limit])
      return rows.map { SearchKnowledgeBase.Item(title: $0["title"], snippet: $0["snippet"], url: $0["url"]) }
    }
  }
}
