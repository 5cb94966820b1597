// A stream of events as the protocol has it, whatever response it flows through at the moment. Where the client's revision
// lets it come back, the stream outlives its response: what is said meanwhile is kept, and the next response goes on
// behind the last event that the client saw.

#if HTTP
  import MCPCore
  import MCPServer
  import NIOCore

  /// A stream of messages to one client.
  final class MessageStream: @unchecked Sendable {
    /// Its number in its session.
    let number: Int
    private let lock = ChannelLock()
    /// `nil`: nothing is kept, and events have no ids.
    private var log: EventLog?
    private var response: Response?
    /// The newest event that some response has taken.
    private var sent = 0
    private var ended = false

    /// A stream whose events have no ids.
    convenience init() { self.init(number: 0, log: nil) }

    /// A stream.
    /// - Parameter log: what keeps its events, for a client that may come back.
    init(number: Int, log: EventLog?) {
      self.number = number
      self.log = log
    }

    /// Whether its last event has been.
    var hasEnded: Bool { lock.withLock { ended } }
    /// Whether it flows through a response.
    var isOpen: Bool { lock.withLock { response != nil } }
    /// Bytes of the events that are kept.
    var keptBytes: Int { lock.withLock { log?.byteCount ?? 0 } }
    /// Bytes that the client has not read.
    var unreadBytes: Int { lock.withLock { response }?.unreadBytes ?? 0 }
    /// Waits while the system takes no more for the client.
    func room() async { await lock.withLock { response }?.room() }

    // MARK: Responses

    /// Flows through this response from now on, and through no other.
    /// - Parameters:
    ///   - primes: whether it begins with an event that has an id alone.
    ///   - seen: the last event that the client saw; `nil`: whatever was sent.
    func open(_ response: Response, primes: Bool, after seen: Int? = nil) {
      lock.withLock {
        self.response?.end()
        response.beginEvents()
        self.response = response
        guard let log else { return }
        let last = min(seen ?? sent, log.last)
        var bytes = ByteBuffer()
        if primes { bytes.writePrimingEvent(EventID(stream: number, number: last)) }
        bytes.writeImmutableBuffer(log.bytes(after: last))
        sent = log.last
        if ended { self.response = nil }
        if bytes.readableBytes > 0 || ended { response.add(bytes, ends: ended) }
      }
    }

    /// The response is no more. Answers whether the stream flowed through it.
    @discardableResult
    func close(_ response: Response) -> Bool {
      lock.withLock {
        guard self.response === response else { return false }
        self.response = nil
        return true
      }
    }

    /// Ends the response, and the stream with it.
    func end() {
      lock.withLock {
        response?.end()
        response = nil
        ended = true
      }
    }

    /// Lets go of the response: the client comes back after this time.
    func release(retryAfter time: Duration) {
      lock.withLock {
        guard !ended, log != nil, let response else { return }
        var bytes = ByteBuffer()
        bytes.writeRetry(time.wholeMilliseconds)
        response.add(bytes, ends: true)
        self.response = nil
      }
    }

    // MARK: Messages

    /// Says something.
    /// - Parameter ends: whether it is the last.
    /// - Returns: whether it is on its way, or is kept for when the client comes back.
    @discardableResult
    func add(_ json: UnsafeBufferPointer<UInt8>, ends: Bool = false) -> Bool {
      lock.withLock {
        guard !ended else { return false }
        ended = ends
        var bytes = ByteBuffer()
        bytes.writeEvent(json, log.map { EventID(stream: number, number: $0.last + 1) })
        log?.append(bytes)
        let isSent = response?.add(bytes, ends: ends) ?? false
        if isSent, let log { sent = log.last }
        if ends || !isSent { response = nil }
        return isSent || log != nil
      }
    }
  }

  extension Duration {
    /// Milliseconds, as a reconnection time is written.
    fileprivate var wholeMilliseconds: Int {
      let (seconds, attoseconds) = components
      return Int(max(0, min(seconds, 86_400)) * 1_000 + max(0, attoseconds) / 1_000_000_000_000_000)
    }
  }
#endif
