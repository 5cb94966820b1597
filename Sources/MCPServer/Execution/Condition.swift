// A lock with a condition to wait for, over pthreads: the standard library's `Mutex` has no way to wait. The runtime's
// own threads sleep on these; tasks of handlers take the lock for a moment and never wait.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A mutex and a condition variable.
final class Condition: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  @inline(__always) func lock() { pthread_mutex_lock(mutex) }
  @inline(__always) func unlock() { pthread_mutex_unlock(mutex) }

  /// Sleeps until it is signalled; the lock is given up meanwhile.
  func wait() { pthread_cond_wait(condition, mutex) }
  /// Sleeps until it is signalled, for as long as this at most.
  func wait(milliseconds: Int) {
    var deadline = timespec()
    clock_gettime(CLOCK_REALTIME, &deadline)
    deadline.tv_nsec += milliseconds * 1_000_000
    deadline.tv_sec += deadline.tv_nsec / 1_000_000_000
    deadline.tv_nsec %= 1_000_000_000
    pthread_cond_timedwait(condition, mutex, &deadline)
  }
  /// Wakes one sleeper.
  func signal() { pthread_cond_signal(condition) }
  /// Wakes all sleepers.
  func broadcast() { pthread_cond_broadcast(condition) }

  /// Runs the closure under the lock.
  @inline(__always)
  func withLock<Result>(_ body: () throws -> Result) rethrows -> Result {
    lock()
    defer { unlock() }
    return try body()
  }
}

/// The system has no thread left.
struct NoThread: Error, CustomStringConvertible {
  var description: String { "the system gave no thread: raise its limit of processes" }
}

/// Runs the closure on a new thread of its own. Answers whether there is one.
@discardableResult
func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
  final class Start {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  // Handlers run on such threads: as much room as a main thread has, on every platform. Untouched pages cost nothing.
  pthread_attr_setstacksize(&attributes, 8 << 20)
  let start = Unmanaged.passRetained(Start(body)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    let failure = pthread_create(
      &thread, &attributes,
      { start in
        Unmanaged<Start>.fromOpaque(start).takeRetainedValue().body()
        return nil
      }, start)
  #else
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, &attributes,
      { start in
        if let start { Unmanaged<Start>.fromOpaque(start).takeRetainedValue().body() }
        return nil
      }, start)
  #endif
  pthread_attr_destroy(&attributes)
  if failure != 0 { Unmanaged<Start>.fromOpaque(start).release() }
  return failure == 0
}

/// Blocks this thread for a moment.
func pause(milliseconds: UInt32) { usleep(milliseconds * 1_000) }
