// SIGTERM and SIGINT as a byte in a pipe, which the reader waits for beside its input: a handler of signals may do next to
// nothing itself. The first signal also gives both back to the system, so that a second one ends the process at once.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Synchronization

/// Turns the signals that ask a process to end into input.
package enum StopSignals {
  private static let descriptor = Atomic<Int32>(-1)

  /// From now on, SIGTERM and SIGINT write a byte to this end of a pipe, which must stay open.
  static func write(to end: Int32) {
    descriptor.store(end, ordering: .sequentiallyConsistent)
    for number in [SIGTERM, SIGINT] {
      signal(number) { _ in
        let former = errno
        signal(SIGTERM, SIG_DFL)
        signal(SIGINT, SIG_DFL)
        wake(StopSignals.descriptor.load(ordering: .sequentiallyConsistent))
        errno = former
      }
    }
  }

  /// The two signals as something to wait for, from the moment when it is made.
  package struct Watch: Sendable {
    private let reading: Int32
    private let writing: Int32

    /// Takes the signals over.
    /// - Throws: where the system has no descriptor left.
    package init() throws {
      signal(SIGPIPE, SIG_IGN)
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw NoDescriptor() }
      // Both stay open: a signal may come at any time from now on.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
      StopSignals.write(to: writing)
    }

    /// Waits until the process was told to end, or the task is cancelled.
    /// - Throws: where the system has no thread left.
    package func wait() async throws {
      try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
          let isStarted = startThread {
            var byte: UInt8 = 0
            while read(reading, &byte, 1) < 0 && errno == EINTR {}
            continuation.resume()
          }
          if !isStarted { continuation.resume(throwing: NoThread()) }
        }
      } onCancel: {
        wake(writing)
      }
    }
  }
}

/// Makes the other end of a pipe readable.
func wake(_ end: Int32) {
  var byte: UInt8 = 0
  _ = write(end, &byte, 1)
}
