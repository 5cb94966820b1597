// What stands between valid arguments and a handler: guards, the handler's own check, idempotency keys and circuits.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct PolicySafeguardTests {
  private func client(_ tools: [ToolDefinition], _ revision: String = "2025-11-25") async throws -> PolicyClient {
    try await GuardedServer(Guarded.definition(tools)).client(Guarded.caller(), revision)
  }

  // MARK: Guards

  @Test(arguments: [
    ("path", "../etc/passwd"), ("path", "/data/contracts-evil/x"), ("sql", "DELETE FROM t"),
    ("sql", "SELECT 1; DROP TABLE t"),
    ("url", "http://127.0.0.1/"), ("url", "http://169.254.169.254/latest/meta-data"),
  ])
  func whatAGuardRefusesReachesNoHandler(_ name: String, _ text: String) async throws {
    let runs = Tally()
    let guards: [(String, SafeguardDefinition.Guard)] = [
      ("path", .path(root: "/data/contracts")), ("sql", .readOnlySQL), ("url", .url), ("deep.list.url", .url),
    ]
    let tool = Guarded.tool(#""guarded""#, safeguards: SafeguardDefinition(guards: guards)) { _, _ in
      runs.add()
      return ToolOutput.nothing
    }
    let client = try await client([tool])
    let result = try await client.call("guarded", .object([JSON.Member(key: name, value: .string(text))]))["result"]
    #expect(result?.toolError?["error"] == "invalid_arguments")
    #expect(result?.toolError?["message"]?.stringValue?.contains("/\(name): ") == true, "it says which argument")
    let below = try await client.code("guarded", ["deep": ["list": [["url": "http://10.0.0.1/"]]]])
    #expect(below == "invalid_arguments", "guards look through arrays and objects")
    #expect(runs.count == 0)
    #expect(try await client.code("guarded", ["sql": "SELECT 1"]) == nil)
    #expect(runs.count == 1)
  }

  /// Types that hold themselves are guarded by names at any depth, and an argument that two guards name by both.
  @Test func guardsOfNamesAtAnyDepth() async throws {
    let runs = Tally()
    let guards: [(String, SafeguardDefinition.Guard)] = [
      ("tree.**.link", .url), ("tree.link", .path(root: "/data")), ("other", .readOnlySQL),
    ]
    let tool = Guarded.tool(#""guarded""#, safeguards: SafeguardDefinition(guards: guards)) { _, _ in
      runs.add()
      return ToolOutput.nothing
    }
    let client = try await client([tool])
    let inner: JSON = ["link": "http://127.0.0.1/"]
    let deep: [JSON] = [inner, ["parts": [inner]], ["parts": [["parts": [["x": inner]]]]], ["link": "/etc/passwd"]]
    for tree in deep {
      #expect(try await client.code("guarded", ["tree": tree]) == "invalid_arguments", "\(tree.text)")
    }
    #expect(runs.count == 0)
    #expect(try await client.code("guarded", ["link": "http://127.0.0.1/", "tree": ["parts": []]]) == nil)
    #expect(runs.count == 1)
  }

  @Test func aNameThatStandsTwiceIsRefused() async throws {
    let client = try await client([Guarded.tool(#""t""#)])
    client.receive(
      #"{"jsonrpc":"2.0","id":"x","method":"tools/call","params":{"name":"t","arguments":{"a":{"b":1,"b":2}}}}"#)
    #expect(try await client.answer(to: "x")["result"]?.toolError?["error"] == "invalid_arguments")
  }

  // MARK: Check

  private static func checked(_ runs: Tally) -> ToolDefinition {
    let check: SafeguardDefinition.Check = { arguments in
      let text: String = try arguments.required("text")
      return { context in
        if text == "slow" { throw Sample.Failure.slowDown(after: .seconds(2)) }
        if text == "broken" { throw Sample.Undeclared() }
        if context.caller.user != "ada" { throw Sample.Failure.slowDown(after: .seconds(2)) }
      }
    }
    return Guarded.tool(#""checked""#, errors: ["slow_down"], safeguards: SafeguardDefinition(check: check)) { _, _ in
      runs.add()
      return ToolOutput.nothing
    }
  }

  @Test func theHandlersOwnCheckComesFirst() async throws {
    let runs = Tally()
    let client = try await client([Self.checked(runs)])
    #expect(try await client.code("checked", ["text": "slow"]) == "slow_down")
    #expect(try await client.code("checked", ["text": "broken"]) == "internal")
    #expect(try await client.code("checked", ["text": 5]) == "invalid_arguments")
    #expect(runs.count == 0)
    #expect(try await client.code("checked", ["text": "fine"]) == nil)
    #expect(runs.count == 1)
  }

  // MARK: Idempotency

  private static func keyed(_ runs: Tally) -> ToolDefinition {
    Guarded.tool(#""order""#, .write, safeguards: SafeguardDefinition(replaysByKey: true)) { arguments, _ in
      runs.add()
      if arguments["fails"] == true { throw Sample.Undeclared() }
      return ToolOutput(content: .text("order \(runs.count)"))
    }
  }

  @Test(arguments: Revisions.all) func aKeyStandsForOneCall(_ revision: String) async throws {
    let runs = Tally()
    let server = try await GuardedServer(Guarded.definition([Self.keyed(runs)]))
    let client = try await server.client(Guarded.caller(), revision)
    let key = "key-0123456789abcdef"
    let meta: JSON = ["idempotency_key": .string(key)]
    for _ in 0..<2 {
      let answer = try await client.call("order", ["n": 1, "idempotency_key": .string(key)])
      #expect(answer["result"]?.firstText == "order 1", "\(answer.text)")
    }
    #expect(try await client.code("order", ["n": 2, "idempotency_key": .string(key)]) == "invalid_arguments")
    let other = try await server.client(Guarded.caller("bob"), revision)
    #expect(try await other.call("order", ["n": 1, "idempotency_key": .string(key)])["result"]?.firstText == "order 2")
    _ = meta
    #expect(
      try await client.call("order", ["n": 1])["result"]?.firstText == "order 3", "without a key it is a new call")
  }

  @Test func aCallThatBrokeOffIsNotRunAgain() async throws {
    let runs = Tally()
    let client = try await client([Self.keyed(runs)])
    let arguments: JSON = ["fails": true, "idempotency_key": "key-0123456789abcdef"]
    #expect(try await client.code("order", arguments) == "internal")
    #expect(try await client.code("order", arguments) == "outcome_unknown")
    #expect(runs.count == 1)
  }

  // MARK: Circuits

  private static func fragile(_ runs: Tally) -> ToolDefinition {
    let breaker = (failures: 2, within: Duration.seconds(86_400), openFor: Duration.seconds(86_400))
    return Guarded.tool(#""fragile""#, errors: ["slow_down"], safeguards: SafeguardDefinition(circuitBreaker: breaker))
    {
      arguments, context in
      runs.add()
      switch arguments["how"]?.stringValue {
      case "fail": throw Sample.Undeclared()
      case "ask": _ = try await context.elicit("?", Asking.form)
      case "wait": try await Task.sleep(for: .seconds(600))
      default: break
      }
      return ToolOutput.nothing
    }
  }

  @Test func aToolThatKeepsFailingIsLeftAlone() async throws {
    let runs = Tally()
    let client = try await client([Self.fragile(runs), Guarded.tool(#""other""#)])
    for _ in 0..<2 { #expect(try await client.code("fragile", ["how": "fail"]) == "internal") }
    let error = try await client.call("fragile")["result"]?.toolError
    #expect(error?["error"] == "circuit_open" && error?["retryable"] == true && error?["retryAfterSeconds"] != nil)
    #expect(runs.count == 2)
    #expect(try await client.code("other") == nil)
  }

  @Test func clientsCannotOpenACircuitForOthers() async throws {
    let runs = Tally()
    let server = try await GuardedServer(Guarded.definition([Self.fragile(runs)]))
    let client = try await server.client(capabilities: ["elicitation": [:]])
    for round in 1...3 {
      let id = client.begin("fragile", ["how": "wait"])
      while runs.count < round { try await Task.sleep(for: .milliseconds(2)) }
      client.receive(
        (["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": id]] as JSON).text)
      while client.channel.withdrawn < round { try await Task.sleep(for: .milliseconds(2)) }
      // The handler comes back a moment after its client was let go.
      while server.services.calls.stuckHandlers > 0 { try await Task.sleep(for: .milliseconds(2)) }
    }
    try await Task.sleep(for: .milliseconds(50))
    for _ in 0..<3 {
      let id = client.begin("fragile", ["how": "ask"])
      client.respond(to: try await client.question(), ["action": "nonsense"])
      _ = try await client.answer(to: id)
    }
    let bob = try await server.client(Guarded.caller("bob"))
    #expect(try await bob.code("fragile") == nil, "what clients do to their own calls says nothing about the tool")
  }
}
