// How a handler asks a client without a session: the call ends with the question, comes again with the answer, and the
// handler runs from its beginning with all answers so far. What must not happen twice stands in `once`.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct ReplayTests {
  private static let everything: JSON = [
    "elicitation": ["form": [:], "url": [:]], "sampling": ["tools": [:]], "roots": [:],
  ]

  /// What a handler did, over all its runs.
  private final class Diary: Sendable {
    private let entries = Locked<[String]>([])
    func note(_ entry: String) { entries.withLock { $0.append(entry) } }
    func count(_ entry: String) -> Int { entries.withLock { entries in entries.count { $0 == entry } } }
  }

  /// Asks in three rounds; its effect comes between the first and the second.
  private static func survey(_ diary: Diary) -> ToolDefinition {
    Asking.tool(#""survey""#) { _, context in
      diary.note("run")
      let seats = try await context.elicit("How many?", Asking.form).content?["seats"]?.text ?? "no"
      let number = try await context.once("charge") {
        diary.note("charge")
        return 40 + diary.count("charge")
      }
      let words = try await context.sample(SamplingRequest("Say it.", maxTokens: 5)).text
      let root = try await context.roots().first?.uri ?? "nowhere"
      return ToolOutput(content: .text("\(seats) \(number) \(words) \(root)"))
    }
  }

  private static let answers: [String: JSON] = [
    "elicitation/create": .accepting(["seats": 2]),
    "sampling/createMessage": ["role": "assistant", "model": "m", "content": ["type": "text", "text": "it"]],
    "roots/list": ["roots": [["uri": "file:///r"]]],
  ]

  @Test func aQuestionIsAResult() async throws {
    let client = try await RawClient(Asking.server(), Revisions.stateless, capabilities: Self.everything)
    let result = try #require(try await client.call("book")["result"])
    #expect(result["resultType"] == "input_required")
    #expect(result["_meta"]?["io.modelcontextprotocol/serverInfo"] != nil)
    for member in ["content", "ttlMs", "cacheScope", "isError"] { #expect(result[member] == nil) }
    let questions = try #require(result["inputRequests"]?.objectValue)
    #expect(questions.map(\.key) == ["elicitation_1"])
    #expect(questions.first?.value["method"] == "elicitation/create")
    #expect(questions.first?.value["params"]?["mode"] == "form")
    #expect(questions.first?.value["params"]?["requestedSchema"] == Asking.form.schema)
    #expect(result["requestState"]?.stringValue?.isEmpty == false)
    #expect(try await client.settled() == [], "nothing is requested of such a client")
  }

  @Test func overSeveralRoundsTheEffectHappensOnce() async throws {
    let diary = Diary()
    let asked = Locked<[String]>([])
    let client = try await InMemoryClient(
      Asking.server([Self.survey(diary)]), protocolVersion: Revisions.stateless,
      capabilities: [.elicitation, .sampling, .roots]
    ) { method, _ in
      asked.withLock { $0.append(method) }
      return try #require(Self.answers[method])
    }
    #expect(try await client.call("survey").text == "2 41 it file:///r")
    #expect(asked.withLock { $0 } == ["elicitation/create", "sampling/createMessage", "roots/list"])
    #expect(diary.count("run") == 4 && diary.count("charge") == 1)
    #expect(try await client.call("survey").text == "2 42 it file:///r", "another request has an effect of its own")
  }

  @Test func withinASessionTheHandlerRunsOnce() async throws {
    let diary = Diary()
    let client = try await InMemoryClient(
      Asking.server([Self.survey(diary)]), capabilities: [.elicitation, .sampling, .roots]
    ) { method, _ in try #require(Self.answers[method]) }
    #expect(try await client.call("survey").text == "2 41 it file:///r")
    #expect(diary.count("run") == 1 && diary.count("charge") == 1)
  }

  @Test func recordsSayWhichRoundsWereQuestions() async throws {
    let outcomes = Locked<[CallRecord.Outcome]>([])
    let server = Asking.server { $0.hooks.audit = { record in outcomes.withLock { $0.append(record.outcome) } } }
    let client = try await InMemoryClient(server, protocolVersion: Revisions.stateless, capabilities: .elicitation) {
      _, _ in ["action": "decline"]
    }
    #expect(try await client.call("book").text == "declined")
    #expect(outcomes.withLock { $0 } == [.inputRequired, .success])
  }

  // MARK: Answers

  /// Asks two things at once.
  private static let both = Asking.tool(#""both""#) { _, context in
    let answers = try await context.ask([("form", .form("?", Asking.form)), ("where", .roots)])
    return ToolOutput(content: .text("\(answers["form"]?.json.text ?? "") \(answers["where"]?.json.text ?? "")"))
  }

  private func bothClient() async throws -> (RawClient, state: JSON) {
    let client = try await RawClient(Asking.server([Self.both]), Revisions.stateless, capabilities: Self.everything)
    let result = try await client.call("both")["result"]
    #expect(result?["inputRequests"]?.objectValue?.map(\.key) == ["form", "where"])
    return (client, try #require(result?["requestState"]))
  }

  private func again(_ client: RawClient, _ responses: JSON, _ state: JSON) async throws -> JSON {
    try await client.ask("tools/call", ["name": "both", "inputResponses": responses, "requestState": state])
  }

  @Test func whatIsMissingIsAskedAgainAndAlone() async throws {
    let (client, state) = try await bothClient()
    let second = try await again(client, ["where": ["roots": []]], state)["result"]
    #expect(second?["resultType"] == "input_required")
    #expect(second?["inputRequests"]?.objectValue?.map(\.key) == ["form"])
    let third = try await again(client, ["form": ["action": "cancel"]], try #require(second?["requestState"]))
    #expect(third["result"]?.firstText == #"{"action":"cancel"} {"roots":[]}"#)
  }

  @Test func withoutAnyAnswerEverythingIsAskedAgain() async throws {
    let (client, state) = try await bothClient()
    for params in [["requestState": state], [:], ["requestState": state, "inputResponses": [:]]] as [JSON] {
      let call = JSON.object([JSON.Member(key: "name", value: "both")] + (params.objectValue ?? []))
      let result = try await client.ask("tools/call", call)["result"]
      #expect(result?["inputRequests"]?.objectValue?.map(\.key) == ["form", "where"])
    }
  }

  @Test func answersThatNobodyAskedForArePassedOver() async throws {
    let (client, state) = try await bothClient()
    let responses: JSON = [
      "form": ["action": "decline"], "where": ["roots": []], "other": ["x": 1], "once:charge": [:], "": [:],
    ]
    #expect(
      try await again(client, responses, state)["result"]?.firstText == #"{"action":"decline"} {"roots":[]}"#)
  }

  @Test(arguments: [
    ["form": 7, "where": ["roots": []]], ["form": .null], ["form": "accept"], ["form": [["action": "accept"]]], 7, [],
    .null,
  ] as [JSON])
  func answersOfTheWrongKindAreRefused(_ responses: JSON) async throws {
    let (client, state) = try await bothClient()
    #expect(try await again(client, responses, state).errorCode == -32602)
  }

  @Test(arguments: [
    ["form": .accepting(["seats": 10]), "where": ["roots": []]], ["form": [:], "where": ["roots": []]],
    ["form": ["action": "cancel"], "where": ["roots": [["uri": "http://x"]]]],
  ] as [JSON])
  func answersThatDoNotFitAreRefused(_ responses: JSON) async throws {
    let (client, state) = try await bothClient()
    let answer = try await again(client, responses, state)
    #expect(answer.errorCode == -32602, "\(answer.text)")
    #expect(answer.errorMessage?.hasPrefix("Malformed inputResponses") == true)
    // A client can mend it with the same state.
    let mended = try await again(client, ["form": ["action": "cancel"], "where": ["roots": []]], state)
    #expect(mended["result"]?.firstText == #"{"action":"cancel"} {"roots":[]}"#)
  }

  @Test(arguments: [
    ("book", ["roots": [:]], ["elicitation": [:]]), ("sample", ["roots": [:]], ["sampling": [:]]),
    ("roots", ["sampling": [:]], ["roots": [:]]), ("book", ["elicitation": ["url": [:]]], ["elicitation": [:]]),
    ("open", ["elicitation": [:]], ["elicitation": ["url": [:]]]),
    ("use-tools", ["sampling": [:]], ["sampling": ["tools": [:]]]),
  ] as [(String, JSON, JSON)])
  func whatIsNotDeclaredIsNotAsked(_ tool: String, _ declared: JSON, _ required: JSON) async throws {
    let open = Asking.tool(#""open""#) { _, context in
      _ = try await context.elicit(url: "https://example.com", "?", elicitationID: "e")
      return ToolOutput.nothing
    }
    let useTools = Asking.tool(#""use-tools""#) { _, context in
      var request = SamplingRequest("x", maxTokens: 1)
      request.tools = [.init(name: "t", inputSchema: ["type": "object"])]
      return ToolOutput(content: .text(try await context.sample(request).text))
    }
    let server = Asking.server(Asking.tools + [open, useTools])
    let answer = try await RawClient(server, Revisions.stateless, capabilities: declared).call(tool)
    #expect(answer.errorCode == -32021, "\(answer.text)")
    #expect(answer["error"]?["data"] == ["requiredCapabilities": required])
  }
}
