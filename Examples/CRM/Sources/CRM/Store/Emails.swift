// Customers' emails: the words of strangers.

import GRDB
import MCPServer

extension CRMStore {
  /// The email with this ID, as people read it.
  func email(_ id: String, of tenant: Tenant) async throws -> String? {
    try await read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT 'From: ' || sender || char(10) || 'Date: ' || receivedOn || char(10) || 'Subject: ' || subject
            || char(10, 10) || body
          FROM emails WHERE tenant = ? AND id = ?
          """, arguments: [tenant.id, id])
    }
  }
}
