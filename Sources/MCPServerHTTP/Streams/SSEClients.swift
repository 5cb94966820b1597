// Clients of 2024-11-05: one stream carries everything to the client, and what it says comes in requests of their own, on
// other connections. Those messages are handed to the event loop of the stream, where the client's protocol lives.

#if HTTP
  import MCPCore
  import MCPServer
  import NIOCore

  /// The clients by the ids that their messages name.
  final class SSEClients: @unchecked Sendable {
    private let lock = ChannelLock()
    private var clients: [String: SSEClient] = [:]

    /// The client of this id.
    func find(_ id: String) -> SSEClient? { lock.withLock { clients[id] } }
    /// Enters a client.
    func enter(_ client: SSEClient) { lock.withLock { clients[client.id] = client } }
    /// Removes a client.
    func leave(_ client: SSEClient) { lock.withLock { _ = clients.removeValue(forKey: client.id) } }
  }

  /// One such client, and the channel to it.
  final class SSEClient: MCPServer.Channel, ResponseOwner, @unchecked Sendable {
    /// What its messages name it by.
    let id = Sessions.newID()
    private let server: ServerContext
    private let eventLoop: any EventLoop
    /// Who opened the stream.
    let caller: Caller
    private let stream = MessageStream()
    private let lock = ChannelLock()
    /// Belongs to the event loop.
    private var connection: StreamConnection?

    /// A client whose stream is this response. On the response's event loop.
    init(
      _ server: ServerContext, _ eventLoop: any EventLoop, _ response: Response, endpoint: String, for caller: Caller
    ) {
      self.server = server
      self.eventLoop = eventLoop
      self.caller = caller
      stream.open(response, primes: false)
      response.add(ByteBuffer(string: "event: endpoint\ndata: \(endpoint)?session=\(id)\n\n"))
      connection = StreamConnection(
        services: server.services, channel: self, sessionID: id, caller: caller)
    }

    /// Takes a message. Any thread.
    func receive(_ message: ByteBuffer) {
      eventLoop.execute {
        message.withUnsafeReadableBytes { self.connection?.receive($0.bindMemory(to: UInt8.self)) }
      }
    }

    func answer(_ status: ReplyStatus, _ body: (inout JSONWriter) -> Void) { say(body) }

    func notice(_ body: (inout JSONWriter) -> Void) {
      guard stream.unreadBytes < server.services.options.limits.unreadBytesForNotices else { return }
      say(body)
    }

    func send(_ body: (inout JSONWriter) -> Void) -> Bool {
      guard stream.unreadBytes < server.services.options.limits.unreadBytes else { return false }
      return say(body)
    }

    @discardableResult
    private func say(_ body: (inout JSONWriter) -> Void) -> Bool {
      lock.withLock {
        var writer = JSONWriter()
        body(&writer)
        return writer.count > 0 && stream.add(writer.bytes)
      }
    }

    func room() async { await stream.room() }

    // MARK: The response

    func lost(_ response: Response) {
      stream.close(response)
      leave()
    }

    func finish(_ response: Response) {
      stream.end()
      leave()
    }

    /// On the event loop.
    private func leave() {
      server.sseClients.leave(self)
      let ended = connection
      connection = nil
      ended?.end()
    }
  }
#endif
