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
}
