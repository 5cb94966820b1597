// Tasks in both of their forms: as part of 2025-11-25, where the client asks for one and waits for the result, and as
// the extension of 2026-07-28, where the server decides and the client polls.

import MCPCore
import MCPServer
import Testing

@testable import Everything

@Suite struct TaskTests {
  private let all: ClientCapabilities = [.elicitation, .tasks]

  @Test func aJobCompletes() async throws {
    let client = try await connect(stateless, all)
    #expect(try await client.call("greet", ["name": "Ada"]).result["taskId"] == nil)
    let created = try await client.call("slow_compute", ["seconds": 0, "label": "A sum"]).result
    #expect(created["resultType"] == "task")
    let task = try await client.ended(created)
    #expect(task["status"] == "completed" && ToolAnswer.texts(task["result"] ?? [:]) == ["A sum took 0.0 s"])
  }

  @Test func aJobIsCancelledAtOnce() async throws {
    let client = try await connect(stateless, all)
    let created = try await client.call("slow_compute", ["seconds": 60]).result
    _ = try await client.request("tasks/cancel", .object(["taskId": created["taskId"]]))
    #expect(try await client.ended(created)["status"] == "cancelled")
  }

  @Test func failuresAreOfTwoKinds() async throws {
    let client = try await connect(stateless, all)
    let ofTool = try await client.ended(client.call("failing_job").result)
    #expect(ofTool["status"] == "completed" && ofTool["result"]?["isError"] == true)
    let ofProtocol = try await client.ended(client.call("protocol_error_job").result)
    #expect(ofProtocol["status"] == "failed" && ofProtocol["error"]?["code"] == -32603)
    #expect(ofProtocol["result"] == nil)
    let error = await #expect(throws: ProtocolError.self) { try await connect(stateless).call("failing_job") }
    #expect(error?.code == -32021)
  }

  @Test func aTaskAsks() async throws {
    let client = try await connect(stateless, all)
    let created = try await client.call("confirm_delete", ["filename": "a.txt"]).result
    let waiting = try await client.waiting(created, questions: 1)
    #expect(waiting["inputRequests"]?["confirm"]?["params"]?["message"] == "Delete a.txt?")
    try await client.answer(created, ["confirm": ["action": "accept", "content": ["confirm": true]]])
    let task = try await client.ended(created)
    #expect(ToolAnswer.texts(task["result"] ?? [:]) == ["Deleted a.txt, or so it seems"])
  }

  @Test func questionsAreAnsweredOneByOne() async throws {
    let client = try await connect(stateless, all)
    let created = try await client.call("multi_input").result
    _ = try await client.waiting(created, questions: 2)
    try await client.answer(created, ["user_name": ["action": "accept", "content": ["name": "Ada"]]])
    let waiting = try await client.waiting(created, questions: 1)
    #expect(waiting["inputRequests"]?["confirm"] != nil)
    try await client.answer(created, ["confirm": ["action": "decline"]])
    let task = try await client.ended(created)
    #expect(ToolAnswer.texts(task["result"] ?? [:]) == ["Ada did not agree"])
  }

  @Test func aCallBecomesATaskAfterItsQuestion() async throws {
    let client = try await ObligingClient().connect(stateless, all)
    let created = try await client.call("test_tool_with_task").result
    #expect(created["resultType"] == "task")
    let task = try await client.ended(created)
    #expect(ToolAnswer.texts(task["result"] ?? [:]) == ["Hello, Ada! This took a task."])
  }

  @Test(
    arguments: [
      ("slow_compute", ["seconds": 0, "label": "A sum"], "A sum took 0.0 s"),
      ("failing_job", [:], "The job failed, as it always does"), ("multi_input", [:], "Ada agreed"),
      ("confirm_delete", ["filename": "a.txt"], "Deleted a.txt, or so it seems"),
      ("test_tool_with_task", [:], "Hello, Ada! This took a task."),
    ] as [(String, JSON, String)])
  func withinASessionTheClientAsksForTheTask(_ tool: String, _ arguments: JSON, _ text: String) async throws {
    let client = try await ObligingClient().connect("2025-11-25", all)
    let params: JSON = ["name": .string(tool), "arguments": arguments, "task": [:]]
    let task = try await client.request("tools/call", params)["task"]
    let result = try await client.request("tasks/result", .object(["taskId": task?["taskId"]]))
    #expect(ToolAnswer.texts(result) == [text])
  }

  @Test func withinASessionATaskIsAChoice() async throws {
    let client = try await ObligingClient().connect("2025-11-25", all)
    #expect(try await client.call("slow_compute", ["seconds": 0]).text == "The computation took 0.0 s")
    let error = await #expect(throws: ProtocolError.self) { try await client.call("protocol_error_job") }
    #expect(error?.code == -32603)
    let required = await #expect(throws: ProtocolError.self) { try await client.call("failing_job") }
    #expect(required?.code == -32601)
  }
}

extension InMemoryClient {
  private func task(_ created: JSON) async throws -> JSON {
    try await request("tasks/get", .object(["taskId": created["taskId"]]))
  }

  /// A task, once it has ended.
  fileprivate func ended(_ created: JSON) async throws -> JSON {
    let running: [JSON] = ["working", "input_required"]
    #expect(try await eventually { try await !running.contains(task(created)["status"] ?? .null) })
    return try await task(created)
  }

  /// A task, once it waits for so many answers.
  fileprivate func waiting(_ created: JSON, questions: Int) async throws -> JSON {
    #expect(try await eventually { try await task(created)["inputRequests"]?.objectValue?.count == questions })
    return try await task(created)
  }

  /// Answers questions of a task.
  fileprivate func answer(_ created: JSON, _ responses: JSON) async throws {
    _ = try await request("tasks/update", .object(["taskId": created["taskId"], "inputResponses": responses]))
  }
}
