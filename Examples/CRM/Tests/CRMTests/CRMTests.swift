// The server as a client sees it, in one process and on a database in memory. What it does with files and with other
// processes is tested from outside.

import Foundation
import MCPCore
import MCPServer
import Testing

@testable import CRM

@Suite struct CRMTests {
  private let store: CRMStore
  private let client: InMemoryClient
  private let exports = FileManager.default.temporaryDirectory.appendingPathComponent("crm-\(UUID().uuidString)")

  init() async throws {
    let environment = Environment(
      crmBaseURL: "https://crm.example", crmAPIKey: Secret("none"), crmDatabase: nil, exportRoot: exports.path)
    let handlers = try Handlers(environment: environment)
    store = handlers.store
    var server = await Server.crm(handlers)
    server.options.limits.pageEntries = 2
    client = try await InMemoryClient(server)
  }

  @Test func anAccountIsFoundByItsID() async throws {
    let answer = try await client.call("get_account", ["account_id": "ACC-5678"])
    #expect(answer.structured?["name"] == "Acme Corp")
    #expect(answer.structured?["supplierID"] == nil && answer.structured?["supplier_id"] == nil)
  }

  @Test func aTicketForNobodyIsNotLeftBehind() async throws {
    let ticket: JSON = ["account_id": "ACC-9999", "summary": "Login fails", "priority": "high"]
    let answer = try await client.call("create_ticket", ticket)
    #expect(answer.errorCode == "account_not_found")
    #expect(try await store.read { db in try TicketRecord.fetchCount(db) } == 4)
  }

  @Test func aTransactionThatFailsLeavesNothing() async throws {
    struct Change: Error {}
    await #expect(throws: Change.self) {
      try await store.write { db in
        try AccountRecord.find(AccountID("ACC-5678"), in: db).delete(db)
        throw Change()
      }
    }
    #expect(try await store.account(AccountID("ACC-5678")).name == "Acme Corp")
  }

  @Test func ticketsRememberTheirLabels() async throws {
    let key = try await store.openTicket(
      for: AccountID("ACC-1234"), summary: "Login fails", priority: .high, labels: ["login", "vip"])
    let ticket = try await store.read { db in try TicketRecord.find(key, in: db) }
    #expect(ticket.labels == ["login", "vip"] && ticket.priority == .high && ticket.closedOn == nil)
  }

  @Test func contractsAreListedPageByPage() async throws {
    let page = try await client.request("resources/list")
    #expect(page["resources"]?.arrayValue?.count == 2 && page["nextCursor"] != nil)
    let uris = try await client.resources().compactMap { $0["uri"]?.stringValue }
    #expect(uris.filter { $0.hasPrefix("contracts:") } == [1234, 2468, 5678].map { "contracts://ACC-\($0)" })
  }

  @Test func openTicketsAreCountedInTheSummary() async throws {
    _ = try await client.call("close_ticket", ["ticket_id": "SUP-101"])
    let messages = try await client.prompt("summarize_account", ["account_id": "ACC-5678"])
    #expect(messages[0]["content"]?["text"]?.stringValue?.contains("Open tickets: 1 ") == true)
  }

  @Test func rowsAreExportedOnceAndOnlyRead() async throws {
    try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: exports) }
    let call: JSON = ["sql": "SELECT id FROM tickets WHERE closedOn IS NULL ORDER BY id", "path": "open.csv"]
    #expect(try await client.call("export_rows", call).structured?["rows"] == 3)
    let text = try String(contentsOf: exports.appendingPathComponent("open.csv"), encoding: .utf8)
    #expect(text == "id\r\n101\r\n102\r\n104\r\n")
    #expect(try await client.call("export_rows", call).errorCode == "path_refused")
    let drop: JSON = ["sql": "DROP TABLE tickets", "path": "drop.csv"]
    #expect(try await client.call("export_rows", drop).errorCode == "query_refused")
  }
}
