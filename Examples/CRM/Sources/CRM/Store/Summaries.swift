// What is counted over the tables: the day's figures, and what the prompts need.

import GRDB
import MCPServer

extension CRMStore {
  /// What happened today: accounts won and lost, and what that does to the revenue.
  func dailySummary(of tenant: Tenant) async throws -> DailySummaryResource.Content {
    try await read { db in
      // An aggregate over a whole table has exactly one row.
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*) FILTER (WHERE openedOn = date('now')) AS won,
            count(*) FILTER (WHERE churnedOn = date('now')) AS lost,
            total(arr) FILTER (WHERE openedOn = date('now')) - total(arr) FILTER (WHERE churnedOn = date('now')) AS change
          FROM accounts WHERE tenant = ?
          """, arguments: [tenant.id])!
      return .init(newAccounts: row["won"], churned: row["lost"], arrChange: row["change"])
    }
  }

  /// An account, how many of its tickets are open, and when somebody last spoke with its people.
  func accountSummary(_ id: AccountID, of tenant: Tenant) async throws -> SummarizeAccountPrompt.Data {
    try await read { db in
      let record = try AccountRecord.find(id, of: tenant, in: db)
      let openTickets =
        try TicketRecord.filter(
          Column("tenant") == tenant.id && Column("accountID") == id && Column("closedOn") == nil
        ).fetchCount(db)
      return .init(account: record.account, openTickets: openTickets, lastContact: record.lastContact)
    }
  }

  /// A ticket, whose it is, and for how many days it was or has been open.
  func ticketSummary(_ key: String, of tenant: Tenant) async throws -> DraftEscalationPrompt.Data {
    try await read { db in
      let ticket = try TicketRecord.find(key, of: tenant, in: db)
      let account = try AccountRecord.find(ticket.accountID, of: tenant, in: db)
      let age = try Int.fetchOne(
        db,
        sql: """
          SELECT CAST(julianday(coalesce(closedOn, date('now'))) - julianday(openedOn) AS INTEGER)
          FROM tickets WHERE tenant = ? AND id = ?
          """, arguments: [tenant.id, ticket.id])
      return .init(
        ticket: .init(key: ticket.key, summary: ticket.summary, accountName: account.name, ageDays: age ?? 0))
    }
  }
}
