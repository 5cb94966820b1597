// Queries that a model writes. Three things keep them from doing harm, each enough for most of it: they run on a copy that
// holds one tenant's rows and no others, so that no trick of SQL can reach what is not there; an authorizer refuses to
// compile anything but a SELECT (no ATTACH, which would open other files, and no PRAGMA); and a query is one statement.

import GRDB
import GRDBSQLite
import MCPServer

extension CRMStore {
  /// Runs one SELECT statement over the rows of a tenant.
  /// - Parameters:
  ///   - sql: the statement.
  ///   - body: what to do with its columns and its rows, while they are read.
  func query<Value: Sendable>(
    _ sql: String, of tenant: Tenant,
    _ body: @escaping @Sendable (_ columns: [String], _ rows: RowCursor) throws -> Value
  ) async throws -> Value {
    let snapshot = try await snapshot(of: tenant)
    do {
      // No transaction around it, which the authorizer would refuse: one statement sees one moment by itself.
      return try await snapshot.unsafeRead { db in
        permitOnlySelect(db)
        let statement = try db.makeStatement(sql: sql)
        guard statement.isReadonly, statement.columnCount > 0 else { throw notOneSelect }
        return try body(statement.columnNames, try Row.fetchCursor(statement))
      }
    } catch let error as DatabaseError {
      switch error.resultCode {
      // The authorizer's refusals, of which SQLite reports some as a schema that cannot be read, and GRDB's of a
      // second statement.
      case .SQLITE_AUTH, .SQLITE_SCHEMA, .SQLITE_MISUSE: throw notOneSelect
      case .SQLITE_ERROR, .SQLITE_TOOBIG: throw CRMError.queryRefused(reason: error.message ?? "SQLite cannot run it")
      default: throw error
      }
    }
  }

  /// A database in memory with what queries may read of one tenant: the columns that the spec lists and no others.
  private func snapshot(of tenant: Tenant) async throws -> DatabaseQueue {
    let snapshot = try DatabaseQueue()
    let tables = try await read { db in
      try exported.map { table in
        let sql = "SELECT \(table.columns) FROM \(table.name) WHERE tenant = ?"
        return (table, try Row.fetchAll(db, sql: sql, arguments: [tenant.id]).map { Array($0.databaseValues) })
      }
    }
    try await snapshot.write { db in
      for (table, rows) in tables {
        try db.execute(sql: "CREATE TABLE \(table.name) (\(table.columns))")
        let places = table.columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
        let insert = try db.makeStatement(sql: "INSERT INTO \(table.name) VALUES (\(places))")
        for row in rows { try insert.execute(arguments: StatementArguments(row)) }
      }
    }
    return snapshot
  }
}

/// What the spec tells of each table. Suppliers and contacts of accounts are for nobody's exports.
private let exported: [(name: String, columns: String)] = [
  ("accounts", "id, name, status, arr, openedOn, churnedOn, lastContact"),
  ("tickets", "id, accountID, summary, priority, labels, openedOn, closedOn"),
  ("contracts", "accountID, markdown"),
  ("emails", "id, accountID, sender, subject, body, receivedOn"),
  ("articles", "title, body, url"),
]

private let notOneSelect = CRMError.queryRefused(reason: "it is not one SELECT statement")

private func permitOnlySelect(_ db: Database) {
  // The longest value; a query could otherwise make one of a gigabyte out of nothing.
  sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_LENGTH, 1 << 20)
  sqlite3_set_authorizer(
    db.sqliteConnection,
    { _, action, _, _, _, _ in
      switch action {
      case SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE: SQLITE_OK
      default: SQLITE_DENY
      }
    }, nil)
}
