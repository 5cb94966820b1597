// The sessions of a server by their ids, and what is kept of their streams that have ended. All of it is bounded: by
// number, by bytes, and by time.

#if HTTP
  import MCPCore
  import MCPServer
  import NIOCore

  /// All sessions.
  final class Sessions: @unchecked Sendable {
    /// A stream that has ended and is kept.
    private struct Kept {
      weak var session: HTTPSession?
      let number: Int
      let bytes: Int
      let until: NIODeadline
    }

    let limits: HTTPLimits
    private let services: Services
    private let lock = ChannelLock()
    private var sessions: [String: HTTPSession] = [:]
    private var kept = CircularBuffer<Kept>()
    private var keptBytes = 0

    init(_ services: Services, _ limits: HTTPLimits) {
      self.services = services
      self.limits = limits
    }

    /// Ends from now on what nobody uses.
    func start(on eventLoop: any EventLoop) {
      eventLoop.scheduleRepeatedTask(initialDelay: Sessions.interval, delay: Sessions.interval) { _ in
        self.expire(at: .now())
      }
    }

    private static let interval = TimeAmount.seconds(30)

    /// An id that nobody can guess: the client proves by it that the session is its own.
    static func newID() -> String { Base64.encodeURL(randomBytes(24)) }

    /// Whether there is room for another session.
    func hasRoom() -> Bool {
      if lock.withLock({ sessions.count < limits.sessions }) { return true }
      expire(at: .now())
      return lock.withLock { sessions.count < limits.sessions }
    }

    /// Enters a session.
    func enter(_ session: HTTPSession) { lock.withLock { sessions[session.id] = session } }

    /// The session of this id.
    func find(_ id: String) -> HTTPSession? { lock.withLock { sessions[id] } }

    /// Ends a session: its calls stop, and its streams end.
    func end(_ session: HTTPSession) {
      guard lock.withLock({ sessions.removeValue(forKey: session.id) }) != nil else { return }
      services.end(session.session)
      session.endStreams()
    }

    /// Ends all sessions.
    func endAll() { for session in lock.withLock({ Array(sessions.values) }) { end(session) } }

    /// Ends the sessions that nobody uses, and forgets streams whose time is over.
    func expire(at now: NIODeadline) {
      let then = now - limits.sessionLifetime
      for session in lock.withLock({ Array(sessions.values) }) where session.isIdle(since: then) { end(session) }
      forget { $0.until < now }
    }

    /// Keeps a stream that has ended; the oldest ones go where there is no room.
    func keep(_ stream: MessageStream, of session: HTTPSession) {
      let entry = Kept(
        session: session, number: stream.number, bytes: stream.keptBytes, until: .now() + limits.keptTime)
      lock.withLock {
        kept.append(entry)
        keptBytes += entry.bytes
      }
      forget { _ in keptBytes > limits.keptStreamBytes }
    }

    /// Forgets streams, the oldest first, as long as this is so.
    private func forget(while isSo: (Kept) -> Bool) {
      let forgotten = lock.withLock {
        var forgotten: [Kept] = []
        while let entry = kept.first, isSo(entry) {
          keptBytes -= entry.bytes
          forgotten.append(kept.removeFirst())
        }
        return forgotten
      }
      for entry in forgotten { entry.session?.forget(entry.number) }
    }
  }
#endif
