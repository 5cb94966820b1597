// Cancelling a request, and the ids of requests: what is in use within one scope is refused, and free again afterwards.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct CancellationTests {
  @Test(arguments: Revisions.all)
  func aCancelledCallGetsNoAnswerAndIsRecordedOnce(_ revision: String) async throws {
    let records = Locked<[CallRecord.Outcome]>([])
    let server = Asking.server { $0.hooks.audit = { record in records.withLock { $0.append(record.outcome) } } }
    let client = try await RawClient(server, revision)
    let id = client.begin("wait")
    client.notify("notifications/cancelled", ["requestId": id, "reason": "enough"])
    client.notify("notifications/cancelled", ["requestId": id])
    #expect(try await client.settled() == [])
    #expect(records.withLock { $0 } == [.cancelled])
  }

  @Test(arguments: Revisions.all)
  func theHandlerIsACancelledTask(_ revision: String) async throws {
    let (started, cancelled) = (Locked(false), Locked(false))
    let server = Asking.server([
      Asking.tool(#""long""#) { _, _ in
        started.withLock { $0 = true }
        do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.withLock { $0 = Task.isCancelled } }
        return ToolOutput.nothing
      }
    ])
    let client = try await RawClient(server, revision)
    let id = client.begin("long")
    while !started.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(1)) }
    client.notify("notifications/cancelled", ["requestId": id])
    while !cancelled.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(1)) }
    #expect(try await client.settled() == [])
  }

  @Test(arguments: Revisions.all)
  func anIdInUseIsRefusedAndFreeAfterwards(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision)
    client.send(id: "a", "tools/call", ["name": "wait"])
    client.send(id: "a", "tools/call", ["name": "echo"])
    #expect(try await client.answer(to: "a").errorCode == -32600)
    client.notify("notifications/cancelled", ["requestId": "a"])
    client.send(id: "a", "tools/call", ["name": "echo"])
    #expect(try await client.answer(to: "a")["result"]?.firstText == "{}")
    client.send(id: "a", "tools/call", ["name": "echo"])
    #expect(try await client.answer(to: "a")["result"]?.firstText == "{}")
  }

  @Test(arguments: Revisions.all)
  func aNumberIsAnotherIdThanItsDigits(_ revision: String) async throws {
    let client = try await RawClient(Asking.server(), revision)
    client.send(id: 100, "tools/call", ["name": "wait"])
    client.send(id: "100", "tools/call", ["name": "echo"])
    #expect(try await client.answer(to: "100")["result"]?.firstText == "{}")
    client.notify("notifications/cancelled", ["requestId": "100"])
    client.send(id: 100, "tools/call", ["name": "echo"])
    #expect(try await client.answer(to: 100).errorCode == -32600, "it still runs")
  }

  @Test(arguments: [[:], ["requestId": .null], ["requestId": [1]], ["requestId": 99], ["requestId": 1.5]] as [JSON])
  func aCancellationOfNothingIsPassedOver(_ params: JSON) async throws {
    let client = try await RawClient(Asking.server())
    client.notify("notifications/cancelled", params)
    #expect(try await client.settled() == [])
  }

  @Test func sessionAndDescribedRequestsOfAConnectionShareTheirIds() async throws {
    let connection = try await Wire(Asking.server()).session()
    connection.send(id: 1, "tools/call", ["name": "wait"])
    connection.sendStateless(id: 1, "tools/call", ["name": "echo"])
    #expect(try await connection.answer(to: 1).errorCode == -32600)
    connection.receive(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#)
    connection.sendStateless(id: 1, "tools/call", ["name": "echo"])
    _ = try await connection.channel.first { $0["id"] == 1 && $0["result"]?.firstText == "{}" }
  }

  @Test func connectionsHaveIdsOfTheirOwn() async throws {
    let wire = try await Wire(Asking.server())
    let (first, second) = (try await wire.session(), wire.connection())
    first.send(id: 1, "tools/call", ["name": "wait"])
    second.sendStateless(id: 1, "tools/call", ["name": "wait"])
    second.receive(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#)
    #expect(second.channel.withdrawn == 1 && first.channel.withdrawn == 0)
    first.send(id: 1, "tools/call", ["name": "echo"])
    #expect(try await first.answer(to: 1).errorCode == -32600, "the first client's call still runs")
  }

  @Test func theEndOfAConnectionCancelsItsCallsAndNoOthers() async throws {
    let records = Locked<[CallRecord.Outcome]>([])
    let server = Asking.server { $0.hooks.audit = { record in records.withLock { $0.append(record.outcome) } } }
    let wire = try await Wire(server)
    let (first, second, third) = (try await wire.session(), try await wire.session(), wire.connection())
    first.send(id: 1, "tools/call", ["name": "wait"])
    second.send(id: 1, "tools/call", ["name": "wait"])
    third.sendStateless(id: 1, "tools/call", ["name": "wait"])
    first.end()
    third.end()
    #expect(records.withLock { $0 } == [.cancelled, .cancelled])
    #expect(first.channel.withdrawn == 1 && second.channel.withdrawn == 0 && third.channel.withdrawn == 1)
  }
}
