// Where messages of a session go that belong to no request: the stream that the client opens with GET. Without one, advice
// is kept within small bounds until there is, and requests have no way.

#if HTTP
  import MCPCore
  import MCPServer

  /// The channel of a session.
  final class Outlet: MCPServer.Channel, @unchecked Sendable {
    /// The stream that a GET opens; its number is 0.
    let stream: MessageStream
    private let limits: ServerLimits
    private let lock = ChannelLock()

    init(_ limits: ServerLimits, _ http: HTTPLimits) {
      self.limits = limits
      stream = MessageStream(
        number: 0, log: EventLog(mostEvents: http.keptOutletEvents, mostBytes: http.keptOutletBytes))
    }

    func answer(_ status: ReplyStatus, _ body: (inout JSONWriter) -> Void) { _ = send(body) }

    func notice(_ body: (inout JSONWriter) -> Void) {
      lock.withLock {
        guard stream.unreadBytes < limits.unreadBytesForNotices else { return }
        var writer = JSONWriter()
        body(&writer)
        if writer.count > 0 { stream.add(writer.bytes) }
      }
    }

    func send(_ body: (inout JSONWriter) -> Void) -> Bool {
      lock.withLock {
        guard stream.isOpen, stream.unreadBytes < limits.unreadBytes else { return false }
        var writer = JSONWriter()
        body(&writer)
        return stream.add(writer.bytes)
      }
    }

    func room() async { await stream.room() }
  }

  /// A response that a stream flows through, apart from the request that it began with.
  final class StreamResponse: ResponseOwner {
    private let stream: MessageStream

    init(_ stream: MessageStream) { self.stream = stream }

    func lost(_ response: Response) { stream.close(response) }
    func finish(_ response: Response) { if stream.close(response) { response.end() } }
  }
#endif
