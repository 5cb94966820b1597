// A human agrees before something is destroyed, once, for these arguments and this caller; the operator where the
// client cannot ask. Nothing that a model can put into a call stands for either.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct PolicyConsentTests {
  private static let asking: JSON = ["elicitation": [:]]
  private let runs = Tally()

  private func definition(tasks: ToolDefinition.TaskSupport = .forbidden) -> ServerDefinition {
    let runs = runs
    let handler: Guarded.Handler = { arguments, _ in
      runs.add()
      return ToolOutput(content: .text("erased \(arguments["id"]?.text ?? "")"))
    }
    let worded = SafeguardDefinition(confirmation: { arguments in
      let id: Int = try arguments.required("id")
      return "Erase \(id) of ada@example.com?"
    })
    return Guarded.definition(
      [
        Guarded.tool(#""erase""#, .delete, tasks: tasks, handler),
        Guarded.tool(#""worded""#, .write, safeguards: worded, handler), Guarded.tool(#""shut""#, .admin, handler),
        Guarded.tool(
          #""forget""#, .delete, safeguards: SafeguardDefinition(personalArguments: [("name", "name")]), handler),
      ], policy: PolicyDefinition(personalData: PersonalDataDefinition()))
  }

  private func server(
    tasks: ToolDefinition.TaskSupport = .forbidden, _ change: (inout ServerOptions) -> Void = { _ in }
  ) async throws -> GuardedServer {
    try await GuardedServer(definition(tasks: tasks), change)
  }

  // MARK: Sessions

  @Test(arguments: ["2025-06-18", "2025-11-25"], [true, false])
  func aUserIsAskedWithinASession(_ revision: String, _ agrees: Bool) async throws {
    let client = try await server().client(Guarded.caller(), revision, capabilities: Self.asking)
    let id = client.begin("erase", ["id": 7])
    let question = try await client.question()
    #expect(question["method"] == "elicitation/create")
    #expect(question["params"]?["message"] == #"Run erase with {"id":7}?"#)
    client.respond(to: question, .confirming(agrees))
    let result = try #require(try await client.answer(to: id)["result"])
    #expect(result.toolError?["error"] == (agrees ? nil : "confirmation_required"))
    #expect(runs.count == (agrees ? 1 : 0))
  }

  @Test(
    arguments: [["action": "decline"], ["action": "cancel"], ["action": "accept", "content": ["confirm": "yes"]]]
      as [JSON])
  func anythingButYesIsNo(_ answer: JSON) async throws {
    let client = try await server().client(capabilities: Self.asking)
    let id = client.begin("erase", ["id": 7])
    client.respond(to: try await client.question(), answer)
    #expect(try await client.answer(to: id)["result"]?["isError"] == true)
    #expect(runs.count == 0)
  }

  @Test func aQuestionShowsNothingPersonal() async throws {
    let client = try await server().client(capabilities: Self.asking)
    let id = client.begin("worded", ["id": 7])
    let question = try await client.question()
    #expect(question["params"]?["message"] == "Erase 7 of [REDACTED_EMAIL]?")
    client.respond(to: question, .confirming(false))
    _ = try await client.answer(to: id)
    let second = client.begin("forget", ["name": "Ada Lovelace", "mail": "ada@example.com"])
    let other = try await client.question()
    #expect(other["params"]?["message"] == #"Run forget with {"name":"[REDACTED_NAME]","mail":"[REDACTED_EMAIL]"}?"#)
    client.respond(to: other, .confirming(false))
    _ = try await client.answer(to: second)
  }

  @Test func paddingHidesNoArgument() async throws {
    let client = try await server().client(capabilities: Self.asking)
    let padding = String(repeating: " ", count: 70_000)
    client.receive(
      #"{"jsonrpc":"2.0","id":"p","method":"tools/call","params":{"name":"erase","arguments":{"id":\#(padding)7}}}"#)
    let question = try await client.question()
    #expect(question["params"]?["message"] == #"Run erase with {"id":7}?"#)
    client.respond(to: question, .confirming(false))
    _ = try await client.answer(to: "p")
  }

  /// Nobody can agree to what they cannot see.
  @Test(arguments: [true, false]) func argumentsThatCannotBeShownAskNobody(_ canAsk: Bool) async throws {
    let many = JSON.array((0..<1_000).map { .integer(10_000 + $0) })
    let long: JSON = .array((0..<100).map { _ in .string(String(repeating: "x", count: 1_000)) })
    try await withFolder { folder in
      let server = try await server { $0.stateFolder = folder }
      let client = try await server.client(capabilities: canAsk ? Self.asking : [:])
      for (tool, value) in [("erase", many), ("erase", long), ("shut", many), ("shut", long)] {
        let error = try await client.call(tool, ["id": 7, "more": value])["result"]?.toolError
        #expect(error?["error"] == "confirmation_required")
        #expect(error?["message"]?.stringValue?.contains("too long to be shown") == true, "\(error?.text ?? "")")
      }
      // What the author's question shows is enough to be asked about, and too little for an operator.
      let id = client.begin("worded", ["id": 7, "more": long])
      if canAsk {
        let question = try await client.question()
        #expect(question["params"]?["message"] == "Erase 7 of [REDACTED_EMAIL]?")
        client.respond(to: question, .confirming(true))
      }
      let error = try await client.answer(to: id)["result"]?.toolError?["error"]
      #expect(error == (canAsk ? nil : "confirmation_required"))
      #expect(try StateLocation.approvals(in: folder) { _ in }.list().isEmpty, "nothing can be approved")
      #expect(runs.count == (canAsk ? 1 : 0))
    }
  }

  @Test func noArgumentOfAModelAgrees() async throws {
    let arguments: JSON = [
      "id": 7, "confirm": true, "confirmed": true,
      "mcpgen.confirmation": ["action": "accept", "content": ["confirm": true]],
    ]
    for revision in Revisions.all {
      let client = try await server().client(Guarded.caller(), revision)
      #expect(try await client.code("erase", arguments) == "confirmation_required")
    }
    #expect(runs.count == 0)
  }

  // MARK: Clients without a session

  private func stateless(_ user: String = "ada", on server: GuardedServer) async throws -> PolicyClient {
    try await server.client(Guarded.caller(user), Revisions.stateless, capabilities: Self.asking)
  }

  private func ask(_ client: PolicyClient, _ arguments: JSON) async throws -> JSON {
    let result = try #require(try await client.call("erase", arguments)["result"])
    #expect(result["resultType"] == "input_required", "\(result.text)")
    return try #require(result["requestState"])
  }

  private func more(_ state: JSON, _ agrees: Bool = true) -> JSON {
    ["requestState": state, "inputResponses": ["mcpgen.confirmation": .confirming(agrees)]]
  }

  @Test func aStatelessClientBringsTheAnswer() async throws {
    let client = try await stateless(on: server())
    let state = try await ask(client, ["id": 7])
    #expect(try await client.call("erase", ["id": 7], more: more(state))["result"]?.firstText == "erased 7")
    #expect(try await client.code("erase", ["id": 7], more: more(state)) == "confirmation_required", "it is used up")
    #expect(runs.count == 1)
  }

  @Test func aRefusalCannotBeTurnedIntoAnAgreement() async throws {
    let client = try await stateless(on: server())
    let state = try await ask(client, ["id": 7])
    #expect(try await client.code("erase", ["id": 7], more: more(state, false)) == "confirmation_required")
    #expect(try await client.code("erase", ["id": 7], more: more(state)) == "confirmation_required")
    #expect(runs.count == 0)
  }

  @Test func anAnswerThatNobodyAskedForIsNone() async throws {
    let client = try await stateless(on: server())
    let fabricated: JSON = ["inputResponses": ["mcpgen.confirmation": .confirming(true)]]
    let result = try await client.call("erase", ["id": 7], more: fabricated)["result"]
    #expect(result?["resultType"] == "input_required" && runs.count == 0)
  }

  @Test func anAgreementIsForItsArgumentsItsToolAndItsCaller() async throws {
    let server = try await server()
    let (ada, bob) = (try await stateless(on: server), try await stateless("bob", on: server))
    let state = try await ask(ada, ["id": 7])
    #expect(try await ada.call("erase", ["id": 8], more: more(state))["error"]?["code"] == -32602)
    #expect(try await ada.call("forget", ["id": 7], more: more(state))["error"]?["code"] == -32602)
    #expect(try await bob.call("erase", ["id": 7], more: more(state))["error"]?["code"] == -32602)
    #expect(runs.count == 0)
    #expect(try await ada.call("erase", ["id": 7], more: more(state))["result"]?.firstText == "erased 7")
  }

  @Test func anAgreementExpires() async throws {
    let client = try await stateless(on: server { $0.limits.stateLifetime = .seconds(-2) })
    let state = try await ask(client, ["id": 7])
    #expect(try await client.call("erase", ["id": 7], more: more(state))["error"]?["code"] == -32602)
    #expect(runs.count == 0)
  }

  @Test func aNumberIsUsedOnceAndAFullMemoryUsesNone() {
    let (now, ledger) = (ContinuousClock.now, UsedOnce(most: 2))
    #expect(ledger.use("a", for: .seconds(60), at: now))
    #expect(!ledger.use("a", for: .seconds(60), at: now + .seconds(59)))
    #expect(ledger.use("b", for: .seconds(60), at: now))
    #expect(!ledger.use("c", for: .seconds(60), at: now), "what cannot be remembered cannot be used")
    #expect(ledger.use("c", for: .seconds(60), at: now + .seconds(61)))
  }

  // MARK: Tasks

  @Test(arguments: [true, false]) func aTaskWaitsForItsUser(_ agrees: Bool) async throws {
    let server = try await server(tasks: .required)
    let client = try await server.client(
      Guarded.caller(), Revisions.stateless, capabilities: TaskServer.capabilities)
    let early: JSON = ["inputResponses": ["mcpgen.confirmation": .confirming(true)]]
    let id = try #require(try await client.call("erase", ["id": 7], more: early)["result"]?["taskId"])
    let asking = try await task(client, id, is: "input_required")
    #expect(asking["inputRequests"]?["mcpgen.confirmation"] != nil && runs.count == 0)
    let bob = try await server.client(Guarded.caller("bob"), Revisions.stateless, capabilities: TaskServer.capabilities)
    let update: JSON = ["taskId": id, "inputResponses": ["mcpgen.confirmation": .confirming(agrees)]]
    #expect(try await bob.ask("tasks/update", update)["error"] != nil, "another caller's task is none")
    #expect(try await client.ask("tasks/update", update)["result"] != nil)
    let done = try await task(client, id, is: "completed")
    #expect(done["result"]?.toolError?["error"] == (agrees ? nil : "confirmation_required"))
    #expect(runs.count == (agrees ? 1 : 0))
  }

  private func task(_ client: PolicyClient, _ id: JSON, is status: String) async throws -> JSON {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      let answer = try await client.ask("tasks/get", ["taskId": id])
      let task = try #require(answer["result"], "\(answer.text)")
      if task["status"] == .string(status) { return task }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw Missing(messages: client.channel.messages)
  }

  // MARK: The operator

  /// The id that a refusal names.
  private func approvalID(_ answer: JSON) throws -> String {
    let text = try #require(answer["result"]?.toolError?["suggestion"]?.stringValue, "\(answer.text)")
    return String(
      try #require(text.split(separator: "`").first { $0.hasPrefix("approve ") }).dropFirst("approve ".count))
  }

  @Test func withoutAFolderNobodyCanApprove() async throws {
    let answer = try await server().client().call("erase", ["id": 7])
    let suggestion = answer["result"]?.toolError?["suggestion"]?.stringValue
    #expect(suggestion?.contains("MCP_STATE_DIR") == true)
  }

  @Test(arguments: [("erase", false), ("shut", false), ("shut", true)])
  func theOperatorApprovesOneCallOfOneCaller(_ tool: String, _ canAsk: Bool) async throws {
    try await withFolder { folder in
      let server = try await server { $0.stateFolder = folder }
      let client = try await server.client(capabilities: canAsk ? Self.asking : [:])
      let bob = try await server.client(Guarded.caller("bob"))
      let id = try approvalID(try await client.call(tool, ["id": 7]))
      #expect(try approvalID(try await client.call(tool, ["id": 7])) == id, "one question, one id")
      let store = try StateLocation.approvals(in: folder) { _ in }
      try store.approve(id, by: "operator", validFor: .seconds(600))
      #expect(try await client.code(tool, ["id": 8]) == "confirmation_required", "other arguments")
      #expect(try await bob.code(tool, ["id": 7]) == "confirmation_required", "another caller")
      #expect(try await client.call(tool, ["id": 7])["result"]?.firstText == "erased 7")
      #expect(try await client.code(tool, ["id": 7]) == "confirmation_required", "once")
      #expect(runs.count == 1)
    }
  }

  @Test func anApprovalExpires() async throws {
    try await withFolder { folder in
      let client = try await server { $0.stateFolder = folder }.client()
      let id = try approvalID(try await client.call("shut"))
      try StateLocation.approvals(in: folder) { _ in }.approve(id, by: "operator", validFor: .seconds(-1))
      #expect(try await client.code("shut") == "confirmation_required")
    }
  }
}
