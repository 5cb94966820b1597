// Two tenants on one database: neither sees, changes, counts or exports what is the other's, whatever ids it knows.

import Foundation
import MCPCore
import MCPServer
import Testing

@testable import CRM

@Suite struct TenantTests {
  private let desk: Desk
  private let acme: InMemoryClient
  private let globex: InMemoryClient

  init() async throws {
    desk = try await Desk()
    acme = try await desk.client("agent", of: "acme")
    globex = try await desk.client("agent", of: "globex")
  }

  @Test func oneNumberIsTwoAccounts() async throws {
    let call: JSON = ["account_id": "ACC-1234"]
    #expect(try await acme.call("get_account", call).structured?["name"] == "Northwind")
    #expect(try await globex.call("get_account", call).structured?["name"] == "Wayne Enterprises")
    #expect(try await acme.read("contracts://ACC-1234").description.contains("400 seats"))
    #expect(try await globex.read("contracts://ACC-1234").description.contains("7 seats"))
    // Other clients: an account, its contract and its mail together are a flow that is blocked.
    let (third, fourth) = (try await desk.client("agent", of: "acme"), try await desk.client("agent", of: "globex"))
    #expect(try await third.read("emails://EM-1").description.contains("error page"))
    #expect(try await fourth.read("emails://EM-1").description.contains("two more seats"))
  }

  @Test func theOthersAccountsAreNotThere() async throws {
    let (theirs, ours): (JSON, JSON) = (["account_id": "ACC-7001"], ["account_id": "ACC-5678"])
    #expect(try await acme.call("get_account", theirs).errorCode == "account_not_found")
    #expect(try await globex.call("get_account", ours).errorCode == "account_not_found")
    let ticket: JSON = ["account_id": "ACC-7001", "summary": "Mine now", "priority": "low"]
    #expect(try await acme.call("create_ticket", ticket).errorCode == "account_not_found")
    await #expect(throws: ProtocolError.self) { try await acme.read("contracts://ACC-7001") }
    await #expect(throws: ProtocolError.self) { try await acme.prompt("summarize_account", ["account_id": "ACC-7001"]) }
    let another = try await desk.client("agent", of: "acme")
    let missing = await #expect(throws: ProtocolError.self) { try await another.read("emails://EM-7") }
    #expect(missing?.code == -32002)
  }

  @Test func theOthersTicketsAreNotThere() async throws {
    #expect(try await acme.call("close_ticket", ["ticket_id": "SUP-51"]).errorCode == "ticket_not_found")
    #expect(try await globex.call("close_ticket", ["ticket_id": "SUP-101"]).errorCode == "ticket_not_found")
    let escalation = ["ticket_id": "SUP-51", "severity": "high"]
    await #expect(throws: ProtocolError.self) { try await acme.prompt("draft_escalation", escalation) }
    #expect(try await globex.prompt("draft_escalation", escalation).count == 1)
  }

  @Test func anAccountOfTheOthersIsNotDeleted() async throws {
    let owner = try await desk.client("owner", of: "globex", agrees: true)
    #expect(try await owner.call("delete_account", ["account_id": "ACC-5678"]).errorCode == "account_not_found")
    #expect(try await owner.call("delete_account", ["account_id": "ACC-1234"]).isError == false)
    let left = try await acme.call("get_account", ["account_id": "ACC-1234"])
    #expect(left.structured?["name"] == "Northwind", "only the own account of that number is gone")
    #expect(try await acme.read("contracts://ACC-1234").count == 1)
    #expect(try await acme.prompt("draft_escalation", ["ticket_id": "SUP-104", "severity": "low"]).count == 1)
  }

  @Test func listsSearchesAndCompletionsStayApart() async throws {
    let uris = try await globex.resources().compactMap { $0["uri"]?.stringValue }.filter { $0.hasPrefix("contracts:") }
    #expect(uris == ["contracts://ACC-1234", "contracts://ACC-7001"])
    let search: JSON = ["query": "warehouse password night"]
    let found = try await globex.call("search_knowledge_base", search).structured?["result"]?.arrayValue ?? []
    #expect(found.map { $0["title"] } == ["Warehouse"])
    let params: JSON = [
      "ref": ["type": "ref/prompt", "name": "summarize_account"], "argument": ["name": "account_id", "value": "ACC-"],
    ]
    let completion = try await globex.request("completion/complete", params)["completion"]?["values"]
    #expect(completion == ["ACC-1234", "ACC-7001"])
    let summary = try await globex.read("metrics://daily-summary").first?["text"]?.stringValue
    #expect(summary.flatMap { try? JSON.parse($0) }?["arr_change"] == 64_000)
  }

  /// Ways to reach for rows that are not the caller's; each writes one file.
  static let reaches = [
    "SELECT * FROM accounts", "SELECT * FROM main.accounts",
    "SELECT id AS x FROM tickets UNION SELECT id FROM accounts",
    "WITH accounts AS (SELECT * FROM main.accounts) SELECT * FROM accounts",
    "SELECT a.* FROM accounts AS a JOIN emails AS e ON 1 = 1", "SELECT * FROM contracts", "SELECT * FROM emails",
    "SELECT * FROM articles", "SELECT group_concat(markdown) FROM contracts",
  ]

  @Test(arguments: reaches) func exportsHoldTheOwnRowsAlone(_ sql: String) async throws {
    try FileManager.default.createDirectory(at: desk.exports, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: desk.exports) }
    let owner = try await desk.client("owner", of: "globex")
    let answer = try await owner.call("export_rows", ["sql": .string(sql), "path": "rows.csv"])
    #expect(!answer.isError, "\(answer.text)")
    let text = try String(contentsOf: desk.exports.appendingPathComponent("rows.csv"), encoding: .utf8)
    for word in ["ACC-5678", "Acme", "Northwind", "Login", "SUP-10", "Reset", "acme.example", "S-90", "lucius@wayne"] {
      // Senders of mail are in the table that the spec tells of; contacts of accounts and suppliers are not.
      if word == "lucius@wayne" && sql.contains("emails") { continue }
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test(arguments: ["articleIndex", "sqlite_master", "grdb_migrations", "temp.accounts", "other.accounts"])
  func nothingElseCanBeExported(_ table: String) async throws {
    let owner = try await desk.client("owner", of: "globex")
    let answer = try await owner.call("export_rows", ["sql": .string("SELECT * FROM \(table)"), "path": "rows.csv"])
    if table == "sqlite_master" {
      #expect(!answer.text.contains("tenant"), "at most the copy's own tables: \(answer.text)")
    } else {
      #expect(["query_refused", "invalid_arguments"].contains(answer.errorCode), "\(answer.text)")
    }
  }
}
