// How tasks of 2025-11-25 are kept: for how long, how many, for whom; and what a task may say and ask while it runs.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct TaskKeepingTests {
  @Test(
    arguments: [
      (nil, 3_600_000), (0, 1_000), (-5, 1_000), (.integer(.max), 86_400_000), (5_000, 5_000), (1.5, 3_600_000),
      ("5", 3_600_000),
    ] as [(JSON?, Int64)])
  func theTimeThatItIsKeptHasBounds(_ wanted: JSON?, _ told: Int64) async throws {
    let client = try await RawClient(TaskServer.server())
    let wish: JSON = wanted.map { ["ttl": $0] } ?? [:]
    #expect(try await client.startTask("quick", [:], wish)["ttl"] == .integer(told))
  }

  @Test func itIsForgottenBehindItsTime() async throws {
    let client = try await RawClient(TaskServer.server { $0.limits.longestTaskLifetime = .milliseconds(50) })
    let id = try await client.startTask("quick")["taskId"] ?? .null
    try await Task.sleep(for: .milliseconds(80))
    for method in ["tasks/get", "tasks/result", "tasks/cancel"] {
      #expect(try await client.ask(method, ["taskId": id]).errorCode == -32602, "\(method)")
    }
    #expect(try await client.ask("tasks/list")["result"]?["tasks"] == [])
  }

  @Test func asManyAsMayBeAreKept() async throws {
    let client = try await RawClient(TaskServer.server { $0.limits.tasks = 2 })
    for _ in 0..<2 { _ = try await client.startTask("quick") }
    let refused = try await client.ask("tools/call", ["name": "quick", "task": [:]])
    #expect(refused["result"]?.toolError?["error"] == "busy", "\(refused.text)")
    #expect(try await client.call("quick")["result"]?.firstText == "quick {}")
  }

  @Test func forgottenTasksMakeRoom() async throws {
    let server = TaskServer.server {
      $0.limits.tasks = 1
      $0.limits.longestTaskLifetime = .milliseconds(50)
    }
    let client = try await RawClient(server)
    _ = try await client.startTask("quick")
    try await Task.sleep(for: .milliseconds(80))
    _ = try await client.startTask("quick")
  }

  @Test func idsCannotBeGuessed() async throws {
    let client = try await RawClient(TaskServer.server())
    var ids: Set<String> = []
    for _ in 0..<100 { ids.insert(try await client.startTask("quick")["taskId"]?.stringValue ?? "") }
    #expect(ids.count == 100)
    // 24 characters of 64 kinds: 144 bits.
    #expect(ids.allSatisfy { $0.utf8.count == 24 })
    for position in 0..<24 { #expect(Set(ids.map { Array($0)[position] }).count > 10) }
  }

  @Test(arguments: [[:], ["taskId": 7], ["taskId": "x"], ["taskId": ""]] as [JSON])
  func whatIsNoTasksIdIsRefused(_ params: JSON) async throws {
    let client = try await RawClient(TaskServer.server())
    for method in ["tasks/get", "tasks/result", "tasks/cancel"] {
      #expect(try await client.ask(method, params).errorCode == -32602, "\(method)")
    }
  }

  // MARK: For whom

  @Test func tasksAreThoseOfTheirSession() async throws {
    let wire = try await Wire(TaskServer.server())
    let (first, second) = (try await wire.session(), try await wire.session())
    first.send(id: 1, "tools/call", ["name": "held", "task": [:]])
    let id = try #require(try await first.answer(to: 1)["result"]?["task"]?["taskId"])
    for (number, method) in ["tasks/get", "tasks/result", "tasks/cancel"].enumerated() {
      let request = JSON.integer(Int64(number) + 10)
      second.send(id: request, method, ["taskId": id])
      #expect(try await second.answer(to: request).errorCode == -32602)
      first.sendStateless(id: request, method, ["taskId": id], capabilities: TaskServer.capabilities)
      #expect(try await first.answer(to: request)["error"] != nil, "nor are they those of described requests")
    }
    for (client, count) in [(first, 1), (second, 0)] {
      client.send(id: 20, "tasks/list")
      #expect(try await client.answer(to: 20)["result"]?["tasks"]?.arrayValue?.count == count)
    }
  }

  @Test func theyAreListedOldestFirstOnPages() async throws {
    let client = try await RawClient(TaskServer.server { $0.limits.pageEntries = 2 })
    var started: [JSON?] = []
    for _ in 0..<5 {
      started.append(try await client.startTask("held")["taskId"])
      try await Task.sleep(for: .milliseconds(3))
    }
    var (listed, cursor) = ([JSON?](), nil as JSON?)
    repeat {
      let page = try #require(try await client.ask("tasks/list", cursor.map { ["cursor": $0] } ?? [:])["result"])
      let tasks = page["tasks"]?.arrayValue ?? []
      #expect(tasks.count <= 2 && tasks.allSatisfy { $0["status"] == "working" })
      listed += tasks.map { $0["taskId"] }
      cursor = page["nextCursor"]
    } while cursor != nil
    #expect(listed == started)
    #expect(try await client.ask("tasks/list", ["cursor": "x"]).errorCode == -32602)
  }

  @Test func theEndOfASessionEndsItsTasksAndNoOthers() async throws {
    let records = Locked<[CallRecord.Outcome]>([])
    let server = TaskServer.server { $0.hooks.audit = { record in records.withLock { $0.append(record.outcome) } } }
    let wire = try await Wire(server)
    let (first, second) = (try await wire.session(), try await wire.session())
    for client in [first, second] {
      client.send(id: 1, "tools/call", ["name": "held", "task": [:]])
      _ = try await client.answer(to: 1)
    }
    first.end()
    #expect(records.withLock { $0.count { $0 == .cancelled } } == 1)
    second.send(id: 2, "tasks/list")
    #expect(try await second.answer(to: 2)["result"]?["tasks"]?[0]?["status"] == "working")
  }

  // MARK: While it runs

  @Test func aTaskMayAskAndSaysSo() async throws {
    let client = try await RawClient(TaskServer.server(), capabilities: ["elicitation": [:], "roots": [:]])
    let id = try await client.startTask("asks")["taskId"] ?? .null
    let form = try await client.question()
    let relation: JSON = ["io.modelcontextprotocol/related-task": ["taskId": id]]
    #expect(form["method"] == "elicitation/create" && form["params"]?["_meta"] == relation)
    _ = try await client.task(id, is: "input_required")
    let reader = client.send("tasks/result", ["taskId": id])
    client.respond(to: form, .accepting(["seats": 5]))
    let roots = try await client.question()
    #expect(roots["method"] == "roots/list" && roots["params"]?["_meta"] == relation)
    client.respond(to: roots, ["roots": [["uri": "file:///t"]]])
    #expect(try await client.answer(to: reader)["result"]?.firstText == "5 file:///t")
    _ = try await client.task(id, is: "completed")
  }

  @Test func aQuestionOfACancelledTaskIsOff() async throws {
    let client = try await RawClient(TaskServer.server(), capabilities: ["elicitation": [:]])
    let id = try await client.startTask("asks")["taskId"] ?? .null
    let question = try await client.question()
    _ = try await client.ask("tasks/cancel", ["taskId": id])
    let off = try await client.notification("notifications/cancelled")
    #expect(off["params"]?["requestId"] == question["id"])
  }

  @Test func progressAndLogGoOnUntilItEnds() async throws {
    let latch = Latch()
    let client = try await RawClient(TaskServer.server(latch))
    let id = try await client.startTask("held", meta: ["progressToken": "p"])["taskId"] ?? .null
    latch.open()
    _ = try await client.ask("tasks/result", ["taskId": id])
    let told = client.passed.compactMap { $0["params"] }
    #expect(told.compactMap { $0["progress"] } == [1, 2])
    #expect(told.compactMap { $0["data"] } == ["over"])
  }
}
