// A call that becomes a task while something else answers it: whatever comes first, the client gets one answer.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct TaskRaceTests {
  /// A tool that becomes a task long after its call is over, and does not listen to cancellation.
  private func server(
    _ started: Latch, _ latch: Latch, _ error: Locked<String?>, timeout: Duration
  ) -> Server {
    Asking.server([
      Asking.tool(#""late""#, tasks: .byHandler, timeout: timeout) { _, context in
        started.open()
        while true { do { try await latch.wait(); break } catch { pause(milliseconds: 2) } }
        do {
          try context.continueAsTask()
          error.withLock { $0 = "none" }
        } catch let failure {
          error.withLock { $0 = "\(failure)" }
        }
        return ToolOutput.nothing
      }
    ])
  }

  @Test(arguments: [false, true])
  func aCallThatIsOverBecomesNoTask(_ isCancelled: Bool) async throws {
    let (started, latch, error) = (Latch(), Latch(), Locked<String?>(nil))
    let client = try await RawClient(
      server(started, latch, error, timeout: isCancelled ? .seconds(30) : .milliseconds(50)), Revisions.stateless,
      capabilities: TaskServer.capabilities)
    let id = client.begin("late")
    try await started.wait()
    if isCancelled {
      client.notify("notifications/cancelled", ["requestId": id])
    } else {
      #expect(try await client.answer(to: id)["result"]?.toolError?["error"] == "timeout")
    }
    latch.open()
    while error.withLock({ $0 }) == nil { try await Task.sleep(for: .milliseconds(2)) }
    let rest = try await client.settled()
    #expect(rest == [], "an answer came that nobody waits for")
  }

  @Test func aCallBecomesOneTaskHoweverOftenItSaysSo() async throws {
    let many = Asking.tool(#""many""#, tasks: .byHandler) { _, context in
      try await withThrowingTaskGroup { group in
        for _ in 0..<8 { group.addTask { try context.continueAsTask() } }
        try await group.waitForAll()
      }
      return ToolOutput.nothing
    }
    let server = Asking.server([many]) { $0.limits.tasks = 20 }
    let client = try await RawClient(server, Revisions.stateless, capabilities: TaskServer.capabilities)
    // Each call is one of the twenty tasks that are kept, and none is kept besides.
    for _ in 0..<20 {
      let answer = try await client.call("many")["result"]
      #expect(answer?["resultType"] == "task", "\(answer?.text ?? "")")
      _ = try await client.task(answer?["taskId"], is: "completed")
    }
    #expect(try await client.settled() == [])
  }

  @Test func tooManyTasksAreRefusedWhoeverAsksForThem() async throws {
    let server = TaskServer.server { $0.limits.tasks = 1 }
    let client = try await RawClient(server, Revisions.stateless, capabilities: TaskServer.capabilities)
    _ = try await client.startTask("quick")
    for (tool, arguments) in [("quick", [:]), ("must", [:]), ("switching", ["long": true])] as [(String, JSON)] {
      let refused = try await client.call(tool, arguments)["result"]
      #expect(refused?.toolError?["error"] == "busy", "\(tool): \(refused?.text ?? "")")
    }
  }
}
