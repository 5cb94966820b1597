// Who may do what: a role's tools, resources and prompts, in lists and when they are used.

import MCPCore
import MCPServer
import Testing

@testable import CRM

@Suite struct AccessTests {
  private let desk: Desk

  init() async throws { desk = try await Desk() }

  /// What each role is offered: the first four members are names or URIs.
  struct Offer: Sendable, CustomTestStringConvertible {
    let role: String
    let tools: [String]
    let resources: [String]
    let templates: [String]
    let prompts: [String]

    var testDescription: String { role }
  }

  private static let contracts = [1234, 2468, 5678].map { "contracts://ACC-\($0)" }
  static let offers = [
    Offer(
      role: "viewer", tools: ["get_account", "search_knowledge_base"],
      resources: ["docs://pricing", "metrics://daily-summary"], templates: [],
      prompts: ["draft_escalation", "summarize_account"]),
    Offer(
      role: "agent",
      tools: ["close_ticket", "create_ticket", "create_ticket_v2", "get_account", "search_knowledge_base"],
      resources: contracts + ["docs://pricing", "metrics://daily-summary"],
      templates: ["contracts://{account_id}", "emails://{email_id}"],
      prompts: ["draft_escalation", "summarize_account"]),
    Offer(
      role: "owner",
      tools: [
        "close_ticket", "create_ticket", "create_ticket_v2", "delete_account", "export_rows", "get_account",
      ],
      resources: contracts + ["docs://pricing", "metrics://daily-summary"], templates: ["contracts://{account_id}"],
      prompts: ["draft_escalation", "summarize_account"]),
    Offer(role: "nobody", tools: [], resources: ["docs://pricing"], templates: [], prompts: []),
  ]

  @Test(arguments: offers) func listsShowWhatTheCallerMayUse(_ offer: Offer) async throws {
    let client = try await desk.client(offer.role)
    func names(_ entries: [JSON], _ key: String) -> [String] { entries.compactMap { $0[key]?.stringValue }.sorted() }
    #expect(names(try await client.tools(), "name") == offer.tools)
    #expect(names(try await client.resources(), "uri") == offer.resources)
    #expect(names(try await client.resourceTemplates(), "uriTemplate") == offer.templates)
    #expect(names(try await client.prompts(), "name") == offer.prompts)
  }

  @Test(arguments: offers) func whatIsNotListedIsDenied(_ offer: Offer) async throws {
    let client = try await desk.client(offer.role)
    for tool in [
      "get_account", "search_knowledge_base", "create_ticket", "create_ticket_v2", "close_ticket", "delete_account",
      "export_rows",
    ]
    where !offer.tools.contains(tool) {
      let answer = try await client.call(tool)
      #expect(answer.errorCode == "permission_denied", "\(tool): before a look at the arguments")
    }
    for uri in ["contracts://ACC-5678", "emails://EM-1", "metrics://daily-summary"] {
      let isOffered = offer.resources.contains(uri) || offer.templates.contains { $0.prefix(9) == uri.prefix(9) }
      guard !isOffered else { continue }
      let error = await #expect(throws: ProtocolError.self) { try await client.read(uri) }
      #expect(error?.data?["error"] == "permission_denied", "\(uri)")
    }
  }

  @Test func aContractThatMayNotBeReadIsLeftOutOfAPrompt() async throws {
    let call = ["account_id": "ACC-5678"]
    func texts(_ messages: [JSON]) -> String { messages.map(\.text).joined() }
    let viewer = try await desk.client("viewer").prompt("summarize_account", call)
    #expect(!texts(viewer).contains("1,000 seats") && texts(viewer).contains("is not part of this prompt"))
    #expect(texts(try await desk.client("agent").prompt("summarize_account", call)).contains("1,000 seats"))
  }

  @Test func whoBelongsToNobodyGetsNothing() async throws {
    let client = try await desk.client("agent", of: nil)
    let answer = try await client.call("get_account", ["account_id": "ACC-5678"])
    #expect(answer.errorCode == "permission_denied" && answer.text.contains("tenant"))
    await #expect(throws: ProtocolError.self) { try await client.read("metrics://daily-summary") }
    await #expect(throws: ProtocolError.self) {
      try await client.prompt("summarize_account", ["account_id": "ACC-5678"])
    }
  }
}
