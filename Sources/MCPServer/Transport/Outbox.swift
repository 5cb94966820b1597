// The one way out of a connection. Answers are appended to a buffer under a lock, and a thread that does nothing else
// hands the buffer to the transport, all that has gathered at once: a client that does not read blocks that thread and
// nobody else. It is bounded by what feeds it: the reader pauses above a limit, advice is left out above a smaller one.

import MCPCore

/// Messages on their way to the client.
final class Outbox: @unchecked Sendable {
  private let condition = Condition()
  private var pending = JSONWriter(capacity: 16 << 10)
  private var outgoing = JSONWriter(capacity: 16 << 10)
  private var outgoingBytes = 0
  private var isStarted = false
  private var isAsleep = false
  private var isClosed = false
  private let limits: ServerLimits
  private let sink: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool

  /// An empty outbox.
  /// - Parameter sink: writes all of the bytes, waiting as long as that takes; answers whether the client still reads.
  init(limits: ServerLimits, sink: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool) {
    self.limits = limits
    self.sink = sink
  }

  /// Appends an answer: whole lines of JSON with their newlines.
  func send(_ body: (inout JSONWriter) -> Void) {
    condition.lock()
    if !isClosed { body(&pending) }
    wakeAndUnlock()
  }

  /// Appends advice, unless too much is waiting already.
  func sendNotice(_ body: (inout JSONWriter) -> Void) {
    condition.lock()
    if !isClosed && pending.count + outgoingBytes < limits.unreadBytesForNotices { body(&pending) }
    wakeAndUnlock()
  }

  private func wakeAndUnlock() {
    let starts = !isStarted
    isStarted = true
    let wakes = isAsleep
    isAsleep = false
    condition.unlock()
    if starts { startThread { self.drain() } }
    if wakes { condition.broadcast() }
  }

  /// Sleeps while more is waiting than the limits allow. Answers whether the client still reads.
  func waitForRoom() -> Bool {
    condition.withLock {
      while !isClosed && pending.count + outgoingBytes > limits.unreadBytes { condition.wait() }
      return !isClosed
    }
  }

  /// Sleeps until all is written or the client no longer reads, for as long as this at most.
  func flush(within grace: Duration) {
    let deadline = ContinuousClock.now + grace
    while ContinuousClock.now < deadline && condition.withLock({ !isClosed && pending.count + outgoingBytes > 0 }) {
      pause(milliseconds: 1)
    }
  }

  /// Ends the thread; what has not been written is lost.
  func close() {
    condition.withLock { isClosed = true }
    condition.broadcast()
  }

  private func drain() {
    condition.lock()
    while true {
      while pending.count == 0 && !isClosed {
        isAsleep = true
        condition.wait()
      }
      if isClosed { break }
      swap(&pending, &outgoing)
      outgoingBytes = outgoing.count
      condition.unlock()
      let isRead = sink(outgoing.bytes)
      condition.lock()
      outgoing.removeAll(keeping: 1 << 20)
      outgoingBytes = 0
      if !isRead { isClosed = true }
      if wakesReader { condition.broadcast() }
    }
    isAsleep = false
    condition.unlock()
    condition.broadcast()
  }

  /// The reader only ever sleeps above the limit.
  private var wakesReader: Bool { isClosed || pending.count <= limits.unreadBytes }
}
