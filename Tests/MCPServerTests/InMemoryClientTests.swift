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

  @Test func whatTheServerTellsIsKept() async throws {
    let client = try await InMemoryClient(Sample.server())
    _ = try await client.request(
      "tools/call", ["name": "steps", "arguments": ["text": "x"], "_meta": ["progressToken": "p"]])
    let steps = client.notifications.compactMap { $0["params"]?["progress"]?.doubleValue }
    #expect(steps == [1, 2, 3])
  }
}
