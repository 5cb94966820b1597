// A value under a lock of the pthread kind. The standard library's `Mutex` hands a contended lock over inside the kernel
// on Linux, where the thread sanitizer does not see it and reports races that are none.

/// A value that one thread at a time can reach.
final class Locked<Value>: @unchecked Sendable {
  private let condition = Condition()
  private var value: Value

  init(_ value: sending Value) { self.value = value }

  /// Runs the closure with the value, under the lock.
  func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    try condition.withLock { try body(&value) }
  }
}
