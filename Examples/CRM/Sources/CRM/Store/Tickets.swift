// Tickets: rows are numbered, people and models see keys such as SUP-101.

import Foundation
import GRDB
import MCPServer

/// A row of `tickets`.
struct TicketRecord: Codable, Sendable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "tickets"
  private static let project = "SUP-"

  var id: Int64?
  var tenant: String
  var accountID: AccountID
  var summary: String
  var priority: Priority
  var labels: [String]
  var openedOn: String
  var closedOn: String?

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }

  /// The key of a ticket that is in the database.
  var key: String { TicketRecord.project + String(id ?? 0) }

  /// The ticket with this key, if it is the tenant's.
  static func find(_ key: String, of tenant: Tenant, in db: Database) throws -> TicketRecord {
    let number = key.hasPrefix(project) ? Int64(key.dropFirst(project.count)) : nil
    let record = try filter(Column("tenant") == tenant.id && Column("id") == number).fetchOne(db)
    guard let record else { throw CRMError.ticketNotFound(ticketID: key) }
    return record
  }
}

extension CRMStore {
  /// Opens a ticket for an account.
  /// - Returns: the ticket's key.
  func openTicket(
    for account: AccountID, of tenant: Tenant, summary: String, priority: Priority, labels: [String]
  ) async throws -> String {
    try await write { db in
      _ = try AccountRecord.find(account, of: tenant, in: db)
      var ticket = TicketRecord(
        tenant: tenant.id, accountID: account, summary: summary, priority: priority, labels: labels, openedOn: today())
      try ticket.insert(db)
      return ticket.key
    }
  }

  /// Closes a ticket; one that is closed stays as it is.
  func closeTicket(_ key: String, of tenant: Tenant) async throws {
    try await write { db in
      var ticket = try TicketRecord.find(key, of: tenant, in: db)
      guard ticket.closedOn == nil else { return }
      ticket.closedOn = today()
      try ticket.update(db)
    }
  }
}

/// The day, in UTC as SQLite's `date('now')`.
private func today() -> String { Date.now.formatted(.iso8601.year().month().day()) }
