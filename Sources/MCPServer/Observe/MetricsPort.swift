// Where the metrics of a server over stdio are read: a small responder for this machine alone, with no framework behind
// it, on one thread that sleeps in `poll`. Whatever connects, it takes no more than a few kilobytes and seconds of a
// bounded number of connections, and nothing of the thread that speaks the protocol.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Answers GET /metrics and GET /healthz on 127.0.0.1, and on ::1 where there is one.
final class MetricsPort: Sendable {
  /// How much a reader may take.
  struct Limits: Sendable {
    /// Bytes of a request's head.
    var headBytes = 8_192
    /// How long a connection lives at most.
    var time: Duration = .seconds(5)
    /// Connections at a time; further ones wait to be taken.
    var connections = 16
  }

  private enum State {
    case idle
    case running(port: Int, stop: Int32)
    case ended
  }

  private let wantedPort: Int
  private let limits: Limits
  private let text: @Sendable () -> [UInt8]
  private let state = Locked(State.idle)
  private let hasEnded = Locked(false)
  private let ending = Condition()

  /// A port that is not open yet.
  /// - Parameters:
  ///   - port: 0 takes one that is free.
  ///   - text: makes the page; it runs on a thread of this port's.
  init(port: Int, limits: Limits = Limits(), text: @escaping @Sendable () -> [UInt8]) {
    (wantedPort, self.limits, self.text) = (port, limits, text)
  }

  /// The port that is open; `nil` before and after.
  var port: Int? {
    state.withLock { state in
      if case .running(let port, _) = state { port } else { nil }
    }
  }

  /// Opens the port. A second call does nothing.
  /// - Throws: what keeps the port closed and how to mend it.
  func start() throws(MetricsPortError) {
    guard state.withLock({ if case .idle = $0 { true } else { false } }) else { return }
    guard (0...65_535).contains(wantedPort) else { throw MetricsPortError(port: wantedPort, reason: .outOfRange) }
    let (first, port) = try LoopbackSocket.listenV4(port: wantedPort)
    // Where there is no ::1, or another program has its port, readers still have 127.0.0.1.
    let listeners = [first] + (LoopbackSocket.listenV6(port: port).map { [$0] } ?? [])
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      let reason = errno
      for listener in listeners { closeDescriptor(listener) }
      throw MetricsPortError(port: port, reason: .system(reason))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (stop, wakeUp) = (ends[0], ends[1])
    state.withLock { $0 = .running(port: port, stop: wakeUp) }
    let isStarted = startThread { [limits, text, weak self] in
      var loop = ScrapeLoop(listeners: listeners, stop: stop, limits: limits, text: text)
      loop.run()
      self?.end()
    }
    guard isStarted else {
      for descriptor in listeners + ends { closeDescriptor(descriptor) }
      state.withLock { $0 = .ended }
      throw MetricsPortError(port: port, reason: .noThread)
    }
  }

  private func end() {
    ending.withLock {
      hasEnded.withLock { $0 = true }
      ending.broadcast()
    }
  }

  /// Closes the port and what is connected to it, and waits until its thread has ended, which takes no longer than the
  /// page that it may just be making.
  func close() {
    let stop: Int32? = state.withLock { state in
      guard case .running(_, let stop) = state else { return nil }
      state = .ended
      return stop
    }
    guard let stop else { return }
    wake(stop)
    ending.withLock {
      while !hasEnded.withLock({ $0 }) { ending.wait() }
    }
    closeDescriptor(stop)
  }

  deinit {
    // The thread holds nothing of this object, so it may outlive it by a moment.
    if case .running(_, let stop) = state.withLock({ $0 }) {
      wake(stop)
      closeDescriptor(stop)
    }
  }
}

/// `close` of the C library, where a method has that name.
func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

/// Why the metrics cannot be read.
struct MetricsPortError: Error, CustomStringConvertible {
  /// What kept the port closed.
  enum Reason: Equatable {
    /// No port has this number.
    case outOfRange
    /// The system said no, with this `errno`.
    case system(Int32)
    /// The system has no thread left.
    case noThread
  }

  /// The port that was asked for.
  let port: Int
  /// What kept it closed.
  let reason: Reason

  var description: String {
    switch reason {
    case .outOfRange: "the port for metrics is a number from 0 to 65535, not \(port); 0 takes one that is free"
    case .noThread: "metrics on port \(port): \(NoThread())"
    case .system(EADDRINUSE):
      "metrics on port \(port) of 127.0.0.1: another program has this port, perhaps another instance of this server; "
        + "set another one, or 0 for any that is free"
    case .system(EACCES):
      "metrics on port \(port) of 127.0.0.1: this user may not open it; set one from 1024 on, or 0 for any that is free"
    case .system(let code): "metrics on port \(port) of 127.0.0.1: \(String(cString: strerror(code)))"
    }
  }
}
