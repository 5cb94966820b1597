// A lock with a condition to wait for, over pthreads: the runtime's own threads sleep on these. `Mutex` has no way to
// wait, and the tasks of handlers never touch a condition.

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

/// Runs the closure on a new thread of its own.
func startThread(_ body: @escaping @Sendable () -> Void) {
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
}
