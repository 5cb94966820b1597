// What a handler asks a client within a session: the request as the revision has it, and every way in which its answer
// can come, fail to come, or be none.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct QuestionTests {
  private static let everything: JSON = [
    "elicitation": ["form": [:], "url": [:]], "sampling": ["tools": [:]], "roots": [:],
  ]

  // MARK: Requests and answers

  @Test(arguments: ["2025-06-18", "2025-11-25"])
  func aFormIsARequestAndItsAnswerIsTheHandlers(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision, capabilities: ["elicitation": [:]])
    let id = client.begin("book")
    let question = try await client.question()
    #expect(question["method"] == "elicitation/create" && question["jsonrpc"] == "2.0")
    let params = question["params"]
    #expect(params?["mode"] == (revision == "2025-11-25" ? "form" : nil))
    #expect(params?["message"] == "How many seats?")
    #expect(
      params?["requestedSchema"] == [
        "type": "object",
        "properties": ["seats": ["type": "integer", "minimum": 1, "maximum": 9], "name": ["type": "string"]],
        "required": ["seats"],
      ])
    client.respond(to: question, .accepting(["seats": 3]))
    #expect(try await client.answer(to: id)["result"]?.firstText == "booked 3")
  }

  @Test(arguments: [("decline", "declined"), ("cancel", "cancelled")])
  func aUserMayRefuseOrCloseAForm(_ action: String, _ text: String) async throws {
    let client = try await InMemoryClient(Asking.server(), capabilities: .elicitation) { _, _ in
      ["action": .string(action)]
    }
    #expect(try await client.call("book").text == text)
  }

  @Test func aModelIsAskedAndAnswers() async throws {
    let client = try await RawClient(Asking.server(), "2024-11-05", capabilities: ["sampling": [:]])
    let id = client.begin("sample")
    let question = try await client.question()
    #expect(question["method"] == "sampling/createMessage")
    #expect(
      question["params"] == [
        "messages": [["role": "user", "content": ["type": "text", "text": "Say something."]]], "maxTokens": 10,
      ])
    client.respond(
      to: question, ["role": "assistant", "content": ["type": "text", "text": "Well."], "model": "m-1"])
    #expect(try await client.answer(to: id)["result"]?.firstText == "m-1: Well.")
  }

  @Test(arguments: Revisions.sessions)
  func rootsAreListed(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision, capabilities: ["roots": ["listChanged": true]])
    let id = client.begin("roots")
    let question = try await client.question()
    #expect(question["method"] == "roots/list")
    client.respond(to: question, ["roots": [["uri": "file:///a", "name": "A"], ["uri": "file:///b"]]])
    #expect(try await client.answer(to: id)["result"]?.firstText == "file:///a file:///b")
  }

  @Test func questionsHaveIdsOfTheirOwn() async throws {
    let client = try await RawClient(Asking.server(), capabilities: Self.everything)
    let calls = (0..<20).map { _ in client.begin("roots") }
    var ids: Set<JSON> = []
    for number in 0..<20 {
      let question = try await client.question()
      ids.insert(question["id"] ?? .null)
      client.respond(to: question, ["roots": [["uri": .string("file:///\(number)")]]])
    }
    #expect(ids.count == 20)
    var texts: Set<String?> = []
    for id in calls { texts.insert(try await client.answer(to: id)["result"]?.firstText) }
    #expect(texts == Set((0..<20).map { "file:///\($0)" }))
  }

  @Test func severalQuestionsAreAskedAtOnce() async throws {
    let server = Asking.server([
      Asking.tool(#""both""#) { _, context in
        let answers = try await context.ask([("form", .form("?", Asking.form)), ("where", .roots)])
        let seats = answers["form"]?.elicitation?.content?["seats"]?.text ?? "none"
        return ToolOutput(content: .text("\(seats) \(answers["where"]?.roots?.first?.uri ?? "nowhere")"))
      }
    ])
    let client = try await RawClient(server, capabilities: Self.everything)
    let id = client.begin("both")
    let first = try await client.question()
    let second = try await client.question()
    for question in [second, first] {
      let isForm = question["method"] == "elicitation/create"
      client.respond(to: question, isForm ? .accepting(["seats": 2]) : ["roots": [["uri": "file:///r"]]])
    }
    #expect(try await client.answer(to: id)["result"]?.firstText == "2 file:///r")
  }

  // MARK: Answers that are none

  @Test(
    arguments: [
      ("book", [:]), ("book", ["action": "agree"]), ("book", 7), ("book", .null), ("book", .accepting([:])),
      ("book", .accepting(["seats": 10])), ("book", .accepting(["seats": "3"])), ("book", .accepting(7)),
      ("book", ["action": "accept"]), ("sample", [:]), ("sample", ["role": "assistant", "model": "m"]),
      ("sample", ["role": "assistant", "content": ["type": "text", "text": "x"]]), ("roots", [:]),
      ("roots", ["roots": [["uri": "https://example.com"]]]), ("roots", ["roots": [["name": "x"]]]),
      ("roots", ["roots": [["uri": "file:///a"], 7]]), ("roots", ["roots": 7]),
    ] as [(String, JSON)])
  func aMalformedAnswerIsToldToTheModel(_ tool: String, _ answer: JSON) async throws {
    let client = try await RawClient(Asking.server(), capabilities: Self.everything)
    let id = client.begin(tool)
    client.respond(to: try await client.question(), answer)
    let result = try await client.answer(to: id)["result"]
    #expect(result?.toolError?["error"] == "client_failed", "\(result?.text ?? "")")
    #expect(result?.toolError?["message"]?.stringValue?.contains("malformed") == true)
  }

  @Test func aClientsErrorIsToldByItsCodeAlone() async throws {
    let client = try await RawClient(Asking.server(), capabilities: Self.everything)
    let id = client.begin("book")
    let question = try await client.question()
    let error: JSON = ["code": -1, "message": "User rejected: hunter2"]
    client.transport.send((["jsonrpc": "2.0", "id": question["id"] ?? .null, "error": error] as JSON).text)
    let result = try await client.answer(to: id)["result"]
    #expect(result?.toolError?["error"] == "client_failed")
    #expect(result?.toolError?["message"]?.stringValue?.contains("(code -1)") == true)
    #expect(result?.text.contains("hunter2") == false)
  }

  @Test func anAnswerToNothingIsPassedOver() async throws {
    let client = try await RawClient(Asking.server(), capabilities: Self.everything)
    let id = client.begin("book")
    let question = try await client.question()
    let own = try #require(question["id"]?.intValue)
    for other in [.string("\(own)"), .integer(Int64(own) + 1), .null, 1.5] as [JSON] {
      client.transport.send((["jsonrpc": "2.0", "id": other, "result": .accepting(["seats": 9])] as JSON).text)
    }
    #expect(try await client.settled() == [])
    client.respond(to: question, .accepting(["seats": 1]))
    client.respond(to: question, .accepting(["seats": 2]))
    #expect(try await client.answer(to: id)["result"]?.firstText == "booked 1")
    #expect(try await client.settled() == [])
  }

  @Test func aClientCannotAnswerForAnother() async throws {
    let wire = try await Wire(Asking.server())
    let (first, second) = (
      try await wire.session(capabilities: Self.everything), try await wire.session(capabilities: Self.everything)
    )
    first.send(id: 100, "tools/call", ["name": "book"])
    let question = try await first.channel.first { $0["method"] == "elicitation/create" }
    let answer: JSON = ["jsonrpc": "2.0", "id": question["id"] ?? .null, "result": .accepting(["seats": 9])]
    second.receive(answer.text)
    try await Task.sleep(for: .milliseconds(50))
    #expect(!first.channel.messages.contains { $0["id"] == 100 })
    first.receive((["jsonrpc": "2.0", "id": question["id"] ?? .null, "result": ["action": "decline"]] as JSON).text)
    #expect(try await first.answer(to: 100)["result"]?.firstText == "declined")
  }
}
