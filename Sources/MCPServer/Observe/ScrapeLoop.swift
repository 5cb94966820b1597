// The thread behind the metrics' port. While all places are taken it takes no further connection, and the kernel keeps
// those that come; where the process is out of descriptors it stops taking them for a moment instead of spinning.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Serves connections until it is told to stop.
struct ScrapeLoop {
  private let listeners: [Int32]
  private let stop: Int32
  private let limits: MetricsPort.Limits
  private let text: () -> [UInt8]
  private var connections: [ScrapeConnection] = []
  /// When connections are taken again after the system had no descriptor.
  private var pausedUntil: ContinuousClock.Instant?

  /// - Parameters:
  ///   - listeners: sockets that listen; they and the next one are closed at the end.
  ///   - stop: the end of a pipe; a byte in it, or its other end closed, ends the loop.
  init(listeners: [Int32], stop: Int32, limits: MetricsPort.Limits, text: @escaping () -> [UInt8]) {
    (self.listeners, self.stop, self.limits, self.text) = (listeners, stop, limits, text)
  }

  /// Runs until it is told to stop.
  mutating func run() {
    while serveOnce() {}
    for descriptor in listeners + connections.map(\.descriptor) + [stop] { close(descriptor) }
    connections = []
  }

  /// Waits for something to happen and goes on with it. Answers whether to do so again.
  private mutating func serveOnce() -> Bool {
    var entries = [pollfd(fd: stop, events: Int16(POLLIN), revents: 0)]
    entries += connections.map { pollfd(fd: $0.descriptor, events: $0.events, revents: 0) }
    if let pausedUntil, pausedUntil <= .now { self.pausedUntil = nil }
    let takes = pausedUntil == nil && connections.count < limits.connections
    if takes { entries += listeners.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) } }
    if poll(&entries, nfds_t(entries.count), timeout()) < 0 {
      if errno != EINTR { pause(milliseconds: 10) }
      return true
    }
    if entries[0].revents != 0 { return false }
    let ready = entries.dropFirst().prefix(connections.count).map { $0.revents != 0 }
    advance(ready)
    if takes { for entry in entries.suffix(listeners.count) where entry.revents != 0 { take(entry.fd) } }
    return true
  }

  private mutating func advance(_ ready: [Bool]) {
    let now = ContinuousClock.now
    var kept: [ScrapeConnection] = []
    for (index, connection) in connections.enumerated() {
      var connection = connection
      if connection.deadline > now && (!ready[index] || connection.advance(text)) {
        kept.append(connection)
      } else {
        close(connection.descriptor)
      }
    }
    connections = kept
  }

  private mutating func take(_ listener: Int32) {
    while connections.count < limits.connections {
      let descriptor = LoopbackSocket.accept(listener)
      if descriptor < 0 {
        if errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS {
          pausedUntil = .now + .milliseconds(100)
        }
        return
      }
      connections.append(
        ScrapeConnection(
          descriptor: descriptor, deadline: .now + limits.time, mostHeadBytes: limits.headBytes))
    }
  }

  /// Milliseconds until something is due; -1: nothing is.
  private func timeout() -> Int32 {
    guard let next = (connections.map(\.deadline) + (pausedUntil.map { [$0] } ?? [])).min() else { return -1 }
    let left = ContinuousClock.now.duration(to: next)
    return left <= .zero ? 0 : Int32(min(left / .milliseconds(1) + 1, 60_000))
  }
}
