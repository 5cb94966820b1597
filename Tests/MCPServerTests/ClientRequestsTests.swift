// The table of requests that a client has not answered yet: each is settled once, by whatever comes first.

import MCPCore
import Testing

@testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct ClientRequestsTests {
  private func ask(
    _ requests: ClientRequests, _ channel: KeepingChannel, within time: Duration = .seconds(30)
  ) async throws -> JSON {
    try await requests.ask("roots/list", ["a": 1], within: time, over: channel)
  }

  /// A client's message, given to the table.
  private func receive(_ requests: ClientRequests, _ message: JSON) throws {
    var text = message.text
    var tape = JSONTape()
    try text.withUTF8 { bytes in
      let view = try tape.parse(bytes)
      requests.receive(
        view["id"].flatMap(RequestID.init), result: view["result"], error: view["error"])
    }
  }

  @Test func aRequestIsSentAndItsAnswerComesBack() async throws {
    let (requests, channel) = (ClientRequests(), KeepingChannel())
    let answer = Task { try await ask(requests, channel) }
    let sent = try await channel.first { _ in true }
    #expect(sent == ["jsonrpc": "2.0", "id": 1, "method": "roots/list", "params": ["a": 1]])
    try receive(requests, ["id": 1, "result": ["roots": []]])
    #expect(try await answer.value == ["roots": []])
  }

  @Test(arguments: [["code": -7], [:], 7, ["code": "x"]] as [JSON])
  func anErrorIsARefusal(_ error: JSON) async throws {
    let (requests, channel) = (ClientRequests(), KeepingChannel())
    let answer = Task { try await ask(requests, channel) }
    _ = try await channel.first { _ in true }
    try receive(requests, ["id": 1, "error": error])
    let code = error["code"]?.intValue ?? 0
    await #expect(throws: ClientRequestError.refused(code: code)) { try await answer.value }
  }

  /// However short the time is, it ends: also where it is over before the request is on its way.
  @Test func theTimeAlwaysEnds() async throws {
    let (requests, channel) = (ClientRequests(), KeepingChannel())
    for time in [.zero, .microseconds(1), .microseconds(50), .milliseconds(1)] as [Duration] {
      for _ in 0..<200 {
        await #expect(throws: ClientRequestError.timedOut) {
          try await ask(requests, channel, within: time)
        }
        try #require(!Task.isCancelled)
      }
    }
  }

  @Test func theEndEndsAllAndLetsNoneBegin() async throws {
    let (requests, channel) = (ClientRequests(), KeepingChannel())
    let first = Task { try await ask(requests, channel) }
    let second = Task { try await ask(requests, channel) }
    _ = try await channel.first { $0["id"] == 2 }
    requests.end()
    requests.end()
    await #expect(throws: ClientRequestError.disconnected) { try await first.value }
    await #expect(throws: ClientRequestError.disconnected) { try await second.value }
    await #expect(throws: ClientRequestError.disconnected) { try await ask(requests, channel) }
    #expect(channel.messages.count == 2, "nobody is told, for nobody is there")
  }

  @Test func asManyAsMayBeWaitAtATime() async throws {
    let (requests, channel) = (ClientRequests(), KeepingChannel())
    let asking = (0..<64).map { _ in Task { try await ask(requests, channel) } }
    _ = try await channel.first { _ in channel.messages.count == 64 }
    await #expect(throws: ClientRequestError.self) { try await ask(requests, channel) }
    asking[0].cancel()
    await #expect(throws: CancellationError.self) { try await asking[0].value }
    let next = Task { try await ask(requests, channel) }
    _ = try await channel.first { $0["id"] == 66 }
    requests.end()
    for task in asking.dropFirst() + [next] {
      await #expect(throws: ClientRequestError.disconnected) { try await task.value }
    }
  }

  @Test func aTaskThatIsCancelledAlreadyAsksForNothingLasting() async throws {
    let (requests, channel) = (ClientRequests(), KeepingChannel())
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await ask(requests, channel)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    let sent = channel.messages
    // Where the request went out, the client was told at once that it is off.
    #expect(sent.isEmpty || sent.last?["method"] == "notifications/cancelled")
  }
}
