// Requests that are refused before they are calls have a record each: whoever tries doors leaves a trace.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct PolicyDenialTests {
  private static let secret = AccessDefinition(permissions: ["read:vault"])

  private func server() async throws -> GuardedServer {
    try await GuardedServer(
      Guarded.definition(
        [Guarded.tool(#""erase""#, .delete), Guarded.tool(#""open""#)],
        resources: [
          Guarded.resource(#""sheet""#, access: Self.secret, isWatchable: true) { ResourceOutput(text: "the sheet") }
        ],
        policy: PolicyDefinition(audit: AuditDefinition(), personalData: PersonalDataDefinition())),
      shop: try AuditWorkshop())
  }

  private func expect(
    _ server: GuardedServer, _ members: [String: JSON], at place: SourceLocation = #_sourceLocation
  ) throws {
    let record = try #require(try server.records().last, sourceLocation: place)
    for (name, value) in members { #expect(record[name] == value, "\(record.text)", sourceLocation: place) }
    #expect(
      record["verdict"] == "denied" && record["outcome"] == "denied" && record["severity"] == "WARNING"
        && record["error_code"] == record["reason"] && record["request_id"] != nil, "\(record.text)",
      sourceLocation: place)
  }

  @Test func aStateThatWasNotGivenOutForTheCall() async throws {
    let server = try await server()
    let asking: JSON = ["elicitation": [:]]
    let ada = try await server.client(Guarded.caller("ada"), Revisions.stateless, capabilities: asking)
    let bob = try await server.client(Guarded.caller("bob"), Revisions.stateless, capabilities: asking)
    let state = try #require(try await ada.call("erase", ["id": 7])["result"]?["requestState"])
    #expect(try await bob.call("erase", ["id": 7], more: ["requestState": state])["error"]?["code"] == -32602)
    try expect(
      server,
      [
        "user": "bob", "method": "tools/call", "kind": "tool", "name": "erase", "reason": "permission_denied",
        "detail": "the requestState of another call or caller", "revision": .string(Revisions.stateless),
      ])
    #expect(try await ada.call("erase", ["id": 8], more: ["requestState": state])["error"]?["code"] == -32602)
    try expect(server, ["user": "ada", "detail": "the requestState of another call or caller"])
    for forged: JSON in ["", "e30.e30", .string((state.stringValue ?? "") + "A")] {
      #expect(try await ada.call("erase", ["id": 7], more: ["requestState": forged])["error"]?["code"] == -32602)
      try expect(server, ["name": "erase", "detail": "a requestState that was not made here"])
    }
    #expect(try server.records().count == 6)
    #expect(try server.metric(#"mcp_denials_total{reason="permission_denied"}"#) == 5)
  }

  @Test(arguments: Revisions.all) func aToolOrPromptThatThereIsNot(_ revision: String) async throws {
    let server = try await server()
    let client = try await server.client(Guarded.caller(), revision)
    #expect(try await client.call("opn")["error"]?["code"] == -32602)
    try expect(
      server,
      [
        "kind": "tool", "name": "opn", "reason": "not_found", "user": "ada",
        "detail": "there is no such tool, or it is not offered",
      ])
    _ = try await client.call("bob@example.com\n")
    #expect(try server.records().last?["name"]?.stringValue?.contains("bob") == false)
    _ = try await client.call(String(repeating: "x", count: 100_000))
    #expect(try #require(try server.records().last).text.utf8.count < 1_500)
    _ = try await client.ask("prompts/get", ["name": "tour"])
    try expect(server, ["kind": "prompt", "name": "tour", "reason": "not_found"])
    #expect(try server.metric(#"mcp_denials_total{reason="not_found"}"#) == 4)
    #expect(try server.metric("mcp_audit_records_total") == 4)
  }

  @Test func aResourceThatTheCallerMayNotWatch() async throws {
    let server = try await server()
    let client = try await server.client()
    #expect(try await client.ask("resources/subscribe", ["uri": "text://sheet"])["error"]?["code"] == -32002)
    let members: [String: JSON] = [
      "kind": "resource", "name": "sheet", "uri_template": "text://sheet", "reason": "permission_denied",
      "detail": "missing: read:vault",
    ]
    try expect(server, members.merging(["method": "resources/subscribe"]) { $1 })
    let stateless = try await server.client(Guarded.caller(), Revisions.stateless)
    stateless.send(
      "subscriptions/listen", ["notifications": ["resourceSubscriptions": ["text://sheet", "text://none"]]])
    _ = try await stateless.channel.first { $0["method"] == "notifications/subscriptions/acknowledged" }
    try expect(server, members.merging(["method": "subscriptions/listen"]) { $1 })
    #expect(try server.records().count == 2)
  }
}
