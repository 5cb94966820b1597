// Tasks as 2025-11-25 has them: the client asks for one, and fetches the result with a request that waits for it.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct TaskTests {
  private static let relatedTask = "io.modelcontextprotocol/related-task"

  @Test func aTaskIsToldAtOnceAndItsResultLater() async throws {
    let latch = Latch()
    let client = try await RawClient(TaskServer.server(latch))
    let task = try await client.startTask("held", ["a": 1], ["ttl": 60_000])
    #expect(task["status"] == "working" && task["ttl"] == 60_000 && task["pollInterval"] == 500)
    #expect(task["createdAt"] == task["lastUpdatedAt"] && task["createdAt"]?.stringValue?.hasSuffix("Z") == true)
    let id = try #require(task["taskId"])
    #expect(try await client.task(id, is: "working")["taskId"] == id)
    let reading = client.send("tasks/result", ["taskId": id])
    #expect(try await client.settled().filter { $0["id"] != nil } == [], "it waits")
    latch.open()
    let result = try await client.answer(to: reading)["result"]
    #expect(result?.firstText == #"held {"a":1}"#)
    #expect(result?["_meta"] == .object([JSON.Member(key: Self.relatedTask, value: ["taskId": id])]))
    #expect(try await client.task(id, is: "completed")["ttl"] == 60_000)
    #expect(try await client.ask("tasks/result", ["taskId": id])["result"] == result, "as often as it is asked for")
  }

  @Test func theResultIsWhatTheCallWouldHaveHad() async throws {
    let client = try await RawClient(TaskServer.server())
    for tool in ["quick", "wrong", "fails"] {
      let called = try await client.call(tool)
      let id = try await client.startTask(tool)["taskId"]
      let fetched = try await client.ask("tasks/result", ["taskId": id ?? .null])
      #expect(fetched["error"] == called["error"])
      for member in ["content", "isError"] { #expect(fetched["result"]?[member] == called["result"]?[member]) }
    }
  }

  @Test(arguments: [
    ("quick", "completed"), ("wrong", "failed"), ("throws", "failed"), ("fails", "failed"), ("hangs", "failed"),
  ])
  func howItEndsIsItsStatus(_ tool: String, _ status: String) async throws {
    let client = try await RawClient(TaskServer.server())
    let id = try await client.startTask(tool)["taskId"]
    _ = try await client.task(id, is: status)
    let answer = try await client.ask("tasks/result", ["taskId": id ?? .null])
    switch tool {
    case "fails": #expect(answer.errorCode == -32603 && answer.errorMessage == "It is broken.")
    case "hangs": #expect(answer["result"]?.toolError?["error"] == "timeout")
    default: #expect((answer["result"]?["isError"] == true) == (status == "failed"))
    }
  }

  @Test func severalMayWaitForOneResult() async throws {
    let latch = Latch()
    let client = try await RawClient(TaskServer.server(latch))
    let id = try await client.startTask("held")["taskId"] ?? .null
    let readers = (0..<3).map { _ in client.send("tasks/result", ["taskId": id]) }
    latch.open()
    for reader in readers { #expect(try await client.answer(to: reader)["result"]?.firstText == "held {}") }
  }

  // MARK: Cancellation

  @Test func whoWaitsForAResultMayStopWaiting() async throws {
    let latch = Latch()
    let client = try await RawClient(TaskServer.server(latch))
    let id = try await client.startTask("held")["taskId"] ?? .null
    let (first, second) = (client.send("tasks/result", ["taskId": id]), client.send("tasks/result", ["taskId": id]))
    client.notify("notifications/cancelled", ["requestId": first])
    _ = try await client.task(id, is: "working")
    latch.open()
    #expect(try await client.answer(to: second)["result"]?.firstText == "held {}")
    #expect(try await client.settled().filter { $0["id"] != nil } == [])
  }

  @Test func aCancelledTaskIsOver() async throws {
    let outcomes = Locked<[CallRecord.Outcome]>([])
    let client = try await RawClient(
      TaskServer.server { $0.hooks.audit = { record in outcomes.withLock { $0.append(record.outcome) } } })
    let id = try await client.startTask("held")["taskId"] ?? .null
    let reader = client.send("tasks/result", ["taskId": id])
    let cancelled = try await client.ask("tasks/cancel", ["taskId": id])["result"]
    #expect(cancelled?["status"] == "cancelled" && cancelled?["taskId"] == id)
    #expect(try await client.answer(to: reader)["error"] != nil)
    #expect(try await client.ask("tasks/result", ["taskId": id])["error"] != nil)
    #expect(try await client.task(id, is: "cancelled")["statusMessage"] != nil)
    #expect(try await client.ask("tasks/cancel", ["taskId": id]).errorCode == -32602)
    #expect(outcomes.withLock { $0 }.last == .cancelled)
  }

  @Test(arguments: ["quick", "fails"])
  func aTaskThatHasEndedCannotBeCancelled(_ tool: String) async throws {
    let client = try await RawClient(TaskServer.server())
    let id = try await client.startTask(tool)["taskId"]
    _ = try await client.task(id, is: tool == "quick" ? "completed" : "failed")
    #expect(try await client.ask("tasks/cancel", ["taskId": id ?? .null]).errorCode == -32602)
    _ = try await client.task(id, is: tool == "quick" ? "completed" : "failed")
  }

  @Test func cancellingTheRequestThatBeganItIsTooLate() async throws {
    let latch = Latch()
    let client = try await RawClient(TaskServer.server(latch))
    client.send(id: "begin", "tools/call", ["name": "held", "task": [:]])
    let id = try await client.answer(to: "begin")["result"]?["task"]?["taskId"]
    client.notify("notifications/cancelled", ["requestId": "begin"])
    client.send(id: "begin", "tools/call", ["name": "quick"])
    #expect(try await client.answer(to: "begin")["result"]?.firstText == "quick {}", "the id is free again")
    _ = try await client.task(id, is: "working")
    latch.open()
    _ = try await client.task(id, is: "completed")
  }

  // MARK: Whether it may be one

  @Test func aToolMayWantOrRefuseATask() async throws {
    let client = try await RawClient(TaskServer.server())
    #expect(try await client.call("must").errorCode == -32601)
    let refused = try await client.ask("tools/call", ["name": "echo", "task": [:]])
    #expect(refused.errorCode == -32601)
    let id = try await client.startTask("must")["taskId"]
    _ = try await client.task(id, is: "completed")
  }

  @Test(arguments: ["2024-11-05", "2025-03-26", "2025-06-18"])
  func beforeThereWereTasksAWishForOneIsPassedOver(_ revision: String) async throws {
    let client = try await RawClient(TaskServer.server(), revision)
    for tool in ["quick", "must", "echo", "switching"] {
      let answer = try await client.ask("tools/call", ["name": .string(tool), "task": ["ttl": 5]])
      #expect(answer["result"]?["content"] != nil, "\(answer.text)")
    }
  }

  @Test func aServerWithoutTasksPassesAWishForOneOver() async throws {
    let client = try await RawClient(Asking.server())
    #expect(try await client.ask("tools/call", ["name": "echo", "task": [:]])["result"]?.firstText == "{}")
  }

  @Test func aHandlerThatDecidesForItselfFollowsTheClient() async throws {
    let client = try await RawClient(TaskServer.server())
    #expect(try await client.call("switching")["result"]?.firstText == "switched")
    for arguments in [[:], ["long": true]] as [JSON] {
      let id = try await client.startTask("switching", arguments)["taskId"] ?? .null
      #expect(try await client.ask("tasks/result", ["taskId": id])["result"]?.firstText == "switched")
    }
    // Without a wish for one there can be none, and the model is told.
    #expect(try await client.call("switching", ["long": true])["result"]?.toolError?["error"] == "client_failed")
  }

  @Test func aHandlerKnowsWhetherItCanBecomeATask() async throws {
    let look: Asking.Handler = { _, context in ToolOutput(content: .text("\(context.canBecomeTask)")) }
    let server = Asking.server([
      Asking.tool(#""may""#, tasks: .byHandler) { try await look($0, $1) },
      Asking.tool(#""never""#) { try await look($0, $1) },
    ])
    let client = try await RawClient(server)
    let id = try await client.startTask("may")["taskId"] ?? .null
    #expect(try await client.ask("tasks/result", ["taskId": id])["result"]?.firstText == "true")
    for tool in ["may", "never"] { #expect(try await client.call(tool)["result"]?.firstText == "false") }
    let stateless = try await RawClient(server, Revisions.stateless, capabilities: TaskServer.capabilities)
    #expect(try await stateless.call("may")["result"]?.firstText == "true")
    #expect(try await stateless.call("never")["result"]?.firstText == "false")
    let plain = try await stateless.ask("tools/call", ["name": "may"], capabilities: [:])
    #expect(plain["result"]?.firstText == "false")
  }

  @Test(arguments: [[], 7, "x", .null] as [JSON])
  func aWishForATaskIsAnObject(_ task: JSON) async throws {
    let client = try await RawClient(TaskServer.server())
    let answer = try await client.ask("tools/call", ["name": "quick", "task": task])
    #expect(answer["result"]?["task"] == nil, "\(answer.text)")
  }
}
