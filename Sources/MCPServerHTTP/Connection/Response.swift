// The response to one request while it is open. Any thread adds to it; the connection's event loop takes what has gathered
// and writes it, all at once. It holds no more than what the loop has not taken yet: who may add how much is for those
// who add to ask.

#if HTTP
  import MCPServer
  import NIOCore

  /// Someone who is told that nobody listens to a response any more.
  protocol ResponseOwner: AnyObject, Sendable {
    /// The client is gone.
    func lost(_ response: Response)
    /// The server stops: the response is brought to a good end now.
    func finish(_ response: Response)
  }

  /// One response.
  final class Response: @unchecked Sendable {
    private enum State {
      case open
      case ended
      case lost
    }

    private let connection: ConnectionHandler
    private let lock = ChannelLock()
    private var shape: ResponseShape
    private var state = State.open
    private var hasHead = false
    private var isChunked = false
    private var pending = ByteBuffer()
    /// Bytes that the event loop has taken and the system has not.
    private var inFlight = 0
    private var isScheduled = false
    private var waiters: [CheckedContinuation<Void, Never>] = []

    init(_ connection: ConnectionHandler, _ shape: ResponseShape) {
      self.connection = connection
      self.shape = shape
    }

    // MARK: Any thread

    /// Answers in one piece and ends.
    /// - Parameter lines: further headers, each with its line end.
    func respond(
      _ status: Status, _ type: ContentType? = nil, lines: String = "", _ body: UnsafeBufferPointer<UInt8>? = nil
    ) {
      change {
        guard state == .open, !hasHead else { return false }
        let count = body?.count ?? 0
        prepareToEnd()
        var buffer = ByteBufferAllocator().buffer(capacity: 320 + lines.utf8.count + shape.corsLines.utf8.count + count)
        let length: BodyLength = status == .noContent ? .none : .bytes(count)
        buffer.writeHead(status, type, length, shape, lines: lines)
        if let body, !shape.isHeadOnly { buffer.writeBytes(body) }
        pending = buffer
        hasHead = true
        state = .ended
        return true
      }
    }

    /// Begins a stream of events.
    func beginEvents() {
      change {
        guard state == .open, !hasHead else { return false }
        isChunked = shape.isHTTP11
        // Without chunks it is the end of the connection that says where the events end.
        if !isChunked { shape.keepsAlive = false }
        prepareToEnd()
        pending.writeHead(.ok, .events, isChunked ? .chunks : .untilClose, shape)
        hasHead = true
        return true
      }
    }

    /// Adds to a stream of events. Answers whether there still is somebody to read it.
    @discardableResult
    func add(_ events: ByteBuffer, ends: Bool = false) -> Bool {
      change {
        guard state == .open, hasHead else { return false }
        if events.readableBytes > 0 {
          if isChunked {
            pending.writeHexadecimal(events.readableBytes)
            pending.writeStaticString("\r\n")
          }
          pending.writeImmutableBuffer(events)
          if isChunked { pending.writeStaticString("\r\n") }
        }
        if ends {
          if isChunked { pending.writeStaticString("0\r\n\r\n") }
          state = .ended
        }
        return true
      }
    }

    /// Ends a stream of events.
    func end() { add(ByteBuffer(), ends: true) }

    /// Bytes that the client has not read, as far as is known here.
    var unreadBytes: Int { lock.withLock { pending.readableBytes + inFlight } }

    /// Waits, without a thread, while the system takes no more for this client.
    func room() async {
      guard lock.withLock({ inFlight > 0 && state != .lost }) else { return }
      await withCheckedContinuation { continuation in
        let waits = lock.withLock {
          let waits = inFlight > 0 && state != .lost
          if waits { waiters.append(continuation) }
          return waits
        }
        if !waits { continuation.resume() }
      }
    }

    /// Under the lock: a server that stops keeps no connection.
    private func prepareToEnd() {
      if connection.server.isDraining { shape.keepsAlive = false }
    }

    /// Changes the state and sees to it that the event loop looks at it. The closure answers whether it has.
    @discardableResult
    private func change(_ body: () -> Bool) -> Bool {
      lock.lock()
      let isChanged = body()
      let wakes = isChanged && !isScheduled
      if wakes { isScheduled = true }
      lock.unlock()
      if wakes { connection.wake(self) }
      return isChanged
    }

    // MARK: The event loop

    /// What is to be written.
    struct Piece {
      let bytes: ByteBuffer
      /// Whether it is the last.
      let isLast: Bool
      /// What becomes of the connection behind it.
      let shape: ResponseShape
    }

    /// Takes what has gathered.
    func take() -> Piece {
      lock.withLock {
        isScheduled = false
        let piece = Piece(bytes: pending, isLast: state == .ended, shape: shape)
        inFlight = pending.readableBytes
        pending = ByteBuffer()
        return piece
      }
    }

    /// The system has taken all that was written.
    func written() { letGo { inFlight = 0 } }

    /// The client is gone.
    func lose() {
      letGo {
        state = .lost
        pending = ByteBuffer()
      }
    }

    private func letGo(_ body: () -> Void) {
      let waiters = lock.withLock {
        body()
        defer { self.waiters = [] }
        return self.waiters
      }
      for waiter in waiters { waiter.resume() }
    }
  }
#endif
