// The few things that are done with files besides reading a spec. A file is replaced by a rename, so that no reader and
// no interrupted run ever sees half of one.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files of an emitted package.
enum DiskFile {
  /// No source of a package is larger; what is gets no further look.
  private static let largest = 64 << 20

  /// Whether anything stands at the path, a dangling link included.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether there is a folder at the path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a regular file; `nil` where there is none that can be read.
  static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return readAll(descriptor, atMost: largest)
  }

  /// The text of a regular file.
  static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

  /// The names in a folder, sorted; none where there is no folder.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The Swift files below a folder, at most eight levels deep.
  /// - Parameter followsLinks: whether linked folders are looked into, as the Swift compiler does.
  static func sources(
    under folder: String, except skipped: String, followsLinks: Bool = false, depth: Int = 8
  ) -> [String] {
    guard depth > 0 else { return [] }
    return names(in: folder).filter { $0 != skipped && !$0.hasPrefix(".") }.flatMap { name -> [String] in
      let path = folder + "/" + name
      var status = stat()
      guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return [] }
      if status.st_mode & S_IFMT == S_IFDIR {
        return sources(under: path, except: skipped, followsLinks: followsLinks, depth: depth - 1)
      }
      return name.hasSuffix(".swift") ? [path] : []
    }
  }

  /// The files below a folder whose names end in `suffix`, hidden ones and links left out, sorted by name within each
  /// folder.
  static func files(under folder: String, suffix: String, depth: Int = 32) -> [String] {
    guard depth > 0 else { return [] }
    return names(in: folder.isEmpty ? "." : folder).filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
      let path = folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { return [] }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: return files(under: path, suffix: suffix, depth: depth - 1)
      case S_IFREG: return name.hasSuffix(suffix) ? [path] : []
      default: return []
      }
    }
  }

  /// Writes a file that may be anybody's: through links, with the permissions it has, and over no device or pipe.
  /// - Throws: `Failure` with one line.
  static func rewrite(_ path: String, with bytes: [UInt8]) throws {
    let target = Path.real(path) ?? path
    var status = stat()
    guard stat(target, &status) == 0 else { return try replace(target, with: bytes) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure.unusable("cannot write \(path): no regular file") }
    try replace(target, with: bytes, mode: status.st_mode & 0o7777)
  }

  /// Puts the bytes in place of whatever file stands at the path; folders on the way are made.
  /// - Parameter mode: permissions that the file must have; those of a new file where nothing is said.
  /// - Throws: `Failure` with one line.
  static func replace(_ path: String, with bytes: [UInt8], mode: mode_t? = nil) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    try makeFolder(parts.dropLast().joined(separator: "/"))
    let temporary = "\(path).\(getpid()).tmp"
    try uninterrupted {
      do {
        try create(temporary, bytes, for: path)
        if let mode, chmod(temporary, mode) != 0 { throw failure(path) }
        guard rename(temporary, path) == 0 else { throw failure(path) }
      } catch {
        unlink(temporary)
        throw error
      }
    }
  }

  /// Removes a folder and all that is in it, links not followed.
  static func removeFolder(_ path: String) {
    for name in names(in: path) {
      let inner = path + "/" + name
      if unlink(inner) != 0 { removeFolder(inner) }
    }
    rmdir(path)
  }

  /// - Parameter target: the file that it is for, which a message names.
  private static func create(_ path: String, _ bytes: [UInt8], for target: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(target) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(target) }
      rest = rest.dropFirst(count)
    }
  }

  private static func makeFolder(_ path: String) throws {
    guard !path.isEmpty, mkdir(path, 0o755) != 0 else { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      try makeFolder(parent)
      guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path) }
    default: throw failure(path)
    }
  }

  private static func failure(_ path: String) -> Failure {
    .unusable("cannot write \(path): \(errno == ENOENT ? "no such folder" : SpecFile.reason(errno))")
  }
}

/// Runs the closure with Ctrl-C, hang-up and termination held back until it is done: short, so that nobody waits for
/// it, and long enough that no temporary file stays behind.
func uninterrupted(_ body: () throws -> Void) rethrows {
  var signals = sigset_t()
  var before = sigset_t()
  sigemptyset(&signals)
  for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
  pthread_sigmask(SIG_BLOCK, &signals, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try body()
}
