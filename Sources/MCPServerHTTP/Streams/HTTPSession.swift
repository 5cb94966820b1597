// A session as HTTP has it: the protocol's session, its own stream, and the streams of its requests.

#if HTTP
  import MCPServer
  import NIOCore

  /// A session of a client over HTTP.
  final class HTTPSession: @unchecked Sendable {
    /// The protocol's session.
    let session: Session
    let outlet: Outlet
    private let owner: Sessions
    private let lock = ChannelLock()
    private var streams: [Int: MessageStream] = [:]
    /// Numbers of streams that have ended, the oldest first.
    private var endedStreams: [Int] = []
    private var lastStream = 0
    private var lastUse: NIODeadline

    init(_ session: Session, _ outlet: Outlet, _ owner: Sessions) {
      self.session = session
      self.outlet = outlet
      self.owner = owner
      lastUse = .now()
    }

    var id: String { session.id }
    var revision: Revision { session.revision }

    /// The client has shown itself.
    func touch(_ now: NIODeadline) { lock.withLock { lastUse = max(lastUse, now) } }

    /// Whether nobody has used it since then, nor waits for anything.
    func isIdle(since then: NIODeadline) -> Bool {
      lock.withLock { lastUse < then && streams.count == endedStreams.count } && !outlet.stream.isOpen
    }

    /// Begins the stream of a request.
    func beginStream() -> MessageStream {
      let limits = owner.limits
      return lock.withLock {
        lastStream += 1
        let stream = MessageStream(
          number: lastStream, log: EventLog(mostEvents: limits.keptEvents, mostBytes: limits.keptBytes))
        streams[lastStream] = stream
        return stream
      }
    }

    /// A stream has had its last event, which the client may not have seen: it is kept for a while.
    func streamEnded(_ stream: MessageStream) {
      lock.withLock {
        lastUse = .now()
        endedStreams.append(stream.number)
        if endedStreams.count > owner.limits.keptStreams { streams[endedStreams.removeFirst()] = nil }
      }
      owner.keep(stream, of: self)
    }

    /// A stream is not kept any longer.
    func forget(_ number: Int) {
      lock.withLock {
        streams[number] = nil
        endedStreams.removeAll { $0 == number }
      }
    }

    /// The stream of this number; `nil` where there is none any more.
    func stream(_ number: Int) -> MessageStream? {
      number == 0 ? outlet.stream : lock.withLock { streams[number] }
    }

    /// Ends all its streams.
    func endStreams() {
      let open = lock.withLock { Array(streams.values) }
      for stream in open { stream.end() }
      outlet.stream.end()
    }
  }
#endif
