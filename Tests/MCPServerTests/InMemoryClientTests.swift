// The client that the runtime ships for the tests of servers.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite struct InMemoryClientTests {
  @Test func aToolAnswersWithItsStructureAndItsText() async throws {
    let client = try await InMemoryClient(Sample.server())
    let answer = try await client.call("repeat", ["text": "ab", "count": 2])
    #expect(!answer.isError)
    #expect(answer.structured == ["text": "abab", "size": 4])
    #expect(answer.text == #"{"text":"abab","size":4}"#)
    #expect(answer.errorCode == nil)
  }

  @Test func aRefusedCallIsAnAnswer() async throws {
    let client = try await InMemoryClient(Sample.server())
    let answer = try await client.call("repeat", ["text": 1])
    #expect(answer.isError)
    #expect(answer.errorCode == "invalid_arguments")
    #expect(answer.structured == nil)
  }

  @Test func anUnknownToolIsAnErrorOfTheProtocol() async throws {
    let client = try await InMemoryClient(Sample.server())
    let error = await #expect(throws: ProtocolError.self) { try await client.call("repaet") }
    #expect(error?.code == -32602)
    #expect(error?.message.contains("repeat") == true)
  }

  @Test func listsAreReadToTheirEnd() async throws {
    let client = try await InMemoryClient(Sample.server { $0.limits.pageEntries = 2 })
    let names = try await client.tools().compactMap { $0["name"]?.stringValue }
    #expect(names == Sample.tools.map(\.name))
    #expect(try await client.prompts().count == 1)
  }

  @Test func manyRequestsAtOnceGetTheirOwnAnswers() async throws {
    let client = try await InMemoryClient(Sample.server())
    try await withThrowingTaskGroup(of: (String, JSON?).self) { group in
      for count in 2...50 {
        group.addTask {
          let arguments: JSON = ["text": "x", "count": .integer(Int64(count))]
          return (String(repeating: "x", count: count), try await client.call("repeat", arguments).structured?["text"])
        }
      }
      for try await (expected, text) in group { #expect(text == .string(expected)) }
    }
  }

  @Test func cancellingTheTaskCancelsTheRequest() async throws {
    let records = Locked<[CallRecord]>([])
    let client = try await InMemoryClient(
      Sample.server { $0.hooks.audit = { record in records.withLock { $0.append(record) } } })
    let task = Task { try await client.call("wait", ["text": "x"]) }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    _ = try await client.request("ping")
    #expect(records.withLock { $0.map(\.outcome) } == [.cancelled])
  }

  @Test func aRevisionThatIsNotServedIsRefused() async throws {
    let error = await #expect(throws: ProtocolError.self) {
      try await InMemoryClient(Sample.server(), protocolVersion: "2020-01-01")
    }
    #expect(error?.code == -32022)
  }

  @Test(arguments: Revisions.all)
  func itSpeaksEveryRevision(_ revision: String) async throws {
    let client = try await InMemoryClient(Sample.server(), protocolVersion: revision)
    #expect(try await client.tools().count == Sample.tools.count)
    #expect(try await client.call("nothing", ["text": "x"]).text == "Done.")
    #expect(try await client.read("notes://2024/a").first?["text"] == "2024: a")
    #expect(try await client.prompt("greeting", ["times": "2"]).count == 5)
    await #expect(throws: ProtocolError.self) { try await client.read("notes://2024/missing") }
  }

  @Test func anErrorOfTheOneWhoAnswersIsTheClients() async throws {
    struct Failure: Error {}
    let client = try await InMemoryClient(Asking.server(), capabilities: .elicitation) { _, _ in throw Failure() }
    let answer = try await client.call("book")
    #expect(answer.errorCode == "client_failed" && answer.text.contains("(code -32603)"))
    let stateless = try await InMemoryClient(
      Asking.server(), protocolVersion: Revisions.stateless, capabilities: .elicitation
    ) { _, _ in throw Failure() }
    await #expect(throws: Failure.self) { try await stateless.call("book") }
  }

  @Test func withoutOneWhoAnswersTheQuestionIsTheResult() async throws {
    let client = try await InMemoryClient(
      Asking.server(), protocolVersion: Revisions.stateless, capabilities: .elicitation)
    #expect(try await client.call("book").result["resultType"] == "input_required")
  }

  @Test func aHandlerThatNeverStopsAskingIsNotAnsweredForEver() async throws {
    let server = Asking.server([
      Asking.tool(#""nosy""#) { _, context in
        while true { _ = try await context.elicit("?", Asking.form) }
      }
    ])
    let asked = Locked(0)
    let client = try await InMemoryClient(
      server, protocolVersion: Revisions.stateless, capabilities: .elicitation
    ) { _, _ in
      asked.withLock { $0 += 1 }
      return .accepting(["seats": 1])
    }
    #expect(try await client.call("nosy").result["resultType"] == "input_required")
    #expect(asked.withLock { $0 } == 10)
  }

  @Test func whatTheServerTellsIsKept() async throws {
    let client = try await InMemoryClient(Sample.server())
    _ = try await client.request(
      "tools/call", ["name": "steps", "arguments": ["text": "x"], "_meta": ["progressToken": "p"]])
    let steps = client.notifications.compactMap { $0["params"]?["progress"]?.doubleValue }
    #expect(steps == [1, 2, 3])
  }
}
