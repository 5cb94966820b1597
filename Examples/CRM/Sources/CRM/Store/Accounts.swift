// Accounts and their contracts.

import GRDB
import MCPServer

/// A row of `accounts`.
struct AccountRecord: Codable, Sendable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "accounts"

  var tenant: String
  var id: AccountID
  var name: String
  var status: Account.Status
  var arr: Double
  var primaryContact: String
  var supplierID: String
  var openedOn: String
  var churnedOn: String?
  var lastContact: String

  /// The account as the spec describes it.
  var account: Account {
    Account(name: name, status: status, arr: arr, primaryContact: primaryContact, supplierID: supplierID)
  }
}

/// An account that has a contract.
struct ContractEntry: Codable, Sendable, FetchableRecord {
  var accountID: AccountID
  var accountName: String
}

extension CRMStore {
  /// The account with this ID.
  func account(_ id: AccountID, of tenant: Tenant) async throws -> AccountRecord {
    try await read { db in try AccountRecord.find(id, of: tenant, in: db) }
  }

  /// Deletes an account and, with it, its contract, tickets and emails.
  func deleteAccount(_ id: AccountID, of tenant: Tenant) async throws {
    try await write { db in _ = try AccountRecord.find(id, of: tenant, in: db).delete(db) }
  }

  /// The contract of an account, in Markdown.
  func contract(_ id: AccountID, of tenant: Tenant) async throws -> String? {
    try await read { db in
      try String.fetchOne(
        db, sql: "SELECT markdown FROM contracts WHERE tenant = ? AND accountID = ?", arguments: [tenant.id, id])
    }
  }

  /// Active accounts that have a contract, in the order of their IDs.
  /// - Parameters:
  ///   - id: where to begin: behind this one; `nil`: at the first.
  ///   - limit: how many to answer at most.
  func contracts(of tenant: Tenant, after id: String?, limit: Int) async throws -> [ContractEntry] {
    try await read { db in
      try ContractEntry.fetchAll(
        db,
        sql: """
          SELECT accountID, name AS accountName
          FROM contracts JOIN accounts ON accounts.tenant = contracts.tenant AND accounts.id = accountID
          WHERE contracts.tenant = ? AND status = ? AND accountID > ? ORDER BY accountID LIMIT ?
          """, arguments: [tenant.id, Account.Status.active, id ?? "", limit])
    }
  }

  /// The IDs that begin with a text, in order.
  func accountIDs(of tenant: Tenant, beginningWith text: String, limit: Int) async throws -> [String] {
    try await read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT id FROM accounts WHERE tenant = :tenant AND substr(id, 1, length(:text)) = :text
          ORDER BY id LIMIT :limit
          """, arguments: ["tenant": tenant.id, "text": text, "limit": limit])
    }
  }
}

extension AccountRecord {
  /// The account with this ID, if it is the tenant's.
  static func find(_ id: AccountID, of tenant: Tenant, in db: Database) throws -> AccountRecord {
    let record = try filter(Column("tenant") == tenant.id && Column("id") == id).fetchOne(db)
    guard let record else { throw CRMError.accountNotFound(accountID: id) }
    return record
  }
}
