// One client at the other end of one channel that carries everything: stdio, memory, and the stream of HTTP+SSE. Requests
// that say so themselves are stateless ones; `initialize` opens the one session that such a connection has.

import MCPCore

/// A connection whose messages all share one channel. It belongs to the thread that reads.
package final class StreamConnection {
  private let dispatcher: Dispatcher
  private let reader: MessageReader
  private let channel: any Channel
  private let sessionID: String
  private let caller: Caller
  private let scope = Scope()
  private var session: Session?

  /// What ids are unique within; messages of both eras share it, as they share the channel.
  private final class Scope: Sendable {}

  /// A connection.
  /// - Parameters:
  ///   - sessionID: what the transport names its session by, where it does.
  ///   - caller: who calls; `nil`: the user of this process.
  package init(services: Services, channel: any Channel, sessionID: String = "", caller: Caller? = nil) {
    dispatcher = Dispatcher(services: services)
    reader = MessageReader(limits: services.options.limits)
    self.channel = channel
    self.sessionID = sessionID
    self.caller = caller ?? services.policy.local
  }

  /// Takes one text.
  package func receive(_ bytes: UnsafeBufferPointer<UInt8>) {
    do throws(RPCError) {
      let view = try reader.parse(bytes)
      if view.kind == .array { return try receiveBatch(view, size: bytes.count) }
      try receive(try Message(view), size: bytes.count)
    } catch {
      reply(error)
    }
  }

  /// Takes a text that was too long to be kept.
  package func receiveTooLong() { reply(reader.tooLong) }

  /// The connection is over.
  package func end() {
    dispatcher.services.cancelAll(in: scope)
    if let session { dispatcher.services.end(session) }
  }

  private func receiveBatch(_ view: JSONView, size: Int) throws(RPCError) {
    guard let session else { throw RPCError(.invalidRequest, "A batch came before 'initialize': send that first") }
    _ = try dispatcher.dispatchBatch(view, from: origin(session.client), size: size)
  }

  private func receive(_ message: Message, size: Int) throws(RPCError) {
    if case .request(let id, let method, let params) = message {
      do throws(RPCError) {
        if let client = try statelessClient(method, params) {
          return dispatcher.dispatch(message, from: origin(client), size: size)
        }
        if session == nil { return try receiveFirst(id, method, params, size: size) }
      } catch {
        var error = error
        error.id = id
        throw error
      }
    }
    if let session { return dispatcher.dispatch(message, from: origin(session.client), size: size) }
    // Before there is a session, a notification can only be one of a stateless client.
    dispatcher.dispatch(message, from: origin(.stateless), size: size)
  }

  /// The client of a request that stands for itself; `nil` where it belongs to a session.
  private func statelessClient(_ method: JSONView, _ params: JSONView?) throws(RPCError) -> Client? {
    if let meta = RequestMeta(params: params) { return try meta.client() }
    guard session == nil, method.equals(Method.discover.name) || method.equals(Method.subscriptionsListen.name) else {
      return nil
    }
    return try RequestMeta().client()
  }

  /// A request before there is a session.
  private func receiveFirst(
    _ id: RequestID, _ method: JSONView, _ params: JSONView?, size: Int
  ) throws(RPCError) {
    if method.equals(Method.initialize.name) {
      session = try dispatcher.initialize(
        id, params, size: size, sessionID: sessionID, outlet: channel, over: channel, for: caller)
    } else if method.equals(Method.ping.name) {
      dispatcher.reply(id, origin(.beforeSession)) { _ in }
    } else {
      throw RPCError(.invalidRequest, "'\(method.string.prefix(64))' came before 'initialize': send that first")
    }
  }

  private func origin(_ client: Client) -> Origin {
    Origin(client: client, channel: channel, scope: scope, caller: caller)
  }

  private func reply(_ error: RPCError) {
    let revision = session?.revision
    channel.answer(.badRequest) { error.writeMessage(to: &$0, for: revision) }
  }
}

extension Client {
  /// A client of a stateless revision of which nothing else is known.
  package static let stateless = Client(revision: .newest, capabilities: [], logLevel: nil, session: nil)
  /// A client that has not said anything yet.
  static let beforeSession = Client(revision: .v2024, capabilities: [], logLevel: nil, session: nil)
}
