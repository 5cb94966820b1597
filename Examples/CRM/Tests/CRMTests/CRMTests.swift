// The server as a client sees it, in one process and on a database in memory. What it does with files and with other
// processes is tested from outside.

import Foundation
import GRDB
import MCPCore
import MCPServer
import Testing

@testable import CRM

@Suite struct CRMTests {
  private let desk: Desk
  private let agent: InMemoryClient

  init() async throws {
    desk = try await Desk()
    agent = try await desk.client("agent")
  }

  @Test func anAccountIsFoundByItsID() async throws {
    let answer = try await agent.call("get_account", ["account_id": "ACC-5678"])
    #expect(answer.structured?["name"] == "Acme Corp")
    #expect(answer.structured?["primary_contact"] == "ops@acme.example", "this tool exposes it")
    #expect(!answer.result.text.contains("S-004"), "suppliers are for the handler alone")
  }

  @Test func aTicketForNobodyIsNotLeftBehind() async throws {
    let before = try await desk.count("tickets")
    let ticket: JSON = ["account_id": "ACC-9999", "summary": "Login fails", "priority": "high"]
    #expect(try await agent.call("create_ticket", ticket).errorCode == "account_not_found")
    #expect(try await desk.count("tickets") == before)
  }

  @Test func aTransactionThatFailsLeavesNothing() async throws {
    struct Change: Error {}
    await #expect(throws: Change.self) {
      try await desk.store.write { db in
        try db.execute(sql: "DELETE FROM accounts WHERE id = 'ACC-5678'")
        throw Change()
      }
    }
    #expect(try await agent.call("get_account", ["account_id": "ACC-5678"]).structured?["name"] == "Acme Corp")
  }

  @Test func ticketsRememberTheirLabels() async throws {
    let call: JSON = [
      "account_id": "ACC-1234", "summary": "Login fails", "priority": "high", "labels": ["login", "vip"],
    ]
    #expect(try await agent.call("create_ticket", call).errorCode == "invalid_arguments", "its older version has none")
    let answer = try await agent.call("create_ticket_v2", call)
    #expect(answer.structured?["ticket_id"] == "SUP-105")
    let ticket = try #require(try await desk.store.read { db in try TicketRecord.fetchOne(db, key: 105) })
    #expect(ticket.labels == ["login", "vip"] && ticket.priority == .high && ticket.closedOn == nil)
    #expect(ticket.tenant == "acme")
  }

  @Test func contractsAreListedPageByPage() async throws {
    let page = try await agent.request("resources/list")
    #expect(page["resources"]?.arrayValue?.count == 2 && page["nextCursor"] != nil)
    let uris = try await agent.resources().compactMap { $0["uri"]?.stringValue }
    #expect(uris.filter { $0.hasPrefix("contracts:") } == [1234, 2468, 5678].map { "contracts://ACC-\($0)" })
  }

  @Test func openTicketsAreCountedInTheSummary() async throws {
    _ = try await agent.call("close_ticket", ["ticket_id": "SUP-101"])
    let messages = try await agent.prompt("summarize_account", ["account_id": "ACC-5678"])
    #expect(messages[0]["content"]?["text"]?.stringValue?.contains("Open tickets: 1 ") == true)
  }

  @Test func rowsAreExportedOnceAndOnlyRead() async throws {
    let owner = try await desk.client("owner")
    try FileManager.default.createDirectory(at: desk.exports, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: desk.exports) }
    let call: JSON = ["sql": "SELECT id FROM tickets WHERE closedOn IS NULL ORDER BY id", "path": "open.csv"]
    #expect(try await owner.call("export_rows", call).structured?["rows"] == 3)
    let text = try String(contentsOf: desk.exports.appendingPathComponent("open.csv"), encoding: .utf8)
    #expect(text == "id\r\n101\r\n102\r\n104\r\n")
    #expect(try await owner.call("export_rows", call).errorCode == "path_refused", "nothing is overwritten")
    // The guard of the spec stops what is no SELECT, before the handler would.
    let drop: JSON = ["sql": "DROP TABLE tickets", "path": "drop.csv"]
    #expect(try await owner.call("export_rows", drop).errorCode == "invalid_arguments")
    #expect(try await desk.count("tickets") == 5)
  }

  @Test func whoeverIsAskedToDeleteIsAskedAboutAnAccountThatThereIs() async throws {
    let (willing, unwilling) = (
      try await desk.client("owner", agrees: true), try await desk.client("owner", agrees: false)
    )
    let unknown = try await unwilling.call("delete_account", ["account_id": "ACC-9999"])
    #expect(unknown.errorCode == "account_not_found", "nobody was asked")
    let call: JSON = ["account_id": "ACC-5678"]
    #expect(try await unwilling.call("delete_account", call).errorCode == "confirmation_required")
    #expect(try await agent.call("get_account", call).isError == false)
    #expect(try await willing.call("delete_account", call).isError == false)
    #expect(try await agent.call("get_account", call).errorCode == "account_not_found")
    let left = try await agent.call("close_ticket", ["ticket_id": "SUP-101"])
    #expect(left.errorCode == "ticket_not_found", "its tickets went with it")
  }
}
