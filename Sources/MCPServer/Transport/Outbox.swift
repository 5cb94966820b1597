// The one way out of a connection. Answers are appended to a buffer under a lock, and a thread that does nothing else
// hands the buffer to the transport, all that has gathered at once: a client that does not read blocks that thread and
// nobody else. It is bounded by what feeds it: the reader pauses above a limit, advice is left out above a smaller one.

import MCPCore

/// Messages on their way to the client, each a line.
package final class Outbox: Channel, @unchecked Sendable {
  private let condition = Condition()
  private var pending = JSONWriter(capacity: 16 << 10)
  private var outgoing = JSONWriter(capacity: 16 << 10)
  private var outgoingBytes = 0
  private var waiters: [CheckedContinuation<Void, Never>] = []
  private var isAsleep = false
  private var closed = false
  private let limits: ServerLimits
  private let sink: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool
  private let onClose: @Sendable () -> Void

  /// An empty outbox.
  /// - Parameters:
  ///   - sink: writes all of the bytes, waiting as long as that takes; answers whether the client still reads.
  ///   - onClose: called once nothing is written any more.
  init(
    limits: ServerLimits, sink: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool,
    onClose: @escaping @Sendable () -> Void = {}
  ) {
    self.limits = limits
    self.sink = sink
    self.onClose = onClose
  }

  package var isShared: Bool { true }

  package func answer(_ status: ReplyStatus, _ body: (inout JSONWriter) -> Void) { _ = send(body) }

  @discardableResult
  package func send(_ body: (inout JSONWriter) -> Void) -> Bool {
    condition.lock()
    let isOpen = !closed
    if isOpen {
      body(&pending)
      pending.raw("\n")
    }
    wakeAndUnlock()
    return isOpen
  }

  package func notice(_ body: (inout JSONWriter) -> Void) {
    condition.lock()
    if !closed && pending.count + outgoingBytes < limits.unreadBytesForNotices {
      let before = pending.count
      body(&pending)
      if pending.count > before { pending.raw("\n") }
    }
    wakeAndUnlock()
  }

  private func wakeAndUnlock() {
    let wakes = isAsleep
    isAsleep = false
    condition.unlock()
    if wakes { condition.broadcast() }
  }

  /// Starts the thread that writes.
  func start() throws(NoThread) {
    guard startThread({ self.drain() }) else { throw NoThread() }
  }

  package func room() async {
    guard condition.withLock({ isFull }) else { return }
    await withCheckedContinuation { continuation in
      let waits = condition.withLock {
        if isFull { waiters.append(continuation) }
        return isFull
      }
      if !waits { continuation.resume() }
    }
  }

  /// Whether more is waiting than the limits allow, under the lock.
  private var isFull: Bool { !closed && pending.count + outgoingBytes > limits.unreadBytes }

  /// Sleeps while more is waiting than the limits allow. Answers whether to read on: the client still reads, and
  /// `isEnding`, which is asked now and then, has not said otherwise.
  func waitForRoom(unless isEnding: () -> Bool) -> Bool {
    condition.withLock {
      while isFull {
        if isEnding() { return false }
        condition.wait(milliseconds: Outbox.pollInterval)
      }
      return !closed
    }
  }

  private static let pollInterval = 50

  /// Sleeps until all is written or the client no longer reads, for as long as this at most.
  func flush(within grace: Duration) {
    let deadline = ContinuousClock.now + grace
    while ContinuousClock.now < deadline && condition.withLock({ !closed && pending.count + outgoingBytes > 0 }) {
      pause(milliseconds: 1)
    }
  }

  /// Whether nothing is written any more.
  var isClosed: Bool { condition.withLock { closed } }

  /// Ends the thread; what has not been written is lost.
  func close() {
    condition.lock()
    closed = true
    letWaitersGo()
    condition.unlock()
    condition.broadcast()
  }

  /// Under the lock: calls that wait with their answers go on, where there is room.
  private func letWaitersGo() {
    guard !waiters.isEmpty, !isFull else { return }
    for waiter in waiters { waiter.resume() }
    waiters.removeAll()
  }

  private func drain() {
    condition.lock()
    while true {
      while pending.count == 0 && !closed {
        isAsleep = true
        condition.wait()
      }
      if closed { break }
      swap(&pending, &outgoing)
      outgoingBytes = outgoing.count
      condition.unlock()
      let isRead = sink(outgoing.bytes)
      condition.lock()
      outgoing.removeAll(keeping: 1 << 20)
      outgoingBytes = 0
      if !isRead { closed = true }
      letWaitersGo()
      // Who waits for room is the reader; it sleeps above the limit alone.
      if !isFull { condition.broadcast() }
    }
    isAsleep = false
    condition.unlock()
    condition.broadcast()
    onClose()
  }
}
