// Resources that sessions watch: who hears of which, and what cannot be watched.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct WatchingTests {
  @Test(arguments: Revisions.sessions)
  func aSessionHearsOfWhatItWatches(_ revision: String) async throws {
    let client = try await RawClient(ChangesTests.server(), revision)
    #expect(client.hello["result"]?["capabilities"]?["resources"] == ["subscribe": true, "listChanged": true])
    _ = try await client.call("change", ["updated": "text://watched"])
    #expect(try await client.settled() == [])
    for _ in 0..<2 {
      let answer = try await client.ask("resources/subscribe", ["uri": "text://watched"])
      #expect(answer["result"] == .object([]))
    }
    for uri in ["text://watched", "text://other", "text://watched/"] {
      _ = try await client.call("change", ["updated": .string(uri)])
    }
    let told = try await client.notification("notifications/resources/updated")
    #expect(told["params"] == ["uri": "text://watched"])
    #expect(try await client.settled() == [])
    #expect(try await client.ask("resources/unsubscribe", ["uri": "text://watched"])["result"] == .object([]))
    #expect(try await client.ask("resources/unsubscribe", ["uri": "text://never"])["result"] == .object([]))
    _ = try await client.call("change", ["updated": "text://watched"])
    #expect(try await client.settled() == [])
  }

  @Test func whatCannotBeWatchedIsRefused() async throws {
    let client = try await RawClient(ChangesTests.server())
    #expect(try await client.ask("resources/subscribe", ["uri": "text://still"]).errorCode == -32602)
    for uri in ["text://unheard-of", "text://secret"] {
      let answer = try await client.ask("resources/subscribe", ["uri": .string(uri)])
      #expect(answer.errorCode == -32002 && answer["error"]?["data"]?["uri"] == .string(uri))
    }
    for params in [[:], ["uri": 7]] as [JSON] {
      #expect(try await client.ask("resources/subscribe", params).errorCode == -32602)
      #expect(try await client.ask("resources/unsubscribe", params).errorCode == -32602)
    }
  }

  @Test func aSessionMayWatchAThousand() async throws {
    let client = try await RawClient(Asking.watchable)
    for number in 0..<1_000 {
      #expect(try await client.ask("resources/subscribe", ["uri": .string("rows://\(number)")])["error"] == nil)
    }
    #expect(try await client.ask("resources/subscribe", ["uri": "rows://1000"]).errorCode == -32600)
    #expect(try await client.ask("resources/subscribe", ["uri": "rows://7"])["error"] == nil, "that one it has")
    _ = try await client.ask("resources/unsubscribe", ["uri": "rows://7"])
    #expect(try await client.ask("resources/subscribe", ["uri": "rows://1000"])["error"] == nil)
  }
}

extension Asking {
  /// A server of as many resources as one wants, all of which can be watched.
  static var watchable: Server {
    let rows = ResourceDefinition(
      name: "row", uri: "rows://{number}", isTemplate: true,
      listing: ResourceFragments(name: #""row""#, title: nil, description: nil, mimeType: nil, icons: nil),
      mimeType: nil,
      variables: TextArguments(
        schema: #"{"type":"object","properties":{"number":{"type":"string"}},"required":["number"]}"#,
        kinds: [("number", .string)]), isWatchable: true
    ) { _ in { _ in ResourceOutput(text: "row") } }
    return server([], resources: [rows])
  }
}
