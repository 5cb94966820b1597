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
enum StopSignals {
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
}

/// Makes the other end of a pipe readable.
func wake(_ end: Int32) {
  var byte: UInt8 = 0
  _ = write(end, &byte, 1)
}
