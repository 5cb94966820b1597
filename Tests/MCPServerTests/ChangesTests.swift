// What a server offers may change while it runs: lists change with it, calls of what is not offered are those of
// unknown things, and sessions are told.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct ChangesTests {
  static func server(_ change: (inout ServerOptions) -> Void = { _ in }) -> Server {
    let words: @Sendable (CallContext) async throws -> String? = { _ in "words" }
    return Asking.server(
      [
        Asking.tool(#""change""#) { arguments, context in
          let isOffered = arguments["on"] != false
          if let name = arguments["tool"]?.stringValue { context.server.offer(tool: name, isOffered) }
          if let name = arguments["prompt"]?.stringValue { context.server.offer(prompt: name, isOffered) }
          if let name = arguments["resource"]?.stringValue { context.server.offer(resource: name, isOffered) }
          if let uri = arguments["updated"]?.stringValue { context.server.resourceUpdated(uri) }
          if arguments["listed"] == true { context.server.resourcesChanged() }
          return ToolOutput.nothing
        }, Asking.tool(#""hidden""#, isOffered: false) { _, _ in ToolOutput.nothing },
      ],
      resources: [
        Asking.resource(#""watched""#, isWatchable: true, words),
        Asking.resource(#""other""#, isWatchable: true, words),
        Asking.resource(#""still""#, words), Asking.resource(#""secret""#, isOffered: false, words),
      ],
      prompts: [
        Asking.prompt(#""shown""#) { _ in [.user(.text("x"))] },
        Asking.prompt(#""concealed""#, isOffered: false) { _ in [.user(.text("x"))] },
      ], change)
  }

  private func names(_ client: RawClient, _ method: String, _ list: String) async throws -> [String] {
    try await client.ask(method)["result"]?[list]?.arrayValue?.compactMap { $0["name"]?.stringValue } ?? []
  }

  private func changes(_ messages: [JSON]) -> [String] {
    messages.compactMap { $0["method"]?.stringValue }.filter { $0.hasSuffix("changed") || $0.hasSuffix("updated") }
  }

  // MARK: Offers

  @Test(arguments: Revisions.all)
  func whatIsNotOfferedIsUnknown(_ revision: String) async throws {
    let client = try await RawClient(Self.server(), revision)
    #expect(try await names(client, "tools/list", "tools") == ["change"])
    #expect(try await names(client, "prompts/list", "prompts") == ["shown"])
    #expect(try await names(client, "resources/list", "resources") == ["watched", "other", "still"])
    #expect(try await client.call("hidden").errorCode == -32602)
    #expect(try await client.ask("prompts/get", ["name": "concealed"]).errorCode == -32602)
    let read = try await client.ask("resources/read", ["uri": "text://secret"])
    #expect(read.errorCode == (client.isStateless ? -32602 : -32002))
  }

  @Test func whatIsNotOfferedIsNotNamedEither() async throws {
    let client = try await RawClient(Self.server())
    for tool in ["hidden", "hiden"] {
      #expect(try await client.call(tool).errorMessage == "Unknown tool: '\(tool)'")
    }
    let prompt = try await client.ask("prompts/get", ["name": "concealed"])
    #expect(prompt.errorMessage == "Unknown prompt: 'concealed'")
  }

  @Test(arguments: Revisions.sessions)
  func aListThatChangesIsToldAndHasChanged(_ revision: String) async throws {
    let client = try await RawClient(Self.server(), revision)
    _ = try await client.call("change", ["tool": "hidden"])
    _ = try await client.notification("notifications/tools/list_changed")
    #expect(try await names(client, "tools/list", "tools") == ["change", "hidden"])
    #expect(try await client.call("hidden")["result"]?.firstText == "Done.")
    _ = try await client.call("change", ["prompt": "concealed"])
    _ = try await client.notification("notifications/prompts/list_changed")
    #expect(try await names(client, "prompts/list", "prompts") == ["shown", "concealed"])
    _ = try await client.call("change", ["resource": "secret"])
    _ = try await client.notification("notifications/resources/list_changed")
    #expect(try await names(client, "resources/list", "resources") == ["watched", "other", "still", "secret"])
    _ = try await client.call("change", ["tool": "hidden", "on": false])
    _ = try await client.notification("notifications/tools/list_changed")
    #expect(try await names(client, "tools/list", "tools") == ["change"])
    #expect(try await client.call("hidden").errorCode == -32602)
    #expect(try await client.settled() == [])
  }

  @Test func whatIsNoChangeIsNotTold() async throws {
    let client = try await RawClient(Self.server())
    for arguments in [
      ["tool": "hidden", "on": false], ["tool": "change"], ["tool": "nothing"], ["prompt": "nothing"],
      ["resource": "nothing"], ["resource": "still"],
    ] as [JSON] { _ = try await client.call("change", arguments) }
    #expect(try await client.settled() == [])
  }

  @Test func whatAHandlerListsMayChangeToo() async throws {
    let client = try await RawClient(Self.server())
    _ = try await client.call("change", ["listed": true])
    let told = try await client.notification("notifications/resources/list_changed")
    #expect(told == ["jsonrpc": "2.0", "method": "notifications/resources/list_changed"])
  }

  @Test func everySessionIsToldOnceItHasBegun() async throws {
    let wire = try await Wire(Self.server())
    let (first, second, unready) = (try await wire.session(), try await wire.session("2024-11-05"), wire.connection())
    unready.send(id: 1, "initialize", ["protocolVersion": "2025-11-25", "capabilities": [:]])
    second.end()
    first.send(id: 1, "tools/call", ["name": "change", "arguments": ["tool": "hidden"]])
    _ = try await first.answer(to: 1)
    #expect(changes(first.channel.messages) == ["notifications/tools/list_changed"])
    #expect(changes(unready.channel.messages) == [] && changes(second.channel.messages) == [])
    for _ in 0..<2 { unready.receive(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#) }
    wire.services.changes.listChanged(.tools)
    #expect(changes(unready.channel.messages) == ["notifications/tools/list_changed"])
  }

  @Test func handlersMayChangeTheServerOutsideCalls() async throws {
    let handle = Locked<ServerHandle?>(nil)
    struct Keeper: ServerLifecycle {
      let handle: Locked<ServerHandle?>
      func start(serving server: ServerHandle) async throws { handle.withLock { $0 = server } }
    }
    let server = Asking.server(
      [Asking.echo, Asking.tool(#""hidden""#, isOffered: false) { _, _ in ToolOutput.nothing }],
      handlers: HandlerBox { Keeper(handle: handle) })
    let client = try await RawClient(server)
    try #require(handle.withLock { $0 }).offer(tool: "hidden")
    _ = try await client.notification("notifications/tools/list_changed")
    #expect(try await names(client, "tools/list", "tools") == ["echo", "hidden"])
  }

  @Test func handlersSeeWhatIsOffered() async throws {
    let server = Asking.server(
      [
        Asking.tool(#""look""#) { _, context in
          let seen = ["look", "hidden", "nothing"].map { context.server.isOffered(tool: $0) }
          let prompts = ["concealed", "nothing"].map { context.server.isOffered(prompt: $0) }
          context.server.offer(tool: "hidden")
          context.server.offer(prompt: "concealed")
          return ToolOutput(content: .text("\(seen) \(prompts)"))
        }, Asking.tool(#""hidden""#, isOffered: false) { _, _ in ToolOutput.nothing },
      ], prompts: [Asking.prompt(#""concealed""#, isOffered: false) { _ in [] }])
    let client = try await InMemoryClient(server)
    #expect(try await client.call("look").text == "[true, false, false] [false, false]")
    #expect(try await client.call("look").text == "[true, true, false] [true, false]")
  }

  @Test func pagesFollowTheChange() async throws {
    let client = try await RawClient(Self.server { $0.limits.pageEntries = 1 })
    let first = try #require(try await client.ask("tools/list")["result"])
    #expect(first["tools"]?.arrayValue?.count == 1)
    let cursor = try #require(first["nextCursor"])
    let second = try await client.ask("tools/list", ["cursor": cursor])["result"]
    #expect(second?["tools"] == [] && second?["nextCursor"] == nil)
    _ = try await client.call("change", ["tool": "hidden"])
    let changed = try await client.ask("tools/list", ["cursor": cursor])["result"]
    #expect(changed?["tools"]?[0]?["name"] == "hidden")
  }
}
