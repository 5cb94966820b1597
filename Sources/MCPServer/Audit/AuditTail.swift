// The end of a log that another run has left behind: its last record, and what a killed process may have left of a
// line. It is looked for from the end, so the length of the file does not matter.

import MCPCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a file ends.
struct AuditTail {
  /// Its last record; `nil` where none was found.
  var head: AuditHead?
  /// Whether that record's seal is right by the key of today.
  var isVerified = true
  /// The length of a line at the end that is no record, in bytes.
  var tornBytes = 0
  /// Whether the last line has no line break.
  var lacksLineBreak = false
  /// The number of the file's first record; 0 where it does not begin with one.
  var firstSeq: Int64 = 0
  /// Whether there are bytes but no record.
  var isUnreadable = false

  /// How far from the end a record is looked for: twice the longest line.
  private static let window = 2 << 20

  /// An empty file's end.
  init() {}

  /// Reads the end of the file; what cannot be read is as good as empty.
  init(of path: String, seal: AuditSeal) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { return }
    let start = max(0, size - AuditTail.window)
    let bytes = AuditTail.bytes(of: descriptor, from: start, count: size - start)
    AuditTail.bytes(of: descriptor, from: 0, count: min(size, 64)).withUnsafeBytes {
      firstSeq = AuditLine.seq(of: $0) ?? 0
    }
    bytes.withUnsafeBytes { find(in: $0, isWhole: start == 0, seal) }
  }

  private mutating func find(in bytes: UnsafeRawBufferPointer, isWhole: Bool, _ seal: AuditSeal) {
    var end = bytes.count
    lacksLineBreak = bytes.last != 0x0A
    if !lacksLineBreak { end -= 1 }
    var isLast = true
    while end >= 0 {
      let lineBreak = bytes[..<end].lastIndex(of: 0x0A)
      if lineBreak == nil && !isWhole { break }  // its beginning is out of sight
      let line = UnsafeRawBufferPointer(rebasing: bytes[(lineBreak.map { $0 + 1 } ?? 0)..<end])
      if let record = AuditLine(line) {
        head = record.head
        isVerified = record.isIntact(line, by: seal)
        return
      }
      if isLast { tornBytes = line.count }
      isLast = false
      guard let lineBreak else { break }
      end = lineBreak
    }
    isUnreadable = true
  }

  private static func bytes(of descriptor: Int32, from start: Int, count: Int) -> [UInt8] {
    Array(unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let got = pread(descriptor, rest.baseAddress, rest.count, off_t(start + filled))
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { break }
        filled += got
      }
    }
  }

  /// The newest of the files that were set aside when they were full; `nil`: there is none.
  static func newestRotated(of path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = path.contains("/") ? parts.dropLast().joined(separator: "/") : "."
    let prefix = (parts.last ?? "") + "."
    guard let directory = opendir(folder.isEmpty ? "/" : folder) else { return nil }
    defer { closedir(directory) }
    var newest: (number: Int64, path: String)?
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name.hasPrefix(prefix), let number = Int64(name.dropFirst(prefix.count)), number > newest?.number ?? 0
      else { continue }
      newest = (number, folder + "/" + name)
    }
    return newest?.path
  }
}
