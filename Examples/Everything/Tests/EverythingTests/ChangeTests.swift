// Lists that change: a session hears of all of them, and of resources that it subscribed to; a client without one hears
// what it listens for.

import MCPCore
import MCPServer
import Testing

@testable import Everything

@Suite struct ChangeTests {
  @Test(arguments: revisions) func aToolComesAndGoes(revision: String) async throws {
    let client = try await connect(revision)
    await #expect(throws: ProtocolError.self) { try await client.call("test_dynamic_tool") }
    _ = try await client.call("test_trigger_tool_change")
    #expect(try await client.tools().contains { $0["name"] == "test_dynamic_tool" })
    #expect(try await client.call("test_dynamic_tool").text == "test_dynamic_tool is listed at the moment")
    _ = try await client.call("test_trigger_tool_change")
    #expect(try await !client.tools().contains { $0["name"] == "test_dynamic_tool" })
    await #expect(throws: ProtocolError.self) { try await client.call("test_dynamic_tool") }
  }

  @Test(arguments: revisions) func aPromptComesAndGoes(revision: String) async throws {
    let client = try await connect(revision)
    _ = try await client.call("test_trigger_prompt_change")
    let messages = try await client.prompt("test_dynamic_prompt")
    #expect(messages.first?["content"]?["text"] == "This prompt is listed at the moment.")
    _ = try await client.call("test_trigger_prompt_change")
    await #expect(throws: ProtocolError.self) { try await client.prompt("test_dynamic_prompt") }
  }

  @Test func aSessionHearsOfIt() async throws {
    let client = try await connect("2025-11-25")
    _ = try await client.request("resources/subscribe", ["uri": "test://watched-resource"])
    _ = try await client.call("test_trigger_tool_change")
    _ = try await client.call("test_trigger_prompt_change")
    #expect(client.notifications.contains { $0["method"] == "notifications/tools/list_changed" })
    #expect(client.notifications.contains { $0["method"] == "notifications/prompts/list_changed" })
    #expect(client.notifications("resources/updated").map { $0["uri"] } == ["test://watched-resource"])
    #expect(try await client.read("test://watched-resource").first?["text"] == "Revision 2")
  }

  @Test func aListenerHearsWhatItAskedFor() async throws {
    let client = try await connect(stateless)
    let wanted: JSON = [
      "notifications": ["toolsListChanged": true, "resourceSubscriptions": ["test://watched-resource"]]
    ]
    let listening = Task { try await client.request("subscriptions/listen", wanted) }
    defer { listening.cancel() }
    #expect(try await eventually { !client.notifications("subscriptions/acknowledged").isEmpty })
    _ = try await client.call("test_trigger_prompt_change")
    _ = try await client.call("test_trigger_tool_change")
    #expect(client.notifications("tools/list_changed").count == 1)
    #expect(client.notifications("resources/updated").map { $0["uri"] } == ["test://watched-resource"])
    #expect(client.notifications("prompts/list_changed").isEmpty)
  }
}
