// Which revision a client gets, what may be asked for in each of them, and that both eras live on one connection.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct RevisionTests {
  @Test(arguments: Revisions.sessions)
  func aSessionSpeaksTheRevisionThatWasAskedFor(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision)
    #expect(client.hello["result"]?["protocolVersion"] == .string(revision))
    #expect(client.hello["result"]?["serverInfo"]?["name"] == "asking")
  }

  @Test(arguments: ["2026-07-28", "2099-01-01", "2025-11-2", "2025-11-25 ", "", "nonsense"])
  func anythingElseIsAnsweredWithTheNewestThatHasSessions(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), begins: false)
    let hello = try await client.ask("initialize", ["protocolVersion": .string(revision), "capabilities": [:]])
    #expect(hello["result"]?["protocolVersion"] == "2025-11-25")
    #expect(try await client.ask("ping")["result"] == .object([]))
  }

  @Test(arguments: [[:], ["protocolVersion": 7], ["protocolVersion": .null]] as [JSON])
  func initializeWithoutARevisionIsRefusedAndMayComeAgain(_ params: JSON) async throws {
    let client = try await RawClient(Asking.server(), begins: false)
    #expect(try await client.ask("initialize", params).errorCode == -32602)
    let hello = try await client.ask("initialize", ["protocolVersion": "2025-03-26"])
    #expect(hello["result"]?["protocolVersion"] == "2025-03-26")
  }

  @Test func capabilitiesThatAreNoObjectAreRefused() async throws {
    let client = try await RawClient(Asking.server(), begins: false)
    let hello = try await client.ask("initialize", ["protocolVersion": "2025-11-25", "capabilities": []])
    #expect(hello.errorCode == -32602)
  }

  @Test(arguments: Revisions.sessions)
  func aSessionIsOpenedOnce(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision)
    #expect(try await client.ask("initialize", ["protocolVersion": .string(revision)]).errorCode == -32600)
  }

  // MARK: Methods

  /// What clients may request in every revision.
  private static let common = [
    "tools/list", "tools/call", "resources/list", "resources/read", "resources/templates/list", "prompts/list",
    "prompts/get", "completion/complete",
  ]
  private static let inSessions =
    common + ["initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe"]
  private static let methods: [String: [String]] = [
    "2024-11-05": inSessions, "2025-03-26": inSessions, "2025-06-18": inSessions,
    "2025-11-25": inSessions + ["tasks/get", "tasks/result", "tasks/list", "tasks/cancel"],
    "2026-07-28": common
      + ["server/discover", "subscriptions/listen", "tasks/get", "tasks/update", "tasks/cancel"],
  ]

  @Test(arguments: Revisions.all)
  func aRevisionHasItsMethodsAndNoOthers(_ revision: String) async throws {
    let server = Asking.server([Asking.tool(#""later""#, tasks: .optional) { _, _ in ToolOutput.nothing }])
    let client = try await RawClient(
      server, revision, capabilities: ["extensions": ["io.modelcontextprotocol/tasks": [:]]])
    let every = Set(RevisionTests.methods.values.joined()).union(["sampling/createMessage", "roots/list", "tools/cal"])
    for method in every.sorted() {
      let answer = try await client.ask(method)
      let isServed = RevisionTests.methods[revision]?.contains(method) == true
      #expect((answer.errorCode != -32601) == isServed, "\(method) in \(revision): \(answer.text)")
    }
  }

  @Test(arguments: ["2025-11-25", "2026-07-28"])
  func aServerWithoutTasksHasNoneOfTheirMethods(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision)
    for method in ["tasks/get", "tasks/update", "tasks/result", "tasks/list", "tasks/cancel"] {
      #expect(try await client.ask(method, ["taskId": "x"]).errorCode == -32601, "\(method)")
    }
  }

  @Test(arguments: Revisions.all)
  func aResourceThatIsNotThereHasTheRevisionsCode(_ revision: String) async throws {
    let server = Asking.server(resources: [Asking.resource(#""gone""#) { _ in nil }])
    let client = try await RawClient(server, revision)
    for uri in ["text://gone", "text://unheard-of", "text:///../../etc/passwd"] {
      let answer = try await client.ask("resources/read", ["uri": .string(uri)])
      #expect(answer.errorCode == (client.isStateless ? -32602 : -32002), "\(answer.text)")
      #expect(answer["error"]?["data"]?["uri"] == .string(uri))
    }
  }

  @Test(arguments: Revisions.sessions)
  func whatCannotBeReadIsAnsweredWithTheIdThatTheRevisionWants(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision)
    for (line, code) in [
      ("{", -32700 as Int64), ("7", -32600), (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
    ] {
      client.transport.send(line)
      let answer = try await client.next()
      #expect(answer.errorCode == code, "\(answer.text)")
      // JSON-RPC says null; from 2025-11-25 on the schema has no null there.
      #expect(answer["id"] == (revision < "2025-11-25" ? .null : nil), "\(answer.text)")
    }
  }

  // MARK: Both eras on one connection

  @Test func beforeASessionThereIsPingAlone() async throws {
    let client = try await RawClient(Asking.server(), begins: false)
    #expect(try await client.ask("ping")["result"] == .object([]))
    for method in ["tools/list", "resources/subscribe", "tasks/get"] {
      #expect(try await client.ask(method).errorCode == -32600)
    }
    // These two have no meaning in a session, so what is missing is the request's own description.
    for method in ["server/discover", "subscriptions/listen"] {
      #expect(try await client.ask(method).errorCode == -32602)
    }
  }

  @Test func aRequestThatDescribesItselfNeedsNoSessionAndOpensNone() async throws {
    let connection = try await Wire(Asking.server()).connection()
    connection.sendStateless(id: 1, "server/discover")
    #expect(try await connection.answer(to: 1)["result"]?["resultType"] == "complete")
    connection.send(id: 2, "tools/list")
    #expect(try await connection.answer(to: 2).errorCode == -32600)
  }

  @Test func sessionAndDescribedRequestsDoNotTouchEachOther() async throws {
    let connection = try await Wire(Asking.server()).session("2025-06-18")
    connection.send(id: 1, "tools/list")
    connection.sendStateless(id: 2, "tools/list")
    connection.send(id: 3, "tools/list")
    #expect(try await connection.answer(to: 1)["result"]?["resultType"] == nil)
    #expect(try await connection.answer(to: 2)["result"]?["resultType"] == "complete")
    #expect(try await connection.answer(to: 3)["result"]?["resultType"] == nil)
    connection.send(id: 4, "server/discover")
    #expect(try await connection.answer(to: 4).errorCode == -32601)
    connection.sendStateless(id: 5, "ping")
    #expect(try await connection.answer(to: 5).errorCode == -32601)
  }

  @Test func initializeThatDescribesItselfIsNoMethodOfItsRevision() async throws {
    let connection = try await Wire(Asking.server()).connection()
    connection.sendStateless(id: 1, "initialize", ["protocolVersion": "2025-11-25"])
    #expect(try await connection.answer(to: 1).errorCode == -32601)
  }
}
