// Tasks as the extension of 2026-07-28 has them: the server decides where the client can take one, and everything is
// found by asking for the task.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct TaskExtensionTests {
  private func client(
    _ server: Server = TaskServer.server(), _ capabilities: JSON = TaskServer.capabilities
  ) async throws -> RawClient {
    try await RawClient(server, Revisions.stateless, capabilities: capabilities)
  }

  @Test func aTaskIsAResultOfItsOwnType() async throws {
    let latch = Latch()
    let client = try await client(TaskServer.server(latch))
    let task = try await client.startTask("held", ["a": 1])
    #expect(task["resultType"] == "task" && task["status"] == "working")
    #expect(task["ttlMs"] == 3_600_000 && task["pollIntervalMs"] == 500 && task["createdAt"] == task["lastUpdatedAt"])
    #expect(task["_meta"]?["io.modelcontextprotocol/serverInfo"] != nil)
    for member in ["task", "ttl", "pollInterval", "content", "cacheScope"] { #expect(task[member] == nil) }
    let id = task["taskId"]
    let working = try await client.task(id, is: "working")
    #expect(working["resultType"] == "complete" && working["result"] == nil && working["inputRequests"] == nil)
    latch.open()
    let done = try await client.task(id, is: "completed")
    #expect(done["result"]?.firstText == #"held {"a":1}"# && done["error"] == nil)
    #expect(done["result"]?["resultType"] == "complete")
  }

  @Test(arguments: [
    ("quick", "completed"), ("wrong", "completed"), ("throws", "completed"), ("hangs", "completed"),
    ("fails", "failed"),
  ])
  func anErrorOfTheToolIsAResultAndOneOfTheProtocolIsNot(_ tool: String, _ status: String) async throws {
    let client = try await client()
    let task = try await client.task(try await client.startTask(tool)["taskId"], is: status)
    if tool == "fails" {
      #expect(task["error"] == ["code": -32603, "message": "It is broken."] && task["result"] == nil)
    } else {
      #expect((task["result"]?["isError"] == true) == (tool != "quick") && task["error"] == nil, "\(task.text)")
    }
  }

  @Test func whatTheOtherFormHasIsNotThere() async throws {
    let client = try await client()
    let id = try await client.startTask("held")["taskId"] ?? .null
    for method in ["tasks/result", "tasks/list"] {
      #expect(try await client.ask(method, ["taskId": id]).errorCode == -32601)
    }
  }

  @Test func whoDoesNotDeclareTasksGetsNone() async throws {
    let client = try await client()
    let id = try await client.startTask("held")["taskId"] ?? .null
    let required: JSON = ["requiredCapabilities": ["extensions": ["io.modelcontextprotocol/tasks": [:]]]]
    let requests: [(String, JSON)] = [
      ("tasks/get", ["taskId": id]), ("tasks/cancel", ["taskId": id]),
      ("tasks/update", ["taskId": id, "inputResponses": [:]]), ("tools/call", ["name": "must"]),
      ("tools/call", ["name": "switching", "arguments": ["long": true]]),
    ]
    for (method, params) in requests {
      let answer = try await client.ask(method, params, capabilities: [:])
      #expect(answer.errorCode == -32021 && answer["error"]?["data"] == required, "\(method): \(answer.text)")
    }
    let plain = try await client.ask("tools/call", ["name": "quick"], capabilities: [:])
    #expect(plain["result"]?.firstText == "quick {}" && plain["result"]?["resultType"] == "complete")
    _ = try await client.task(id, is: "working")
  }

  @Test func theServerDecides() async throws {
    let client = try await client()
    #expect(try await client.call("echo")["result"]?["resultType"] == "complete")
    #expect(try await client.call("switching")["result"]?["resultType"] == "complete")
    for (tool, arguments) in [("must", [:]), ("quick", [:]), ("switching", ["long": true])] as [(String, JSON)] {
      let answer = try await client.call(tool, arguments)["result"]
      #expect(answer?["resultType"] == "task", "\(tool)")
      _ = try await client.task(answer?["taskId"], is: "completed")
    }
    // `task` is a parameter of the older form.
    let answer = try await client.ask("tools/call", ["name": "echo", "task": [:]])
    #expect(answer["result"]?["resultType"] == "complete")
  }

  @Test func aCancelledTaskIsOverAndCancellingIsAlwaysTaken() async throws {
    let client = try await client()
    let id = try await client.startTask("held")["taskId"] ?? .null
    for _ in 0..<2 {
      let answer = try await client.ask("tasks/cancel", ["taskId": id])["result"]
      #expect(answer?["resultType"] == "complete" && answer?["taskId"] == nil)
    }
    let task = try await client.task(id, is: "cancelled")
    #expect(task["result"] == nil)
    let done = try await client.startTask("quick")["taskId"] ?? .null
    _ = try await client.task(done, is: "completed")
    #expect(try await client.ask("tasks/cancel", ["taskId": done])["result"]?["resultType"] == "complete")
    _ = try await client.task(done, is: "completed")
  }

  @Test(arguments: [[:], ["taskId": 7], ["taskId": "x"]] as [JSON])
  func whatIsNoTasksIdIsRefused(_ params: JSON) async throws {
    let client = try await client()
    for method in ["tasks/get", "tasks/update", "tasks/cancel"] {
      #expect(try await client.ask(method, params).errorCode == -32602, "\(method)")
    }
  }

  @Test func theEndOfTheConnectionThatBeganItIsNotItsEnd() async throws {
    let latch = Latch()
    let wire = try await Wire(TaskServer.server(latch))
    let first = wire.connection()
    first.sendStateless(id: 1, "tools/call", ["name": "held"], capabilities: TaskServer.capabilities)
    let id = try #require(try await first.answer(to: 1)["result"]?["taskId"])
    first.end()
    latch.open()
    let second = wire.connection()
    var (number, status) = (0 as Int64, nil as JSON?)
    while status != "completed" {
      number += 1
      second.sendStateless(id: .integer(number), "tasks/get", ["taskId": id], capabilities: TaskServer.capabilities)
      status = try await second.answer(to: .integer(number))["result"]?["status"]
      try #require(status == "working" || status == "completed")
    }
  }
}
