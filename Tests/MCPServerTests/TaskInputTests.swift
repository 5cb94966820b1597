// What a task of the extension asks, and how it is answered: with `tasks/update`, all at once or bit by bit.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct TaskInputTests {
  private func client(_ more: [ToolDefinition] = []) async throws -> RawClient {
    let server = more.isEmpty ? TaskServer.server() : Asking.server(more)
    return try await RawClient(server, Revisions.stateless, capabilities: TaskServer.capabilities)
  }

  private func update(_ client: RawClient, _ id: JSON?, _ responses: JSON) async throws -> JSON {
    try await client.ask("tasks/update", ["taskId": id ?? .null, "inputResponses": responses])
  }

  @Test func questionsStandInTheTaskUntilTheyAreAnswered() async throws {
    let client = try await client()
    let id = try await client.startTask("asks")["taskId"]
    let asking = try await client.task(id, is: "input_required")
    let question = asking["inputRequests"]?.objectValue?.first
    #expect(question?.key == "elicitation_1" && question?.value["method"] == "elicitation/create")
    #expect(question?.value["params"]?["requestedSchema"] == Asking.form.schema)
    let answer = try await update(client, id, ["elicitation_1": .accepting(["seats": 3])])["result"]
    #expect(answer?["resultType"] == "complete" && answer?["taskId"] == nil)
    var next = try await client.task(id, is: "input_required")
    while next["inputRequests"]?["roots_1"] == nil { next = try await client.task(id, is: "input_required") }
    #expect(next["inputRequests"]?.objectValue?.count == 1)
    _ = try await update(client, id, ["roots_1": ["roots": [["uri": "file:///u"]]]])
    let done = try await client.task(id, is: "completed")
    #expect(done["result"]?.firstText == "3 file:///u" && done["inputRequests"] == nil)
    #expect(try await client.settled() == [], "nothing is requested of such a client")
  }

  @Test func someAnswersLeaveTheOtherQuestions() async throws {
    let both = Asking.tool(#""both""#, tasks: .required) { _, context in
      let answers = try await context.ask([("form", .form("?", Asking.form)), ("where", .roots)])
      return ToolOutput(content: .text("\(answers["form"]?.json.text ?? "") \(answers["where"]?.json.text ?? "")"))
    }
    let client = try await client([both])
    let id = try await client.startTask("both")["taskId"]
    let asking = try await client.task(id, is: "input_required")
    #expect(asking["inputRequests"]?.objectValue?.map(\.key) == ["form", "where"])
    _ = try await update(client, id, ["where": ["roots": []], "other": [:]])
    var rest = try await client.task(id, is: "input_required")
    while rest["inputRequests"]?["where"] != nil { rest = try await client.task(id, is: "input_required") }
    #expect(rest["inputRequests"]?.objectValue?.map(\.key) == ["form"])
    _ = try await update(client, id, ["form": ["action": "decline"]])
    let done = try await client.task(id, is: "completed")
    #expect(done["result"]?.firstText == #"{"action":"decline"} {"roots":[]}"#)
  }

  @Test func answersThatNobodyWaitsForArePassedOver() async throws {
    let client = try await client()
    let id = try await client.startTask("asks")["taskId"]
    _ = try await client.task(id, is: "input_required")
    for responses in [[:], ["roots_1": ["roots": []]], ["x": 7]] as [JSON] {
      #expect(try await update(client, id, responses)["result"]?["resultType"] == "complete")
      _ = try await client.task(id, is: "input_required")
    }
    let done = try await client.startTask("quick")["taskId"]
    _ = try await client.task(done, is: "completed")
    #expect(try await update(client, done, ["elicitation_1": [:]])["result"]?["resultType"] == "complete")
  }

  @Test(arguments: [nil, 7, .null, []] as [JSON?])
  func anUpdateHasAnswers(_ responses: JSON?) async throws {
    let client = try await client()
    let id = try await client.startTask("asks")["taskId"] ?? .null
    let params = JSON.object(["taskId": id, "inputResponses": responses])
    #expect(try await client.ask("tasks/update", params).errorCode == -32602)
  }

  @Test func aMalformedAnswerIsTheCallsError() async throws {
    let client = try await client()
    let id = try await client.startTask("asks")["taskId"]
    _ = try await client.task(id, is: "input_required")
    _ = try await update(client, id, ["elicitation_1": .accepting(["seats": 99])])
    #expect(try await client.task(id, is: "completed")["result"]?.toolError?["error"] == "client_failed")
  }

  @Test func aTaskThatWaitsForAnAnswerCanBeCancelled() async throws {
    let client = try await client()
    let id = try await client.startTask("asks")["taskId"]
    _ = try await client.task(id, is: "input_required")
    _ = try await client.ask("tasks/cancel", ["taskId": id ?? .null])
    #expect(try await client.task(id, is: "cancelled")["inputRequests"] == nil)
  }

  @Test func questionsOfSeveralTasksOfAHandlerAreAllAnswered() async throws {
    let abreast = Asking.tool(#""abreast""#, tasks: .required) { _, context in
      async let first = context.elicit("a", Asking.form, as: "a")
      async let second = context.elicit("b", Asking.form, as: "b")
      return ToolOutput(content: .text("\(try await first) \(try await second)"))
    }
    let client = try await client([abreast])
    let id = try await client.startTask("abreast")["taskId"]
    let deadline = ContinuousClock.now + .seconds(40)
    var task: JSON = [:]
    while task["status"] != "completed" {
      task = try #require(try await client.ask("tasks/get", ["taskId": id ?? .null])["result"])
      let asked = task["inputRequests"]?.objectValue ?? []
      if !asked.isEmpty {
        _ = try await update(client, id, .object(asked.map { JSON.Member(key: $0.key, value: ["action": "cancel"]) }))
      }
      try await Task.sleep(for: .milliseconds(5))
      try #require(ContinuousClock.now < deadline, "a question is never asked: \(task.text)")
    }
    #expect(task["result"]?.firstText == "cancel cancel")
  }

  @Test func aQuestionThatWasAskedBeforeItWasATaskIsNoPartOfIt() async throws {
    let late = Asking.tool(#""late""#, tasks: .byHandler) { _, context in
      let first = try await context.elicit("a", Asking.form, as: "a")
      try context.continueAsTask()
      let second = try await context.elicit("b", Asking.form, as: "b")
      return ToolOutput(content: .text("\(first) \(second)"))
    }
    let client = try await client([late])
    let asked = try #require(try await client.call("late")["result"])
    #expect(asked["resultType"] == "input_required")
    let params: JSON = [
      "name": "late", "inputResponses": ["a": ["action": "decline"]], "requestState": asked["requestState"] ?? .null,
    ]
    let task = try await client.ask("tools/call", params)["result"]
    #expect(task?["resultType"] == "task", "\(task?.text ?? "")")
    let waiting = try await client.task(task?["taskId"], is: "input_required")
    #expect(waiting["inputRequests"]?.objectValue?.map(\.key) == ["b"])
    _ = try await update(client, task?["taskId"], ["b": ["action": "cancel"]])
    #expect(try await client.task(task?["taskId"], is: "completed")["result"]?.firstText == "decline cancel")
  }
}
