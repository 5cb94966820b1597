// Progress and log messages: who hears them, at which level, and that none comes behind the answer.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct NoticeTests {
  private static let logLevel = "io.modelcontextprotocol/logLevel"

  /// The levels of the log messages among these.
  private func levels(_ messages: [JSON]) -> [String] {
    messages.filter { $0["method"] == "notifications/message" }.compactMap { $0["params"]?["level"]?.stringValue }
  }

  private func progress(_ messages: [JSON]) -> [JSON] {
    messages.filter { $0["method"] == "notifications/progress" }.compactMap { $0["params"] }
  }

  // MARK: Log messages

  @Test(arguments: Revisions.sessions)
  func aSessionHearsTheLevelThatItSet(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision)
    _ = try await client.call("steps")
    #expect(levels(client.passed) == ["info", "error"])
    for (level, heard) in [("debug", ["debug", "info", "error"]), ("error", ["error"]), ("emergency", [])] {
      let before = client.passed.count
      #expect(try await client.ask("logging/setLevel", ["level": .string(level)])["result"] == .object([]))
      _ = try await client.call("steps")
      #expect(levels(Array(client.passed[before...])) == heard)
    }
    #expect(try await client.ask("logging/setLevel", ["level": "loud"]).errorCode == -32602)
    #expect(try await client.ask("logging/setLevel").errorCode == -32602)
  }

  @Test func aRequestHearsTheLevelThatItNamesAndNothingWithoutOne() async throws {
    let client = try await RawClient(Asking.server(), Revisions.stateless)
    for (level, heard) in [
      ("debug", ["debug", "info", "error"]), (nil, []), ("error", ["error"]), (nil, []), ("alert", []),
    ] {
      let before = client.passed.count
      let meta: JSON = level.map { .object([JSON.Member(key: Self.logLevel, value: .string($0))]) } ?? [:]
      _ = try await client.call("steps", meta: meta)
      #expect(levels(Array(client.passed[before...])) == heard)
    }
  }

  @Test func aSessionsLevelIsNothingToDescribedRequestsBesideIt() async throws {
    let connection = try await Wire(Asking.server()).session()
    connection.send(id: 1, "logging/setLevel", ["level": "debug"])
    connection.sendStateless(id: 2, "tools/call", ["name": "steps"])
    _ = try await connection.answer(to: 2)
    #expect(levels(connection.channel.messages) == [])
  }

  @Test func sessionsHaveLevelsOfTheirOwn() async throws {
    let wire = try await Wire(Asking.server())
    let (first, second) = (try await wire.session(), try await wire.session())
    first.send(id: 1, "logging/setLevel", ["level": "emergency"])
    for client in [first, second] {
      client.send(id: 2, "tools/call", ["name": "steps"])
      _ = try await client.answer(to: 2)
    }
    #expect(levels(first.channel.messages) == [])
    #expect(levels(second.channel.messages) == ["info", "error"])
  }

  @Test func aLogMessageNamesItsToolAndHoldsWhatWasSaid() async throws {
    let client = try await RawClient(Asking.server())
    _ = try await client.call("steps")
    let message = try await client.notification("notifications/message")
    #expect(message["params"] == ["level": "info", "logger": "steps", "data": "info"])
    #expect(message["id"] == nil)
  }

  // MARK: Progress

  @Test(arguments: Revisions.all, ["p", 7] as [JSON])
  func progressComesUnderItsTokenAndGrows(_ revision: String, _ token: JSON) async throws {
    let client = try await RawClient(Asking.server(), revision)
    _ = try await client.call("steps", meta: ["progressToken": token])
    let steps = progress(client.passed)
    #expect(steps.map { $0["progress"]?.doubleValue } == [1, 2, 3])
    for step in steps {
      #expect(step["progressToken"] == token && step["total"] == 3)
      #expect(step["message"] == (revision >= "2025-03-26" ? "step" : nil))
    }
  }

  @Test(arguments: Revisions.all)
  func thereIsNoProgressWithoutAToken(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision)
    for token in [.null, 1.5, true, ["a"], [:]] as [JSON] {
      _ = try await client.call("steps", meta: ["progressToken": token])
    }
    _ = try await client.call("steps")
    #expect(progress(client.passed) == [])
  }

  @Test func valuesThatAreNoNumbersAreNoProgress() async throws {
    let server = Asking.server([
      Asking.tool(#""odd""#) { _, context in
        for step in [.nan, .infinity, -.infinity, 1] as [Double] { context.progress(step) }
        context.progress(2, of: .nan)
        return ToolOutput.nothing
      }
    ])
    let client = try await RawClient(server)
    _ = try await client.call("odd", meta: ["progressToken": 1])
    #expect(progress(client.passed) == [["progressToken": 1, "progress": 1]])
  }

  @Test(arguments: ["2025-11-25", "2026-07-28"])
  func nothingIsHeardOfACallThatWasAnswered(_ revision: String) async throws {
    let late = Locked<CallContext?>(nil)
    let server = Asking.server([
      Asking.tool(#""early""#) { _, context in
        late.withLock { $0 = context }
        return ToolOutput.nothing
      }
    ])
    let client = try await RawClient(server, revision)
    _ = try await client.call("early", meta: ["progressToken": 1, "io.modelcontextprotocol/logLevel": "debug"])
    let context = try #require(late.withLock { $0 })
    context.progress(1)
    context.log(.error, "too late")
    #expect(try await client.settled() == [])
  }
}
