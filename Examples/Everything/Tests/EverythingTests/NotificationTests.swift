// What calls send before their answers, and that it is left out where nobody asked for it. In memory a notification has
// arrived once the answer has.

import MCPCore
import MCPServer
import Testing

@testable import Everything

@Suite struct NotificationTests {
  @Test(arguments: revisions) func progressGoesUnderTheToken(revision: String) async throws {
    let client = try await connect(revision)
    _ = try await client.send("test_tool_with_progress", ["_meta": ["progressToken": "p-1"]])
    let progress = client.notifications("progress")
    #expect(progress.map { $0["progress"]?.doubleValue } == [0, 50, 100])
    #expect(progress.allSatisfy { $0["progressToken"] == "p-1" && $0["total"]?.doubleValue == 100 })
  }

  @Test(arguments: revisions) func withoutATokenThereIsNoProgress(revision: String) async throws {
    let client = try await connect(revision)
    #expect(try await client.call("test_tool_with_progress").isError == false)
    #expect(client.notifications("progress").isEmpty)
  }

  @Test func aSessionGetsLogMessages() async throws {
    let client = try await connect("2025-11-25")
    _ = try await client.call("test_tool_with_logging")
    let messages = client.notifications("message")
    let texts: [JSON] = ["Tool execution started", "Tool processing data", "Tool execution completed"]
    #expect(messages.compactMap { $0["data"] } == texts)
    #expect(messages.allSatisfy { $0["level"] == "info" })
    _ = try await client.request("logging/setLevel", ["level": "error"])
    _ = try await client.call("test_logging_tool")
    #expect(client.notifications("message").count == 3)
  }

  @Test func aRequestWithoutASessionNamesTheLevel() async throws {
    let client = try await connect(stateless)
    #expect(try await client.call("test_logging_tool").isError == false)
    #expect(client.notifications("message").isEmpty)
    _ = try await client.send("test_logging_tool", ["_meta": ["io.modelcontextprotocol/logLevel": "info"]])
    #expect(client.notifications("message").count == 1)
  }

  @Test(arguments: revisions) func lettingGoOfTheStreamLosesNothing(revision: String) async throws {
    let answer = try await connect(revision).call("test_reconnection")
    #expect(!answer.isError && !answer.text.isEmpty)
  }
}
