// Limits and flows in the frame: every attempt counts, denied ones too, and callers do not count for one another.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct PolicyLimitTests {
  private static let tools = [
    Guarded.tool(#""read""#), Guarded.tool(#""write""#, .write), Guarded.tool(#""erase""#, .delete),
    Guarded.tool(#""shut""#, .admin), Guarded.tool(#""locked""#, access: AccessDefinition(permissions: ["key"])),
  ]

  private func server(_ limits: [String], tenancy: PolicyDefinition.Tenancy = .none) async throws -> GuardedServer {
    try await GuardedServer(
      Guarded.definition(
        Self.tools, resources: [Guarded.resource(#""sheet""#) { ResourceOutput(text: "x") }],
        policy: PolicyDefinition(tenancy: tenancy, limits: limits)))
  }

  @Test(arguments: Revisions.all) func oneTooManyIsToldWhenToTryAgain(_ revision: String) async throws {
    let client = try await server(["2/day per caller"]).client(Guarded.caller(), revision)
    #expect(try await client.code("read") == nil)
    #expect(try await client.code("write") == nil)
    let result = try #require(try await client.call("read")["result"])
    let error = try #require(result.toolError)
    #expect(result["isError"] == true && error["error"] == "rate_limited" && error["retryable"] == true)
    let seconds = try #require(error["retryAfterSeconds"])
    #expect(["integer", "number"].contains { _ in seconds != .null } && seconds.text != "0")
    #expect(client.channel.statuses.last.map { "\($0)" } == "ok", "a tool's result, never a status of the transport")
  }

  @Test func callersAndTenantsAreCountedApart() async throws {
    let byCaller = try await server(["1/day per caller"])
    #expect(try await byCaller.client(Guarded.caller("ada")).code("read") == nil)
    #expect(try await byCaller.client(Guarded.caller("ada")).code("read") == "rate_limited", "sessions do not help")
    #expect(try await byCaller.client(Guarded.caller("bob")).code("read") == nil)
    let byTenant = try await server(["1/day per tenant"], tenancy: .required)
    #expect(try await byTenant.client(Guarded.caller("ada", tenant: "x")).code("read") == nil)
    #expect(try await byTenant.client(Guarded.caller("bob", tenant: "x")).code("read") == "rate_limited")
    #expect(try await byTenant.client(Guarded.caller("ada", tenant: "y")).code("read") == nil)
  }

  @Test func attemptsCountAlthoughTheyAreDenied() async throws {
    let client = try await server(["2/day per caller"]).client()
    #expect(try await client.code("locked") == "permission_denied")
    #expect(try await client.code("locked") == "permission_denied")
    #expect(try await client.code("read") == "rate_limited")
  }

  @Test func resourcesMeetLimitsWithoutATarget() async throws {
    let client = try await server(["1/day per caller"]).client()
    #expect(try await client.ask("resources/read", ["uri": "text://sheet"])["result"] != nil)
    let second = try await client.ask("resources/read", ["uri": "text://sheet"])
    #expect(second["error"]?["data"]?["error"] == "rate_limited", "\(second.text)")
  }

  @Test(arguments: [("write", 600, nil), ("erase", 60, "confirmation_required"), ("shut", 30, "confirmation_required")])
  func harmIsLimitedWhereNobodyThoughtOfIt(_ tool: String, _ most: Int, _ code: String?) async throws {
    let client = try await server([]).client()
    for _ in 0..<most - 1 { client.receive(Self.line(tool)) }
    #expect(try await client.code(tool) == code)
    #expect(try await client.code(tool) == "rate_limited")
    #expect(try await client.code("read") == nil, "reading has no limit of its own")
  }

  private static func line(_ tool: String) -> String {
    #"{"jsonrpc":"2.0","id":"\#(UInt64.random(in: .min ... .max))","method":"tools/call","params":{"name":"\#(tool)"}}"#
  }

  @Test func aLimitOfTheSpecStandsInPlaceOfTheDefault() async throws {
    let client = try await server(["1000/min per caller on risk write"]).client()
    for _ in 0..<600 { client.receive(Self.line("write")) }
    #expect(try await client.code("write") == nil)
  }
}

@Suite(.timeLimit(.minutes(1))) struct PolicyFlowTests {
  private static func flow(
    _ action: FlowDefinition.Action, time: Duration? = .seconds(86_400), callWindow: Int? = nil
  ) -> FlowDefinition {
    FlowDefinition(
      name: "harvest", steps: [.init(tool: "users"), .init(reads: "payments")], time: time, callWindow: callWindow,
      action: action, severity: "high")
  }

  private func server(
    _ flow: FlowDefinition, runs: Tally = Tally(), shop: AuditWorkshop? = nil
  ) async throws -> GuardedServer {
    let pay = Guarded.tool(#""pay""#, access: AccessDefinition(reads: ["payments"])) { _, _ in
      runs.add()
      return ToolOutput(content: .text("paid"))
    }
    return try await GuardedServer(
      Guarded.definition(
        [Guarded.tool(#""users""#), Guarded.tool(#""other""#), pay],
        resources: [
          Guarded.resource(#""ledger""#, access: AccessDefinition(reads: ["payments"])) {
            ResourceOutput(text: "ledger")
          }
        ],
        policy: PolicyDefinition(flows: [flow], audit: shop == nil ? nil : AuditDefinition())), shop: shop)
  }

  @Test func whatIsFlaggedIsRunAndRecorded() async throws {
    let server = try await server(Self.flow(.flag), shop: try AuditWorkshop())
    let client = try await server.client()
    #expect(try await client.code("pay") == nil, "alone it is nothing")
    #expect(try await client.code("users") == nil)
    #expect(try await client.code("pay") == nil)
    #expect(try server.records().map { $0["flags"]?.text ?? "" } == ["", "", #"["harvest"]"#])
    let events = server.journal.all.filter { $0.contains("toxic_flow_detected") }
    #expect(events.count == 1 && events[0].contains("severity=high") && events[0].contains("call=pay"))
    #expect(try server.metric(#"mcp_flow_matches_total{flow="harvest",action="flag"}"#) == 1)
  }

  @Test(arguments: Revisions.all) func whatIsBlockedIsNotRun(_ revision: String) async throws {
    let runs = Tally()
    let server = try await server(Self.flow(.block), runs: runs)
    let client = try await server.client(Guarded.caller(), revision)
    _ = try await client.call("users")
    for _ in 0..<3 { #expect(try await client.code("pay") == "permission_denied") }
    let resource = try await client.ask("resources/read", ["uri": "text://ledger"])
    #expect(resource["error"]?["data"]?["error"] == "permission_denied", "a resource can be a step, too")
    #expect(runs.count == 0)
    let other = try await server.client(Guarded.caller("bob"), revision)
    #expect(try await other.code("pay") == nil, "what others did is not this caller's")
  }

  @Test func repeatingABlockedCallDoesNotUnblockIt() async throws {
    let runs = Tally()
    let client = try await server(Self.flow(.block), runs: runs).client()
    _ = try await client.call("users")
    for _ in 0..<20 { #expect(try await client.code("pay") == "permission_denied") }
    #expect(runs.count == 0)
  }

  @Test func aHumanIsAskedWithinASession() async throws {
    let runs = Tally()
    let server = try await server(Self.flow(.confirm), runs: runs)
    let client = try await server.client(capabilities: ["elicitation": [:]])
    _ = try await client.call("users")
    for (agrees, count) in [(false, 0), (true, 1)] {
      let id = client.begin("pay")
      let question = try await client.question()
      #expect(question["params"]?["message"]?.stringValue?.contains("'harvest'") == true)
      client.respond(to: question, .confirming(agrees))
      let error = try await client.answer(to: id)["result"]?.toolError?["error"]
      #expect(error == (agrees ? nil : "confirmation_required"))
      #expect(runs.count == count)
    }
  }

  @Test(arguments: [nil, 2]) func aDeclinedFlowIsNotRunForAStatelessClient(_ window: Int?) async throws {
    let runs = Tally()
    let server = try await server(
      Self.flow(.confirm, time: window == nil ? .seconds(86_400) : nil, callWindow: window), runs: runs)
    let client = try await server.client(Guarded.caller(), Revisions.stateless, capabilities: ["elicitation": [:]])
    _ = try await client.call("users")
    let asked = try #require(try await client.call("pay")["result"])
    #expect(asked["resultType"] == "input_required")
    let more: JSON = .object([
      "requestState": asked["requestState"], "inputResponses": ["mcpgen.confirmation": .confirming(false)],
    ])
    #expect(try await client.code("pay", more: more) == "confirmation_required")
    #expect(runs.count == 0, "the user has said no")
  }
}
