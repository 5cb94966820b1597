// Both styles from the list to the answer, and everything that judges calls in between.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct VersionTests {
  private func client(
    _ tools: [ToolDefinition], _ now: WallTime = Versioned.dayBefore
  ) async throws -> PolicyClient {
    let server = try await GuardedServer(Guarded.definition(tools)) { $0.now = { now } }
    return try await server.client()
  }

  private func names(_ answer: JSON) -> [String] {
    (answer["result"]?["tools"]?.arrayValue ?? []).compactMap { $0["name"]?.stringValue }
  }

  private func value(_ answer: JSON) -> JSON? { answer["result"]?["structuredContent"] }
  private func error(_ answer: JSON) -> JSON? { answer["result"]?["_meta"]?["mcpgen/error"] }

  // MARK: Style `suffix`

  @Test func eachNameIsAContractOfItsOwn() async throws {
    let client = try await client([Versioned.create()])
    #expect(names(try await client.ask("tools/list")) == ["create_v2", "create"])
    let new = try await client.call("create_v2", ["text": "a", "labels": ["x"]])
    #expect(value(new) == ["id": "1", "labels": ["x"]])
    let old = try await client.call("create", ["text": "a"])
    #expect(value(old) == ["id": "2"])
    let text = old["result"]?["content"]?.arrayValue?.first?["text"]?.stringValue
    #expect(text == #"{"id":"2"}"#)
    let tooNew = error(try await client.call("create", ["text": "a", "labels": ["x"]]))
    #expect(tooNew?["error"] == "invalid_arguments")
    #expect(tooNew?["message"]?.stringValue?.contains("for create:") == true)
    #expect(try await client.call("create_v3")["error"]?["message"]?.stringValue?.contains("'create_v2'") == true)
  }

  @Test func aKeyStandsForOneCallInWhateverVersion() async throws {
    let calls = Locked(0)
    let client = try await client([Versioned.create(calls: calls)])
    let arguments: JSON = ["text": "a", "idempotency_key": "k-1"]
    #expect(value(try await client.call("create", arguments)) == ["id": "1"])
    #expect(value(try await client.call("create_v2", arguments)) == ["id": "1", "labels": []])
    #expect(calls.withLock { $0 } == 1)
  }

  @Test func whatJudgesCallsSpeaksOfTheTool() async throws {
    let server = try await GuardedServer(
      Guarded.definition(
        [Versioned.create()], policy: PolicyDefinition(limits: ["2/min per caller, tool"])))
    let client = try await server.client()
    _ = try await client.call("create", ["text": "a"])
    _ = try await client.call("create_v2", ["text": "a"])
    #expect(error(try await client.call("create_v2", ["text": "a"]))?["error"] == "rate_limited")
    let locked = try await self.client([Versioned.create(access: AccessDefinition(permissions: ["key"]))])
    #expect(names(try await locked.ask("tools/list")) == [])
    #expect(error(try await locked.call("create", ["text": "a"]))?["error"] == "permission_denied")
    let hidden = try await self.client([
      Versioned.create(access: AccessDefinition(permissions: ["key"], isHidden: true))
    ])
    #expect(try await hidden.call("create_v2")["error"]?["message"] == "Unknown tool: 'create_v2'")
  }

  @Test func oneCircuitStandsBeforeAllVersions() async throws {
    let failing = ToolDefinition(
      name: "create", listing: Versioned.listing(#""create_v2""#, Versioned.ticketInput, nil), risk: .write,
      result: .none, errors: [], timeout: nil, maximumResultBytes: nil,
      safeguards: SafeguardDefinition(circuitBreaker: (failures: 2, within: .seconds(60), openFor: .seconds(60))),
      versions: VersionsDefinition(
        style: .suffix, current: "v2", defaultLabel: "v2",
        older: [
          OlderVersionDefinition(
            label: "v1", listing: Versioned.listing(#""create""#, Versioned.oldTicketInput, nil))
        ])
    ) { _ in { _ in throw Sample.Undeclared() } }
    let client = try await client([failing])
    #expect(error(try await client.call("create", ["text": "a"]))?["error"] == "internal")
    #expect(error(try await client.call("create_v2", ["text": "a"]))?["error"] == "internal")
    #expect(error(try await client.call("create", ["text": "a"]))?["error"] == "circuit_open")
  }

  // MARK: Style `argument`

  @Test func anArgumentChoosesTheVersion() async throws {
    let client = try await client([Versioned.search])
    let list = try await client.ask("tools/list")
    #expect(names(list) == ["search"])
    let listed = list["result"]?["tools"]?.arrayValue?.first
    #expect(listed?["inputSchema"]?["properties"]?["version"]?["enum"] == ["v1", "v2"])
    #expect(listed?["outputSchema"]?["anyOf"] != nil)
    // The default, an older one, said and not said.
    #expect(value(try await client.call("search", ["query": "k"])) == ["found": [["name": "k 5 v2 v1"]]])
    #expect(
      value(try await client.call("search", ["query": "k", "version": "v1"])) == ["found": [["name": "k 5 v2 v1"]]])
    let new = try await client.call("search", ["version": "v2", "query": "k", "limit": 3])
    #expect(value(new) == ["found": [["name": "k 3 v2 v2", "price": 1.5]]])
  }

  @Test func whatAnotherVersionHasIsRefused() async throws {
    let client = try await client([Versioned.search])
    let error = error(try await client.call("search", ["query": "k", "limit": 3]))
    #expect(error?["error"] == "invalid_arguments")
    #expect(error?["message"]?.stringValue?.contains("limit") == true)
  }

  @Test(arguments: ["v3", "V2", ""]) func anUnknownVersionIsToldTheKnownOnes(label: String) async throws {
    let client = try await client([Versioned.search])
    let error = error(try await client.call("search", ["query": "k", "version": .string(label)]))
    #expect(error?["error"] == "invalid_arguments")
    let message = error?["message"]?.stringValue ?? ""
    #expect(message.contains("there is no version '\(label)', only 'v1', 'v2'"), "\(message)")
  }

  @Test func aVersionIsAText() async throws {
    let client = try await client([Versioned.search])
    let error = error(try await client.call("search", ["query": "k", "version": 2]))
    #expect(error?["message"]?.stringValue?.contains("expected one of the texts 'v1', 'v2'") == true)
  }

  // MARK: Methods

  @Test func methodsMakeArgumentsAndResults() async throws {
    let client = try await client([Versioned.made])
    #expect(value(try await client.call("made", ["text": "ab"])) == ["key": "500"])
    #expect(value(try await client.call("made_v2", ["text": "ab", "size": 3])) == ["number": 750])
  }

  @Test func whatMethodsMakeIsChecked() async throws {
    let client = try await client([Versioned.made])
    // The current version takes five characters; the older one took more, and its method does not care.
    #expect(error(try await client.call("made", ["text": "abcdefgh"]))?["error"] == "internal")
    // A key of four characters breaks the older contract.
    #expect(error(try await client.call("made", ["text": "abcd"]))?["error"] == "internal")
    #expect(error(try await client.call("made", ["text": 1]))?["error"] == "invalid_arguments")
  }

  // MARK: Sunset

  @Test func aVersionThatHasEndedIsRefusedFromItsDayOn() async throws {
    let before = try await client([Versioned.create(refuses: true)], Versioned.dayBefore)
    #expect(value(try await before.call("create", ["text": "a"])) == ["id": "1"])
    let after = try await client([Versioned.create(refuses: true)], Versioned.dayItself)
    let error = error(try await after.call("create", ["text": "a"]))
    #expect(error?["error"] == "version_retired" && error?["retryable"] == false)
    #expect(error?["message"] == "Version 'v1' of create ended on 2027-06-30.")
    #expect(error?["suggestion"]?.stringValue?.contains("create_v2") == true)
    #expect(value(try await after.call("create_v2", ["text": "a"])) == ["id": "1", "labels": []])
  }

  @Test func aVersionThatIsOnlyWarnedOfWorksAndIsLoggedOnce() async throws {
    let server = try await GuardedServer(Guarded.definition([Versioned.create()])) {
      $0.now = { Versioned.dayItself }
    }
    let client = try await server.client()
    for _ in 0..<3 { #expect(value(try await client.call("create", ["text": "a"]))?["id"] != nil) }
    let lines = server.journal.all.filter { $0.contains("deprecated_version_called") }
    #expect(lines.count == 1 && lines[0].contains("sunset=2027-06-30 tool_name=create version=v1"), "\(lines)")
  }

  // MARK: Lists

  @Test func aListCanBeNarrowed() async throws {
    let client = try await client([Versioned.create(), Versioned.search, Guarded.tool(#""plain""#)])
    func list(_ version: JSON) async throws -> JSON {
      try await client.ask("tools/list", meta: ["mcpgen/version": version])
    }
    #expect(names(try await client.ask("tools/list")) == ["create_v2", "create", "search", "plain"])
    #expect(names(try await list("current")) == ["create_v2", "search", "plain"])
    #expect(names(try await list("all")) == ["create_v2", "create", "search", "plain"])
    let old = try await list("v1")
    #expect(names(old) == ["create", "search", "plain"])
    let search = old["result"]?["tools"]?.arrayValue?[1]
    #expect(search?["inputSchema"]?["properties"]?["version"]?["enum"] == ["v1"])
    #expect(search?["outputSchema"]?["anyOf"] == nil)
    // A list says what is shown and not what may be called.
    #expect(value(try await client.call("create", ["text": "a"])) != nil)
  }

  @Test(arguments: ["v9", 7] as [JSON]) func aLabelThatThereIsNotIsAnError(label: JSON) async throws {
    let client = try await client([Versioned.create()])
    let error = try await client.ask("tools/list", meta: ["mcpgen/version": label])["error"]
    #expect(error?["code"] == -32602)
    #expect(error?["message"]?.stringValue?.contains("'current', 'all', 'v1', 'v2'") == true)
  }

  @Test func aToolWithoutThatLabelShowsItsCurrentVersion() async throws {
    let client = try await client([Versioned.create(), Versioned.made, third])
    let answer = try await client.ask("tools/list", meta: ["mcpgen/version": "v3"])
    #expect(names(answer) == ["create_v2", "made_v2", "third_v3"])
  }

  private var third: ToolDefinition {
    ToolDefinition(
      name: "third", listing: Versioned.listing(#""third_v3""#, Guarded.anything, nil), risk: .read, result: .none,
      errors: [], timeout: nil, maximumResultBytes: nil,
      versions: VersionsDefinition(
        style: .suffix, current: "v3", defaultLabel: "v3",
        older: [
          OlderVersionDefinition(label: "v2", listing: Versioned.listing(#""third""#, Guarded.anything, nil))
        ])
    ) { _ in { _ in ToolOutput.nothing } }
  }

  @Test func anOperatorCanKeepOldVersionsOffTheList() throws {
    let definition = Guarded.definition([Versioned.create()])
    func settings(_ value: String?) throws -> PolicySettings {
      try PolicySettings(definition, overNetwork: false) { $0 == "MCP_TOOL_VERSIONS" ? value : nil }
    }
    #expect(try settings(nil).listsOlderVersions && settings("all").listsOlderVersions)
    #expect(try !settings("current").listsOlderVersions)
    #expect(throws: EnvironmentError.self) { try settings("newest") }
  }

  @Test func offeringSpeaksOfTheTool() async throws {
    let server = try await GuardedServer(Guarded.definition([Versioned.create()]))
    let client = try await server.client()
    let handle = ServerHandle(services: server.services)
    handle.offer(tool: "create", false)
    #expect(!handle.isOffered(tool: "create"))
    #expect(names(try await client.ask("tools/list")) == [])
    #expect(try await client.call("create_v2", ["text": "a"])["error"] != nil)
    #expect(try await client.call("create", ["text": "a"])["error"] != nil)
  }

  // MARK: Records

  @Test func recordsAndFiguresSayWhichVersion() async throws {
    let server = try await GuardedServer(
      Guarded.definition([Versioned.create(), Versioned.search], policy: PolicyDefinition(audit: AuditDefinition())),
      shop: try AuditWorkshop())
    let client = try await server.client()
    _ = try await client.call("create_v2", ["text": "a"])
    _ = try await client.call("create", ["text": "a"])
    _ = try await client.call("create", ["labels": []])
    _ = try await client.call("search", ["query": "a"])
    let records = try server.records()
    #expect(records.map { $0["name"] } == ["create", "create", "create", "search"])
    #expect(records.map { $0["version"] } == ["v2", "v1", "v1", "v1"])
    let series = #"mcp_deprecated_calls_total{tool_name="create",version="v1"}"#
    let deadline = ContinuousClock.now + .seconds(10)
    while try server.metric(series) != 2, ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(2)) }
    #expect(try server.metric(series) == 2)
    #expect(try server.metric(#"mcp_deprecated_calls_total{tool_name="search",version="v1"}"#) == 1)
    #expect(try server.metric(#"mcp_tool_invocations_total{tool_name="create",status="success"}"#) == 2)
  }
}
