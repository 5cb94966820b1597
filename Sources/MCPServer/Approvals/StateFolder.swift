// A folder of small files that outlive a process: approvals, and the keys of calls that must not run twice. Every
// change is one that the file system makes at once (a file appears whole or not at all, a name has one taker), so that
// processes need no locks between them. What others can write is not believed: such a folder is refused.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open folder that belongs to us alone.
struct StateFolder: ~Copyable {
  /// The longest file that is read, in bytes.
  static let longestFile = 16 << 20

  private let path: String
  private let descriptor: Int32

  /// Opens a folder, and makes it first where there is none.
  /// - Throws: `StateFailure` where it cannot be, or is somebody else's, or others can write to it.
  init(_ path: String) throws(StateFailure) {
    descriptor = try Self.open(path)
    self.path = path
  }

  deinit { close(descriptor) }

  /// The names of its files, in no order.
  func names() throws(StateFailure) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let folder = fdopendir(copy) else {
      let failure = StateFailure(doing: "list the folder", path)
      if copy >= 0 { close(copy) }
      throw failure
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// The bytes of a file; `nil` where there is none.
  func read(_ name: String) throws(StateFailure) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if file < 0, errno == ENOENT { return nil }
    guard file >= 0 else { throw StateFailure(doing: "open", "\(path)/\(name)") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 8_192)
    while bytes.count <= Self.longestFile {
      let count = posixRead(file, &piece)
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw StateFailure(doing: "read", "\(path)/\(name)") }
      if count > 0 { bytes += piece[..<count] }
    }
    throw StateFailure("\(path)/\(name) has more than \(Self.longestFile) bytes, so it is none of ours: remove it")
  }

  /// Makes a file unless there is one of this name. Answers whether it did.
  func create(_ name: String, _ bytes: [UInt8]) throws(StateFailure) -> Bool { try writeNew(name, bytes) }

  /// Writes a file, in the place of an older one of this name.
  func write(_ name: String, _ bytes: [UInt8]) throws(StateFailure) {
    let temporary = Self.temporaryName()
    _ = try writeNew(temporary, bytes)
    guard renameat(descriptor, temporary, descriptor, name) == 0 else {
      let failure = StateFailure(doing: "write", "\(path)/\(name)")
      unlinkat(descriptor, temporary, 0)
      throw failure
    }
  }

  /// Takes a file away and reads it: of all who try, in whatever process, one gets the bytes, the others `nil`.
  func take(_ name: String) throws(StateFailure) -> [UInt8]? {
    let own = Self.temporaryName()
    guard renameat(descriptor, name, descriptor, own) == 0 else {
      if errno == ENOENT { return nil }
      throw StateFailure(doing: "take", "\(path)/\(name)")
    }
    defer { unlinkat(descriptor, own, 0) }
    return try read(own)
  }

  /// Removes a file. Answers whether there was one.
  @discardableResult
  func remove(_ name: String) -> Bool { unlinkat(descriptor, name, 0) == 0 }

  /// When a file was last written, in seconds since 1970; `nil` where there is none.
  func lastChange(_ name: String) -> Int64? {
    var facts = stat()
    guard fstatat(descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    #if canImport(Darwin)
      return Int64(facts.st_mtimespec.tv_sec)
    #else
      return Int64(facts.st_mtim.tv_sec)
    #endif
  }
}

extension StateFolder {
  private static func open(_ path: String) throws(StateFailure) -> Int32 {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw StateFailure(doing: "make the folder", path) }
    let descriptor = openFolder(path)
    guard descriptor >= 0 else { throw StateFailure(doing: "open the folder", path) }
    do throws(StateFailure) {
      try checkOwner(descriptor, path)
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  private static func checkOwner(_ descriptor: Int32, _ path: String) throws(StateFailure) {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw StateFailure(doing: "look at the folder", path) }
    guard facts.st_uid == geteuid() else {
      throw StateFailure(
        "the folder \(path) belongs to user \(facts.st_uid), and this is user \(geteuid()): run this as the user of the"
          + " server, or name another folder")
    }
    guard facts.st_mode & 0o022 == 0 else {
      throw StateFailure("others can write to the folder \(path), so nothing in it can be believed: chmod 700 \(path)")
    }
  }

  /// A name that nobody else uses; names with a dot in front are never listed.
  private static func temporaryName() -> String {
    var generator = SystemRandomNumberGenerator()
    return ".\(String(generator.next(), radix: 36))\(String(generator.next(), radix: 36))"
  }

  /// Writes a file of a name that there is not yet. Answers whether it did.
  private func writeNew(_ name: String, _ bytes: [UInt8]) throws(StateFailure) -> Bool {
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if file < 0, errno == EEXIST { return false }
    guard file >= 0 else { throw StateFailure(doing: "make a file in", path) }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = posixWrite(file, bytes[done...])
      if count > 0 { done += count }
      guard count > 0 || errno == EINTR else {
        let failure = StateFailure(doing: "write a file in", path)
        unlinkat(descriptor, name, 0)
        throw failure
      }
    }
    return true
  }
}

// Inside a type that has an `open`, a `read` and a `write` of its own the plain names mean those.

private func openFolder(_ path: String) -> Int32 { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW) }

private func posixRead(_ file: Int32, _ bytes: inout [UInt8]) -> Int { read(file, &bytes, bytes.count) }

private func posixWrite(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
  bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
}
