// `subscriptions/listen`: a stateless client names what it wants to hear of, is told what of it it will hear, and hears
// that and nothing else, each notification under the id of its request.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct SubscriptionTests {
  private static let idKey = "io.modelcontextprotocol/subscriptionId"
  private static let acknowledged = "notifications/subscriptions/acknowledged"

  private func connection(_ server: Server = ChangesTests.server()) async throws -> (Wire, WireConnection) {
    let wire = try await Wire(server)
    return (wire, wire.connection())
  }

  private func handle(_ wire: Wire) -> ServerHandle { ServerHandle(services: wire.services) }

  /// What a client was told, as the id of the subscription and the end of the method's name.
  private func told(_ connection: WireConnection) -> [String] {
    connection.channel.messages.compactMap { message in
      guard let method = message["method"]?.stringValue, method != Self.acknowledged else { return nil }
      let uri = message["params"]?["uri"]?.stringValue ?? ""
      return "\(message["params"]?["_meta"]?[Self.idKey]?.text ?? "none") \(method) \(uri)"
    }
  }

  @Test func itIsAcknowledgedFirstWithWhatIsAgreedOn() async throws {
    let (wire, client) = try await connection()
    let filter: JSON = [
      "toolsListChanged": true, "promptsListChanged": false, "resourcesListChanged": true, "more": 7,
      "resourceSubscriptions": ["text://watched", "text://still", "text://unheard-of", "text://secret"],
    ]
    client.sendStateless(id: "s", "subscriptions/listen", ["notifications": filter])
    let agreed: JSON = [
      "toolsListChanged": true, "resourcesListChanged": true, "resourceSubscriptions": ["text://watched"],
    ]
    let meta = JSON.object([JSON.Member(key: Self.idKey, value: "s")])
    let first: JSON = [
      "jsonrpc": "2.0", "method": .string(Self.acknowledged), "params": ["notifications": agreed, "_meta": meta],
    ]
    #expect(client.channel.messages.map(\.canonical) == [first.canonical])
    handle(wire).offer(tool: "hidden")
    handle(wire).offer(prompt: "concealed")
    handle(wire).offer(resource: "secret")
    for uri in ["text://watched", "text://other", "text://still", "text://secret"] { handle(wire).resourceUpdated(uri) }
    #expect(
      told(client) == [
        #""s" notifications/tools/list_changed "#, #""s" notifications/resources/list_changed "#,
        #""s" notifications/resources/updated text://watched"#,
      ])
  }

  @Test func whatTheServerDoesNotHaveIsNotAgreedOn() async throws {
    let (_, client) = try await connection(Asking.server())
    let filter: JSON = ["toolsListChanged": true, "promptsListChanged": true, "resourcesListChanged": true]
    client.sendStateless(id: 1, "subscriptions/listen", ["notifications": filter])
    #expect(client.channel.messages.first?["params"]?["notifications"] == ["toolsListChanged": true])
  }

  @Test func anEmptyFilterIsAgreedOnAndHearsNothing() async throws {
    let (wire, client) = try await connection()
    client.sendStateless(id: 1, "subscriptions/listen", ["notifications": [:]])
    #expect(client.channel.messages.first?["params"]?["notifications"] == .object([]))
    handle(wire).offer(tool: "hidden")
    handle(wire).resourceUpdated("text://watched")
    #expect(told(client) == [])
  }

  @Test(
    arguments: [
      [:], ["notifications": 7], ["notifications": []], ["notifications": ["toolsListChanged": "yes"]],
      ["notifications": ["toolsListChanged": .null]], ["notifications": ["resourceSubscriptions": "text://watched"]],
      ["notifications": ["resourceSubscriptions": [7]]], ["notifications": ["resourceSubscriptions": [:]]],
      ["notifications": ["resourceSubscriptions": .array(Array(repeating: "text://watched", count: 1_001))]],
    ] as [JSON])
  func aFilterThatIsNoneIsRefused(_ params: JSON) async throws {
    let (wire, client) = try await connection()
    client.sendStateless(id: 1, "subscriptions/listen", params)
    #expect(client.channel.messages.map(\.errorCode) == [-32602])
    handle(wire).offer(tool: "hidden")
    handle(wire).resourceUpdated("text://watched")
    #expect(told(client) == [])
  }

  @Test func severalShareAConnectionAndSessionsAreToldBesides() async throws {
    let (wire, client) = try await connection()
    let session = try await wire.session()
    client.sendStateless(id: 1, "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    client.sendStateless(id: "1", "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    client.sendStateless(id: 2, "subscriptions/listen", ["notifications": ["promptsListChanged": true]])
    handle(wire).offer(tool: "hidden")
    #expect(told(client) == ["1 notifications/tools/list_changed ", #""1" notifications/tools/list_changed "#])
    #expect(told(session) == ["none notifications/tools/list_changed "])
  }

  @Test func listeningWithinASessionIsBesideIt() async throws {
    let (wire, _) = try await connection()
    let client = try await wire.session()
    client.sendStateless(id: 1, "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    handle(wire).offer(tool: "hidden")
    #expect(
      Set(told(client)) == ["none notifications/tools/list_changed ", "1 notifications/tools/list_changed "])
  }

  @Test func anIdThatListensIsInUse() async throws {
    let (wire, client) = try await connection()
    let params: JSON = ["notifications": ["toolsListChanged": true]]
    client.sendStateless(id: 1, "subscriptions/listen", params)
    client.sendStateless(id: 1, "subscriptions/listen", params)
    #expect(client.channel.messages.last?.errorCode == -32600, "\(client.channel.messages)")
    #expect(client.channel.messages.count == 2)
    client.sendStateless(id: 1, "tools/call", ["name": "change"])
    #expect(client.channel.messages.count == 3, "a refusal comes at once")
    #expect(client.channel.messages.last?.errorCode == -32600, "\(client.channel.messages)")
    handle(wire).offer(tool: "hidden")
    #expect(told(client).count == 1)
    client.receive(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#)
    handle(wire).offer(tool: "hidden", false)
    #expect(told(client).count == 1)
  }

  @Test func theIdOfACallThatRunsCannotListen() async throws {
    let (_, client) = try await connection(Asking.server())
    client.sendStateless(id: 1, "tools/call", ["name": "wait"])
    client.sendStateless(id: 1, "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    #expect(client.channel.messages.map(\.errorCode) == [-32600])
  }

  @Test func aConnectionListensSixtyFourTimesAtMost() async throws {
    let (wire, client) = try await connection()
    for id in 0..<65 as Range<Int64> {
      client.sendStateless(id: .integer(id), "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    }
    #expect(client.channel.messages.count { $0["method"] == .string(Self.acknowledged) } == 64)
    #expect(client.channel.messages.last?.errorCode == -32600)
    handle(wire).offer(tool: "hidden")
    #expect(told(client).count == 64)
  }

  // MARK: Its end

  @Test func aCancelledOneHearsNothingMoreAndGetsNoAnswer() async throws {
    let (wire, client) = try await connection()
    for id in [1, 2] as [JSON] {
      client.sendStateless(id: id, "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    }
    client.receive(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#)
    handle(wire).offer(tool: "hidden")
    #expect(told(client) == ["2 notifications/tools/list_changed "])
    #expect(!client.channel.messages.contains { $0["id"] != nil })
  }

  @Test func theEndOfAConnectionEndsItsOwn() async throws {
    let (wire, client) = try await connection()
    let other = wire.connection()
    for connection in [client, other] {
      connection.sendStateless(id: 1, "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    }
    client.end()
    handle(wire).offer(tool: "hidden")
    #expect(told(client) == [] && told(other).count == 1)
  }

  @Test func theEndOfTheServerIsAResult() async throws {
    let (wire, client) = try await connection()
    for id in ["a", 7] as [JSON] {
      client.sendStateless(id: id, "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    }
    wire.services.endSubscriptions()
    // Where several share the way, both ends that the protocol knows: the notification and the result.
    let off = client.channel.messages.filter { $0["method"] == "notifications/cancelled" }
    #expect(off.compactMap { $0["params"]?["requestId"] } == ["a", 7])
    for id in ["a", 7] as [JSON] {
      let result = try await client.answer(to: id)["result"]
      #expect(result?["resultType"] == "complete" && result?["_meta"]?[Self.idKey] == id)
      #expect(result?["_meta"]?["io.modelcontextprotocol/serverInfo"] != nil)
    }
    let before = client.channel.messages.count
    handle(wire).offer(tool: "hidden")
    #expect(client.channel.messages.count == before)
  }

  @Test func aClientInMemoryIsToldOfTheEnd() async throws {
    let client = try await RawClient(ChangesTests.server(), Revisions.stateless)
    let id = client.send("subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    _ = try await client.notification(Self.acknowledged)
    await client.transport.close()
    #expect(try await client.answer(to: id)["result"]?["resultType"] == "complete")
  }

  @Test func whoCannotBeReachedDoesNotListen() async throws {
    let (wire, client) = try await connection()
    client.channel.close()
    client.sendStateless(id: 1, "subscriptions/listen", ["notifications": ["toolsListChanged": true]])
    #expect(wire.services.changes.takeSubscriptions().isEmpty)
  }
}
