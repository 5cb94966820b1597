// Reading audit logs. They are read in pieces and may have any size; a pipe will do as well, for logs that are stored
// compressed.

import MCPCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files of a log, in the order of their records.
struct AuditFiles {
  /// Their paths; `-` is standard input.
  let paths: [String]

  /// Takes files in any order: each says with its first record where it belongs. One that does not begin with a record
  /// stays behind the one that it was named behind.
  init(_ paths: [String]) throws {
    var firsts: [(seq: Int64, path: String)] = []
    var known: Set<FileIdentity> = []
    for path in paths {
      if let identity = FileIdentity(path), !known.insert(identity).inserted {
        throw Failure.unusable("\(path) is given twice: give each file of the log once")
      }
      let first = path == "-" ? nil : try AuditFiles.firstSeq(of: path)
      firsts.append((first ?? firsts.last?.seq ?? 0, path))
    }
    self.paths = firsts.enumerated().sorted { ($0.element.seq, $0.offset) < ($1.element.seq, $1.offset) }
      .map(\.element.path)
  }

  private static func firstSeq(of path: String) throws -> Int64? {
    let descriptor = try opened(path)
    defer { close(descriptor) }
    var status = stat()
    // What can be read only once is left alone.
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return readAll(descriptor, atMost: 64)?.withUnsafeBytes { AuditLine.seq(of: $0) }
  }

  /// Hands over the bytes of one file, piece by piece.
  /// - Throws: `Failure` where it cannot be read.
  static func read(_ path: String, _ body: (UnsafeRawBufferPointer) -> Void) throws {
    let descriptor = path == "-" ? 0 : try opened(path)
    defer { if descriptor != 0 { close(descriptor) } }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Failure.unusable("cannot read \(path): \(SpecFile.reason(errno))") }
      if count == 0 { return }
      buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }

  private static func opened(_ path: String) throws -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure.unusable("cannot read \(path): \(SpecFile.reason(errno))") }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw Failure.unusable("\(path) is a folder; give the files of the log, FILE.* and FILE")
    }
    return descriptor
  }
}

/// What tells a file from others, whatever it is called.
private struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64

  /// The file at this path; `nil` where there is none, or none that can be read again.
  init?(_ path: String) {
    var status = stat()
    guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    (device, number) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino))
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
