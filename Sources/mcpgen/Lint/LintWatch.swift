// Lints again whenever a file changes. Files are asked for their times four times a second: that costs next to nothing,
// and works on every file system that editors and containers come with.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Repeats a run.
struct LintWatch {
  /// The files whose changes matter.
  struct Files {
    private let read: [String]
    private let search: () throws -> [String]

    /// The files that were read, and a search for those that would be read now.
    init(_ read: [String], search: @escaping () throws -> [String]) {
      self.read = read
      self.search = search
    }

    /// The state of all of them.
    var stamp: [String: Stamp] {
      let paths = Set(read + ((try? search()) ?? []))
      return Dictionary(uniqueKeysWithValues: paths.map { ($0, Stamp($0)) })
    }
  }

  /// What tells one state of a file from another.
  struct Stamp: Equatable {
    private var seconds = 0
    private var nanoseconds = 0
    private var size = 0
    private var number: UInt64 = 0

    init(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
      (size, number) = (Int(status.st_size), UInt64(status.st_ino))
    }
  }

  /// Runs a round now and after each change, until Ctrl-C.
  /// - Parameter round: looks at everything and says which files it looked at.
  func run(_ round: () throws -> Files) throws -> Never {
    // Ctrl-C is how one stops watching, not a failure.
    signal(SIGINT) { _ in _exit(0) }
    // Whoever started this may have blocked the signal, and a blocked signal is inherited.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    var files: Files?
    while true {
      let before = files?.stamp ?? [:]
      do { files = try round() } catch let failure as Failure where failure.code != .bug {
        failure.report()
        // Without a first look it is not known what to watch.
        if files == nil { throw Failure(code: failure.code, message: nil) }
      }
      guard let files else { continue }
      // A change that came while the files were read shows up against their state before.
      let known = files.stamp.reduce(into: [:]) { $0[$1.key] = before[$1.key] ?? $1.value }
      repeat { usleep(250_000) } while files.stamp == known
    }
  }
}
