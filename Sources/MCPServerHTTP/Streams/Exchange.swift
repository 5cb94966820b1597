// One request over HTTP and everything that is said because of it. If the answer is the first thing, the response is that
// answer; if something comes before it, the response becomes a stream that ends with the answer.

#if HTTP
  import MCPCore
  import MCPServer
  import NIOCore

  /// The channel of one request.
  final class Exchange: MCPServer.Channel, ResponseOwner, @unchecked Sendable {
    private enum State {
      /// Nothing was said yet.
      case silent
      case streaming(MessageStream)
      /// There is nobody to say anything to.
      case over
    }

    private let server: ServerContext
    private let response: Response
    /// The session; `nil`: the request stands for itself, or opens one.
    private let session: HTTPSession?
    private let visitor: Visitor
    private let lock = ChannelLock()
    private var state = State.silent
    /// What `initialize` names its session by, as a header.
    private var lines = ""

    init(_ server: ServerContext, _ response: Response, _ session: HTTPSession?, _ visitor: Visitor) {
      self.server = server
      self.response = response
      self.session = session
      self.visitor = visitor
    }

    /// The answer names this session.
    func name(session id: String) { lock.withLock { lines = "Mcp-Session-Id: \(id)\r\n" } }

    // MARK: What the server says

    func answer(_ status: ReplyStatus, _ body: (inout JSONWriter) -> Void) {
      var writer = JSONWriter(capacity: 1_024)
      body(&writer)
      lock.lock()
      let former = state
      state = .over
      switch former {
      case .silent: response.respond(Status(status), .json, lines: headers(status), writer.bytes)
      case .streaming(let stream): stream.add(writer.bytes, ends: true)
      case .over: break
      }
      lock.unlock()
      if case .streaming(let stream) = former { session?.streamEnded(stream) }
    }

    /// Further headers of an answer with this status.
    private func headers(_ status: ReplyStatus) -> String {
      switch status {
      case .ok: lines
      case .forbidden(let permissions):
        server.authentication?.challenge(visitor.authority)
          .insufficientScope(needed: permissions, held: visitor.scopes) ?? ""
      case .badRequest, .notFound: ""
      }
    }

    func withdraw() {
      lock.lock()
      let former = state
      state = .over
      switch former {
      case .silent where server.isDraining: response.respond(.unavailable)
      // A request is answered by JSON or by a stream; of the two, a stream may have nothing in it.
      case .silent:
        response.beginEvents()
        response.end()
      case .streaming(let stream): stream.end()
      case .over: break
      }
      lock.unlock()
      if case .streaming(let stream) = former { session?.streamEnded(stream) }
    }

    func notice(_ body: (inout JSONWriter) -> Void) {
      // Under the lock: of two that a handler's threads say at once, the second must know of the first.
      lock.withLock {
        guard unread < server.services.options.limits.unreadBytesForNotices, isOver == false else { return }
        var writer = JSONWriter()
        body(&writer)
        if writer.count > 0 { stream()?.add(writer.bytes) }
      }
    }

    func send(_ body: (inout JSONWriter) -> Void) -> Bool {
      lock.withLock {
        guard !isOver, unread < server.services.options.limits.unreadBytes else { return false }
        var writer = JSONWriter()
        body(&writer)
        return stream()?.add(writer.bytes) ?? false
      }
    }

    func room() async {
      if let stream = lock.withLock({ openStream }) { await stream.room() }
    }

    func release(retryAfter: Duration) {
      guard session?.revision.rules.contains(.primingEvents) == true else { return }
      lock.withLock { stream()?.release(retryAfter: retryAfter) }
    }

    // MARK: Under the lock

    private var isOver: Bool { if case .over = state { true } else { false } }
    private var openStream: MessageStream? { if case .streaming(let stream) = state { stream } else { nil } }
    private var unread: Int { openStream?.unreadBytes ?? 0 }

    /// The stream that the response is or becomes.
    private func stream() -> MessageStream? {
      switch state {
      case .streaming(let stream): return stream
      case .over: return nil
      case .silent:
        let stream = session?.beginStream() ?? MessageStream()
        state = .streaming(stream)
        stream.open(response, primes: session?.revision.rules.contains(.primingEvents) == true)
        return stream
      }
    }

    // MARK: The response

    func lost(_ response: Response) {
      let isCancelled = lock.withLock {
        guard session != nil, let openStream else {
          defer { state = .over }
          return session == nil && !isOver
        }
        // Within a session it is no cancellation, and what is said from now on is kept.
        openStream.close(response)
        return false
      }
      if isCancelled { server.services.cancelAll(in: self) }
    }

    func finish(_ response: Response) { withdraw() }
  }
#endif
