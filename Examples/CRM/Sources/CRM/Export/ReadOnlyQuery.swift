// Queries that a model writes. Three things keep them from doing harm, each enough for most of it: a connection of its
// own that SQLite opened for reading, an authorizer that refuses to compile anything but a SELECT (no ATTACH, which
// would write to other files, and no PRAGMA), and one statement a query.

import GRDB
import GRDBSQLite

extension CRMStore {
  /// Runs one SELECT statement.
  /// - Parameters:
  ///   - sql: the statement.
  ///   - body: what to do with its columns and its rows, while they are read.
  func query<Value: Sendable>(
    _ sql: String, _ body: @escaping @Sendable (_ columns: [String], _ rows: RowCursor) throws -> Value
  ) async throws -> Value {
    var configuration = Configuration()
    configuration.prepareDatabase { db in permitOnlySelect(db) }
    let connection = try await readOnlyConnection(configuration)
    do {
      return try await orRateLimited {
        // No transaction around it, which the authorizer would refuse: one statement sees one moment by itself.
        try await connection.unsafeRead { db in
          let statement = try db.makeStatement(sql: sql)
          guard statement.isReadonly, statement.columnCount > 0 else { throw notOneSelect }
          return try body(statement.columnNames, try Row.fetchCursor(statement))
        }
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
}

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
