// Several messages in one array: part of 2025-03-26 and of no other revision. Answers leave together, one for each
// request that has one.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct BatchTests {
  private func client(_ server: Server = Asking.server(), capabilities: JSON = [:]) async throws -> RawClient {
    try await RawClient(server, "2025-03-26", capabilities: capabilities)
  }

  private func ping(_ id: JSON) -> JSON { ["jsonrpc": "2.0", "id": id, "method": "ping"] }

  private func call(_ id: JSON, _ tool: String, _ meta: JSON = [:]) -> JSON {
    ["jsonrpc": "2.0", "id": id, "method": "tools/call", "params": ["name": .string(tool), "_meta": meta]]
  }

  private func cancelled(_ id: JSON) -> JSON {
    ["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": id]]
  }

  /// The answers of a batch by their ids.
  private func answers(_ batch: JSON) throws -> [JSON: JSON] {
    let answers = try #require(batch.arrayValue, "\(batch.text)")
    return try Dictionary(answers.map { ($0["id"] ?? .null, $0) }) { first, _ in
      try #require(nil as JSON?, "two answers have the id of \(first.text)")
    }
  }

  @Test func eachRequestHasItsAnswerAndNothingElseHasOne() async throws {
    let client = try await client()
    let batch: JSON = [
      ping(100), call("a", "echo"), ["jsonrpc": "2.0", "method": "notifications/unheard-of"],
      ["jsonrpc": "2.0", "id": 5, "result": [:]], ["jsonrpc": "2.0", "id": 101, "method": "tools/lst"],
      call(102, "unknown"), ["jsonrpc": "2.0", "id": 103],
    ]
    client.transport.send(batch.text)
    let answers = try answers(try await client.next())
    #expect(Set(answers.keys) == [100, "a", 101, 102, 103])
    #expect(answers[100]?["result"] == .object([]))
    #expect(answers["a"]?["result"]?.firstText == "{}")
    #expect(answers[101]?.errorCode == -32601 && answers[102]?.errorCode == -32602)
    #expect(answers[103]?.errorCode == -32600)
    #expect(try await client.settled() == [])
  }

  @Test func notificationsAloneHaveNoAnswer() async throws {
    let client = try await client()
    let batch: JSON = [
      cancelled(1), ["jsonrpc": "2.0", "method": "notifications/x"], ["jsonrpc": "2.0", "id": 5, "result": [:]],
    ]
    client.transport.send(batch.text)
    #expect(try await client.settled() == [])
  }

  @Test func whatIsNoMessageIsAnsweredInItsPlace() async throws {
    let client = try await client()
    client.transport.send((([7, [], "x", [ping(1)]]) as JSON).text)
    let answers = try #require(try await client.next().arrayValue)
    #expect(answers.count == 4)
    for answer in answers { #expect(answer.errorCode == -32600 && answer["id"] == .null, "\(answer.text)") }
  }

  @Test(arguments: [0, 101])
  func aBatchHasBetweenOneAndAHundredMessages(_ count: Int) async throws {
    let client = try await client()
    client.transport.send(JSON.array((0..<count).map { ping(.integer(Int64($0))) }).text)
    let answer = try await client.next()
    #expect(answer.errorCode == -32600 && answer["id"] == .null, "\(answer.text)")
    #expect(try await client.settled() == [])
  }

  @Test func aHundredAreAnswered() async throws {
    let client = try await client()
    client.transport.send(JSON.array((0..<100).map { call(.integer($0 + 1_000), "echo") }).text)
    #expect(try answers(try await client.next()).count == 100)
  }

  @Test func initializeIsNoPartOfABatch() async throws {
    let client = try await client()
    let initialize: JSON = [
      "jsonrpc": "2.0", "id": 100, "method": "initialize", "params": ["protocolVersion": "2025-03-26"],
    ]
    client.transport.send(([initialize, ping(101)] as JSON).text)
    let answers = try answers(try await client.next())
    #expect(answers[100]?.errorCode == -32600 && answers[101]?["result"] == .object([]))
  }

  @Test func aBatchOpensNoSession() async throws {
    let client = try await RawClient(Asking.server(), begins: false)
    let initialize: JSON = [
      "jsonrpc": "2.0", "id": 100, "method": "initialize", "params": ["protocolVersion": "2025-03-26"],
    ]
    client.transport.send(([initialize] as JSON).text)
    #expect(try await client.next().errorCode == -32600)
    #expect(try await client.ask("tools/list").errorCode == -32600)
  }

  // MARK: Cancellation

  @Test func aCallThatTheBatchItselfCancelsIsLeftOut() async throws {
    let client = try await client()
    client.transport.send(([call(100, "wait"), ping(101), cancelled(100)] as JSON).text)
    #expect(try Set(answers(try await client.next()).keys) == [101])
    client.transport.send(([call(102, "wait"), cancelled(102)] as JSON).text)
    #expect(try await client.settled() == [])
  }

  @Test func aCallThatIsCancelledLaterLetsTheOthersGo() async throws {
    let client = try await client()
    client.transport.send(([call(100, "wait"), call(101, "echo")] as JSON).text)
    #expect(try await client.settled() == [], "answers leave together")
    client.notify("notifications/cancelled", ["requestId": 100])
    #expect(try Set(answers(try await client.first { $0.arrayValue != nil }).keys) == [101])
  }

  @Test func anIdThatStandsTwiceIsRefusedOnce() async throws {
    let client = try await client()
    client.transport.send(([call(100, "wait"), call(100, "echo"), cancelled(100)] as JSON).text)
    let answers = try await client.next().arrayValue
    #expect(answers?.count == 1 && answers?[0].errorCode == -32600)
  }

  // MARK: What is sent before the answers

  @Test func noticesDoNotWaitForTheBatch() async throws {
    let client = try await client()
    client.transport.send(([call(100, "steps", ["progressToken": "p"]), ping(101)] as JSON).text)
    let batch = try await client.first { $0.arrayValue != nil }
    #expect(try Set(answers(batch).keys) == [100, 101])
    let progress = client.passed.filter { $0["method"] == "notifications/progress" }
    #expect(progress.compactMap { $0["params"]?["progress"] } == [1, 2, 3])
  }

  @Test func questionsDoNotWaitForTheBatchAndMayBeAnsweredInOne() async throws {
    let client = try await client(capabilities: ["roots": [:]])
    client.transport.send(([call(100, "roots"), ping(101)] as JSON).text)
    let question = try await client.question()
    #expect(question["method"] == "roots/list")
    let answer: JSON = ["jsonrpc": "2.0", "id": question["id"] ?? .null, "result": ["roots": [["uri": "file:///a"]]]]
    client.transport.send(([answer, ping(102)] as JSON).text)
    var seen: [JSON: JSON] = [:]
    while seen.count < 3 {
      let batch = try await client.first { $0.arrayValue != nil }
      seen.merge(try answers(batch)) { first, _ in first }
    }
    #expect(seen[100]?["result"]?.firstText == "file:///a")
  }

  // MARK: Elsewhere

  @Test(arguments: Revisions.all.filter { $0 != "2025-03-26" })
  func otherRevisionsHaveNoBatches(_ revision: String) async throws {
    let called = Locked(0)
    let server = Asking.server([
      Asking.tool(#""count""#) { _, _ in
        called.withLock { $0 += 1 }
        return ToolOutput.nothing
      }
    ])
    let client = try await RawClient(server, revision)
    for batch in [[call(100, "count")], [ping(100), ping(101)], []] as [JSON] {
      client.transport.send(batch.text)
      let answer = try await client.next()
      #expect(answer.errorCode == -32600, "\(answer.text)")
    }
    #expect(try await client.settled() == [])
    #expect(called.withLock { $0 } == 0)
  }
}
