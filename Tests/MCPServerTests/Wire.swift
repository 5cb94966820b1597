// Several connections to one running server, each with a channel that keeps what is sent: what clients must not see of
// each other is tested with these. A connection belongs to one thread, so here it lies under a lock.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

/// A server that runs, for as many connections as a test wants.
final class Wire: Sendable {
  let services: Services

  init(_ server: Server) async throws {
    services = Services(server.definition, server.options)
    try await services.start()
  }

  deinit { services.end() }

  /// A client with a session.
  func session(_ revision: String = "2025-11-25", capabilities: JSON = [:]) async throws -> WireConnection {
    let connection = WireConnection(services)
    connection.send(id: "hello", "initialize", ["protocolVersion": .string(revision), "capabilities": capabilities])
    _ = try await connection.answer(to: "hello")
    connection.receive(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
    return connection
  }

  /// A client without one.
  func connection() -> WireConnection { WireConnection(services) }
}

/// One connection.
final class WireConnection: Sendable {
  let channel = KeepingChannel()
  private let connection: Locked<Confined>

  private struct Confined: @unchecked Sendable {
    let connection: StreamConnection
  }

  init(_ services: Services) {
    connection = Locked(Confined(connection: StreamConnection(services: services, channel: channel)))
  }

  func receive(_ line: String) {
    var copy = line
    copy.withUTF8 { bytes in connection.withLock { $0.connection.receive(bytes) } }
  }

  func send(id: JSON, _ method: String, _ params: JSON = [:]) {
    receive((["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params] as JSON).text)
  }

  /// The same as a client that keeps no session.
  func sendStateless(id: JSON, _ method: String, _ params: JSON = [:], capabilities: JSON = [:]) {
    let meta = JSON.Member(key: "_meta", value: .object(RawClient.description(capabilities)))
    send(id: id, method, .object((params.objectValue ?? []) + [meta]))
  }

  func end() { connection.withLock { $0.connection.end() } }

  /// Waits for the answer of this id.
  func answer(to id: JSON) async throws -> JSON {
    try await channel.first { $0["id"] == id && $0["method"] == nil }
  }
}

/// What was waited for did not come; this came instead.
struct Missing: Error {
  let messages: [JSON]
}

/// A channel that keeps all that is sent.
final class KeepingChannel: Channel {
  private struct State {
    var messages: [JSON] = []
    var statuses: [ReplyStatus] = []
    var withdrawn = 0
    var isOpen = true
  }

  private let state = Locked(State())

  /// What was sent so far; what is no JSON stands there as a text.
  var messages: [JSON] { state.withLock { $0.messages } }
  /// What each answer was to a transport that has statuses.
  var statuses: [ReplyStatus] { state.withLock { $0.statuses } }
  /// How many requests got no answer because they were cancelled.
  var withdrawn: Int { state.withLock { $0.withdrawn } }

  /// As over stdio: a connection's exchanges all go this way.
  var isShared: Bool { true }

  func close() { state.withLock { $0.isOpen = false } }

  func answer(_ status: ReplyStatus, _ body: (inout JSONWriter) -> Void) {
    state.withLock { $0.statuses.append(status) }
    _ = send(body)
  }

  func withdraw() { state.withLock { $0.withdrawn += 1 } }
  func notice(_ body: (inout JSONWriter) -> Void) { _ = send(body) }

  func send(_ body: (inout JSONWriter) -> Void) -> Bool {
    state.withLock { state in
      guard state.isOpen else { return false }
      var writer = JSONWriter()
      body(&writer)
      let text = writer.text
      if !text.isEmpty { state.messages.append((try? JSON.parse(text)) ?? .string(text)) }
      return true
    }
  }

  func room() async {}

  /// Waits for a message.
  func first(where isWanted: (JSON) -> Bool) async throws -> JSON {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      if let message = messages.first(where: isWanted) { return message }
      try await Task.sleep(for: .milliseconds(2))
    }
    throw Missing(messages: messages)
  }
}
