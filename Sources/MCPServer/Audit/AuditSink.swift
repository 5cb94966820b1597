// The descriptor that records go to. A file has one writer: two would tie their records to the same one before, so the
// second is told to take a file of its own. A file is kept at a length that ends with a whole line.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open place for records.
struct AuditSink {
  /// The path; `nil` for standard error.
  let path: String?
  /// Whether it is a file with a length; a pipe or a terminal cannot be cut or set aside.
  private(set) var isRegular = false
  /// Its length, in bytes.
  private(set) var size = 0
  private var descriptor: Int32

  /// How long a reader of a pipe may keep us waiting, in milliseconds.
  private static let patience: Int32 = 5_000

  /// Standard error, whatever happens to the descriptor of that name later.
  static func standardError() throws(AuditError) -> AuditSink {
    let copy = fcntl(2, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw AuditError(description: "standard error is closed, so the audit log has no place") }
    return AuditSink(path: nil, descriptor: copy)
  }

  /// The file at this path, made where there is none.
  static func file(_ path: String) throws(AuditError) -> AuditSink {
    var sink = AuditSink(path: path, descriptor: open(path, AuditSink.flags | O_CREAT, 0o600))
    guard sink.descriptor >= 0 else { throw problem(path, errno) }
    var status = stat()
    guard fstat(sink.descriptor, &status) == 0 else { throw problem(path, errno) }
    sink.isRegular = status.st_mode & S_IFMT == S_IFREG
    sink.size = sink.isRegular ? Int(status.st_size) : 0
    // Where a file system has no locks, nobody is kept out.
    if sink.isRegular, flock(sink.descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      sink.close()
      throw AuditError(
        description: "another process writes the audit log \(path): give each process a file of its own, for example "
          + "with {pid} in its name")
    }
    return sink
  }

  private static let flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY

  private static func problem(_ path: String, _ code: Int32) -> AuditError {
    let reason = String(cString: strerror(code))
    let remedy =
      switch code {
      case ENOENT: "make its folder first"
      case EACCES, EPERM, EROFS: "let the server's user write there, or name another file (observe.audit.sink)"
      case EISDIR: "name a file in that folder"
      default: "name another file (observe.audit.sink)"
      }
    return AuditError(description: "cannot open the audit log \(path): \(reason); \(remedy)")
  }

  /// Writes as much as goes in.
  /// - Returns: how many bytes that was, and the number of the error that stopped it, or 0.
  mutating func write(_ bytes: UnsafeRawBufferPointer) -> (count: Int, code: Int32) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = systemWrite(descriptor, rest.baseAddress, rest.count)
      if count > 0 {
        written += count
        size += count
      } else if count == 0 {
        return (written, ENOSPC)
      } else if errno == EAGAIN {
        guard isReady() else { return (written, EAGAIN) }
      } else if errno != EINTR {
        return (written, errno)
      }
    }
    return (written, 0)
  }

  /// Waits until a pipe has room.
  private func isReady() -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&request, 1, AuditSink.patience) > 0
  }

  /// Cuts the last bytes off again; answers whether that was possible.
  mutating func cut(_ count: Int) -> Bool {
    guard isRegular, count > 0 else { return count == 0 }
    while ftruncate(descriptor, off_t(size - count)) != 0 {
      guard errno == EINTR else { return false }
    }
    size -= count
    return true
  }

  /// Waits until all is on disk; answers the number of an error, or 0.
  func sync() -> Int32 {
    guard isRegular else { return 0 }
    #if canImport(Darwin)
      return fcntl(descriptor, F_FULLFSYNC) == 0 || fsync(descriptor) == 0 ? 0 : errno
    #else
      return fdatasync(descriptor) == 0 ? 0 : errno
    #endif
  }

  /// Sets the file aside under another name, and goes on with a new one. Where that fails, all is as before.
  mutating func rotate(to name: String) throws(AuditError) {
    guard let path, isRegular else { return }
    guard rename(path, name) == 0 else { throw AuditSink.problem(name, errno) }
    let next = open(path, AuditSink.flags | O_CREAT | O_EXCL, 0o600)
    guard next >= 0 else {
      let problem = AuditSink.problem(path, errno)
      rename(name, path)
      throw problem
    }
    _ = flock(next, LOCK_EX | LOCK_NB)
    close()
    descriptor = next
    size = 0
  }

  /// Whether the path still names this file. Where it does not, somebody has moved or removed it, and what is written
  /// now may be gone already.
  var isInPlace: Bool {
    guard let path, isRegular else { return true }
    var (there, here) = (stat(), stat())
    guard fstat(descriptor, &here) == 0 else { return true }
    return stat(path, &there) == 0 && there.st_ino == here.st_ino && there.st_dev == here.st_dev
  }

  /// Waits until the names of the files in its folder are on disk.
  func syncFolder() {
    guard let path, isRegular else { return }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    _ = systemClose(descriptor)
  }

  /// Gives the descriptor back.
  mutating func close() {
    if descriptor >= 0 { _ = systemClose(descriptor) }
    descriptor = -1
  }

  private init(path: String?, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
