// What the platform tells of this process: from /proc on Linux, which costs some microseconds each time the metrics are
// read. What there is no cheap way to learn is left out rather than guessed.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Figures of this process.
struct ProcessFigures: Sendable {
  /// Processor time of all its threads, in user and in kernel mode.
  var processorNanoseconds: Int
  /// Memory that it holds, in bytes.
  var residentBytes: Int?
  /// Descriptors that are open.
  var openDescriptors: Int?
  /// Descriptors that may be open at a time; `nil` where there is no limit.
  var mostDescriptors: Int?

  /// The figures as they are now.
  static func now() -> ProcessFigures {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return ProcessFigures(
      processorNanoseconds: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec), residentBytes: residentBytes(),
      openDescriptors: openDescriptors(), mostDescriptors: mostDescriptors())
  }

  /// Seconds since 1970.
  static var secondsSince1970: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func residentBytes() -> Int? {
    #if canImport(Darwin)
      return nil
    #else
      // Pages: all, resident, shared, and more.
      let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return nil }
      defer { close(file) }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = read(file, &bytes, bytes.count)
      guard count > 0 else { return nil }
      let fields = bytes[..<count].split(separator: UInt8(ascii: " "))
      guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return nil }
      return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    #endif
  }

  private static func openDescriptors() -> Int? {
    #if canImport(Darwin)
      let folder = opendir("/dev/fd")
    #else
      let folder = opendir("/proc/self/fd")
    #endif
    guard let folder else { return nil }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    // Itself, its parent, and the descriptor that it is read through.
    return max(count - 3, 0)
  }

  private static func mostDescriptors() -> Int? {
    var limit = rlimit()
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let resource = RLIMIT_NOFILE
    #endif
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < rlim_t(Int32.max) else { return nil }
    return Int(limit.rlim_cur)
  }
}
