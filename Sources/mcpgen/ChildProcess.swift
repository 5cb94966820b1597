// Another program, run to its end: git alone, so far. Arguments go to it as they are, without a shell; both streams are
// read at once, for a program that fills one nobody reads never ends; and what it may answer is bounded.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that is run to its end.
enum ChildProcess {
  /// What came of it.
  struct Result {
    /// The exit code; 128 and the signal's number where a signal ended it, as shells have it.
    var status: Int32
    /// What it wrote to standard output, at most the limit and one byte more.
    var output: [UInt8]
    /// What it wrote to standard error, at most 64 KiB.
    var error: String
  }

  /// Runs `program`, found by PATH, in English and with nothing to read.
  /// - Parameter limit: how many bytes of output are kept; the program ends by itself where it writes more.
  /// - Returns: `nil` where there is no such program or it cannot be started.
  static func run(_ program: String, _ arguments: [String], limit: Int) -> Result? {
    guard let output = makePipe(), let error = makePipe() else { return nil }
    defer { for descriptor in [output.read, error.read] { close(descriptor) } }
    let process = start(program, arguments, output: output.write, error: error.write)
    for descriptor in [output.write, error.write] { close(descriptor) }
    guard let process else { return nil }
    let streams = drain([(output.read, limit + 1), (error.read, 1 << 16)])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    let signal = status & 0x7F
    return Result(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: streams[0],
      error: String(decoding: streams[1], as: UTF8.self))
  }

  /// A pipe that the program does not inherit but for what it is given as its streams.
  private static func makePipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func start(_ program: String, _ arguments: [String], output: Int32, error: Int32) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, error, 2)
    let words = ([program] + arguments).map { (word: String) in strdup(word) }
    // Messages are looked at, so they must come in one language.
    let variables = [strdup("LC_ALL=C"), strdup("LANGUAGE=C")] + inherited(except: ["LC_ALL", "LANGUAGE"])
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, program, &actions, nil, words + [nil], variables + [nil]) == 0 else { return nil }
    return process
  }

  private static func inherited(except names: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if !names.contains(where: { text.hasPrefix($0 + "=") }) { variables.append(strdup(entry)) }
      next += 1
    }
    return variables
  }

  /// Everything that comes by these descriptors until all are closed; of each so many bytes are kept.
  private static func drain(_ sources: [(descriptor: Int32, limit: Int)]) -> [[UInt8]] {
    var texts = [[UInt8]](repeating: [], count: sources.count)
    var polls = sources.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while polls.contains(where: { $0.fd >= 0 }) {
      guard poll(&polls, nfds_t(polls.count), -1) >= 0 || errno == EINTR else { break }
      for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
        let count = read(sources[index].descriptor, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else {
          polls[index].fd = -1
          continue
        }
        texts[index] += buffer[..<min(count, max(0, sources[index].limit - texts[index].count))]
      }
    }
    return texts
  }
}
