// The database that all handlers share: SQLite through GRDB. The methods that handlers call are in the other files of
// this folder, by subject; each wants to know whose rows it may touch, as a `Tenant`, which only the runtime can make. A
// file is opened as a pool, so that reading never waits for writing.

import GRDB

/// Accounts, contracts, tickets, emails and articles.
struct CRMStore: Sendable {
  private let database: any DatabaseWriter

  /// The database in a file, which is made where there is none yet; `nil`: one in memory, for trials and tests.
  static func open(_ path: String?) throws -> CRMStore {
    var configuration = Configuration()
    configuration.busyMode = .timeout(1)
    if let path { return try CRMStore(DatabasePool(path: path, configuration: configuration)) }
    return try CRMStore(DatabaseQueue(configuration: configuration))
  }

  private init(_ database: any DatabaseWriter) throws {
    self.database = database
    try Schema.migrator.migrate(database)
  }

  /// Ends all use of the database, and leaves it in one file.
  func close() throws { try database.close() }

  /// Reads, all of it at one moment of the database.
  func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await orRateLimited { try await database.read(body) }
  }

  /// Writes in a transaction: an error that leaves `body` undoes what it did.
  func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await orRateLimited { try await database.write(body) }
  }

  /// Another process that holds the database for longer than we wait is an error that the caller can do something about.
  func orRateLimited<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw CRMError.crmRateLimited(retryAfter: .seconds(2))
    }
  }
}
