// Everything at once, from many tasks: clients that call, answer, cancel and leave while the server changes. What is
// held is that each request has at most one answer, and that nothing is left behind. Run with the thread sanitizer, it
// also says that nothing is touched by two at a time.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.serialized, .timeLimit(.minutes(2))) struct ConcurrencyTests {
  private static let capabilities: JSON = [
    "elicitation": [:], "roots": [:], "sampling": [:], "extensions": ["io.modelcontextprotocol/tasks": [:]],
  ]

  private static func server() -> Server {
    let flip = Asking.tool(#""flip""#) { arguments, context in
      context.server.offer(tool: "hidden", arguments["on"] == true)
      context.server.resourceUpdated("text://watched")
      context.log(.error, "flipped")
      return ToolOutput.nothing
    }
    let nap = Asking.tool(#""nap""#, tasks: .optional) { _, context in
      context.progress(1)
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...5)))
      context.progress(2)
      return ToolOutput.nothing
    }
    let asking = Asking.tool(#""asking""#, tasks: .byHandler) { arguments, context in
      if arguments["long"] == true && context.client.can(.tasks) { try context.continueAsTask() }
      let answers = try await context.ask([("a", .form("?", Asking.form)), ("b", .roots)])
      return ToolOutput(content: .text("\(answers.count)"))
    }
    let hidden = Asking.tool(#""hidden""#, isOffered: false) { _, _ in ToolOutput.nothing }
    return Asking.server(
      [flip, nap, asking, hidden, Asking.wait],
      resources: [Asking.resource(#""watched""#, isWatchable: true) { _ in "words" }]
    ) {
      $0.limits.callsInFlight = 100_000
      $0.limits.stuckHandlers = 100_000
      $0.limits.answerTime = .milliseconds(300)
    }
  }

  /// Answers what the server asks for as long as it asks, some of it badly and some of it not at all.
  private static func answerQuestions(_ client: WireConnection, until isOver: Locked<Bool>) async throws {
    var seen = 0
    while !isOver.withLock({ $0 }) {
      let messages = client.channel.messages
      for message in messages[seen...] {
        guard let method = message["method"]?.stringValue, let id = message["id"] else { continue }
        let result: JSON = method == "roots/list" ? ["roots": []] : ["action": "decline"]
        let answer: JSON = ["jsonrpc": "2.0", "id": id, "result": Int.random(in: 0..<4) == 0 ? 7 : result]
        if Int.random(in: 0..<8) > 0 { client.receive(answer.text) }
      }
      seen = messages.count
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  /// One request of many kinds.
  private static func sendSomething(_ client: WireConnection, _ id: JSON) {
    let tool = ["nap", "asking", "flip", "hidden", "wait"].randomElement() ?? "nap"
    let arguments: JSON = ["on": .bool(.random()), "long": .bool(.random())]
    var params: [JSON.Member] = [
      JSON.Member(key: "name", value: .string(tool)), JSON.Member(key: "arguments", value: arguments),
    ]
    if Bool.random() { params.append(JSON.Member(key: "task", value: ["ttl": 1_000])) }
    switch Int.random(in: 0..<8) {
    case 0: client.send(id: id, "resources/subscribe", ["uri": "text://watched"])
    case 1: client.send(id: id, "tools/list")
    case 2: client.sendStateless(id: id, "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    case 3: client.send(id: id, "tasks/list")
    case 4, 5: client.sendStateless(id: id, "tools/call", .object(params), capabilities: capabilities)
    default: client.send(id: id, "tools/call", .object(params))
    }
  }

  private static func exercise(_ wire: Wire, requests: Int) async throws {
    let client = try await wire.session(capabilities: capabilities)
    let isOver = Locked(false)
    try await withThrowingTaskGroup { group in
      group.addTask { try await answerQuestions(client, until: isOver) }
      for number in 0..<requests {
        group.addTask { sendSomething(client, .integer(Int64(number))) }
        guard number.isMultiple(of: 3) else { continue }
        group.addTask {
          let id = JSON.integer(Int64.random(in: 0...Int64(number)))
          client.receive(
            (["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": id]] as JSON).text)
          let tasks = client.channel.messages.compactMap { $0["result"]?["task"]?["taskId"] ?? $0["result"]?["taskId"] }
          guard let task = tasks.randomElement() else { return }
          client.send(id: .string("c\(number)"), "tasks/cancel", ["taskId": task])
          client.sendStateless(id: .string("s\(number)"), "tasks/cancel", ["taskId": task], capabilities: capabilities)
          client.send(id: .string("r\(number)"), "tasks/result", ["taskId": task])
        }
      }
      group.addTask {
        try await Task.sleep(for: .milliseconds(Int.random(in: 50...200)))
        client.end()
        isOver.withLock { $0 = true }
      }
      try await group.waitForAll()
    }
    try checkAnswers(client)
  }

  /// At most one answer for each request, each of them a message.
  private static func checkAnswers(_ client: WireConnection) throws {
    var answered: Set<JSON> = ["hello"]
    for message in client.channel.messages {
      try #require(message["jsonrpc"] == "2.0")
      guard message["method"] == nil, let id = message["id"], id != "hello" else { continue }
      #expect((message["result"] == nil) != (message["error"] == nil), "\(message.text)")
      #expect(answered.insert(id).inserted, "two answers to \(id.text)")
    }
  }

  @Test(arguments: 0..<3)
  func clientsCallAnswerCancelAndLeave(_ round: Int) async throws {
    let wire = try await Wire(Self.server())
    try await withThrowingTaskGroup { group in
      for _ in 0..<8 { group.addTask { try await Self.exercise(wire, requests: 60) } }
      try await group.waitForAll()
    }
    // What still runs are tasks of described requests, which outlive their connection until their time is over.
    let deadline = ContinuousClock.now + .seconds(20)
    while wire.services.calls.all().contains(where: { $0.task == nil }) && ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(wire.services.calls.all().allSatisfy { $0.task != nil && $0.client.session == nil })
    #expect(wire.services.changes.takeSubscriptions().isEmpty)
  }

  @Test func rivalsForOneCallGiveItOneAnswer() async throws {
    let wire = try await Wire(Self.server())
    let client = try await wire.session(capabilities: Self.capabilities)
    // The handler, its time limit and the client's cancellation come to their end at about the same moment.
    for number in 0..<200 {
      let id = JSON.integer(Int64(number))
      client.send(id: id, "tools/call", ["name": "nap"])
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...5)))
      client.receive(
        (["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": id]] as JSON).text)
    }
    while !wire.services.calls.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
    try Self.checkAnswers(client)
    let answers = client.channel.messages.count { $0["method"] == nil && $0["id"] != "hello" }
    #expect(answers + client.channel.withdrawn == 200)
  }

  @Test func statelessRoundsAtOnceDoNotMix() async throws {
    let server = Asking.server([
      Asking.tool(#""double""#) { arguments, context in
        let number = arguments["n"]?.intValue ?? 0
        let kept = try await context.once("n") { number }
        let seats = try await context.elicit("\(number)?", Asking.form).content?["seats"]?.intValue ?? 0
        return ToolOutput(content: .text("\(kept) \(seats)"))
      }
    ])
    let client = try await InMemoryClient(
      server, protocolVersion: Revisions.stateless, capabilities: .elicitation
    ) { _, params in
      let number = params["message"]?.stringValue.flatMap { Int($0.dropLast()) } ?? 0
      return .accepting(["seats": .integer(Int64(number % 9) + 1)])
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          let answer = try await client.call("double", ["n": .integer(Int64(number))])
          #expect(answer.text == "\(number) \(number % 9 + 1)")
        }
      }
      try await group.waitForAll()
    }
  }
}
