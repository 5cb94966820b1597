// A client in the same process, for tests: lines in, lines out, through the same connection that stdio uses. What the
// server sends is kept until it is asked for, however much that is.

import MCPCore

/// One client of a server, in memory.
public final class InMemoryTransport: Sendable {
  private let connection: Locked<Confined>
  private let services: Services
  private let outbox: Outbox
  private let lines: AsyncStream<String>
  private let continuation: AsyncStream<String>.Continuation

  /// A connection is used under the transport's lock alone.
  private struct Confined: @unchecked Sendable {
    let connection: StreamConnection
  }

  /// Starts a server, unless another client has done so, and connects a client to it. Neither the command line nor the
  /// environment is looked at: a test gives its handlers what they need.
  /// - Parameter identity: who calls; `nil`: the user of the local process as the spec has it where no variable is set.
  /// - Throws: what making the handlers or their `start()` throws; an error where the system has no thread left.
  public init(_ server: Server, as identity: Identity? = nil) async throws {
    let (lines, continuation) = AsyncStream.makeStream(of: String.self)
    self.lines = lines
    self.continuation = continuation
    // What must be set in the environment of a real server, a test can do without.
    let settings = try PolicySettings(server.definition, overNetwork: false, environment: { _ in nil })
    services = Services(server.definition, server.options, settings)
    outbox = Outbox(limits: server.options.limits) { bytes in
      for line in bytes.split(separator: 0x0A) { continuation.yield(String(decoding: line, as: UTF8.self)) }
      return true
    }
    connection = Locked(
      Confined(
        connection: StreamConnection(services: services, channel: outbox, caller: identity.map(services.policy.caller)))
    )
    try await services.start()
    try outbox.start()
  }

  deinit { end() }

  private func end() {
    connection.withLock { $0.connection.end() }
    services.end()
    outbox.close()
    continuation.finish()
  }

  /// Sends one message. Like the reader of a transport, it may wait for a moment where many calls are in flight.
  /// - Parameter line: a JSON-RPC message without its newline.
  public func send(_ line: String) {
    var copy = line
    let limit = services.options.limits.messageBytes
    copy.withUTF8 { bytes in
      connection.withLock { bytes.count > limit ? $0.connection.receiveTooLong() : $0.connection.receive(bytes) }
    }
    services.calls.waitForRoom()
  }

  /// Ends the connection: calls in flight are cancelled, `messages` ends, and the handlers shut down. A server that was
  /// shut down does not start again.
  public func close() async {
    services.endSubscriptions()
    outbox.flush(within: services.options.limits.shutdownGrace)
    end()
    await services.handlers.shutdown()
  }

  /// The messages from the server, in the order in which they left it. One reader at a time.
  public var messages: AsyncStream<String> { lines }
}
