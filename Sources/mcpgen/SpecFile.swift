// Reading a spec. Size and kind are asked of the open file before a byte is read: a sparse file of a gigabyte, a device
// or a pipe is refused at once and in one line.

import MCPGenSpec

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads spec files.
enum SpecFile {
  /// What is read, as messages call it.
  enum Kind: String {
    case spec = "a spec"
    case list = "a list of tools"
    case lock = "a lock"
    case settings = "a file of settings"

    /// The language that it is written in.
    var language: String { self == .list || self == .lock ? "JSON" : "YAML" }
  }

  /// The text of the spec, or of another file for people, at `path`.
  /// - Throws: `Failure` with one line that says why it cannot be read.
  static func read(
    _ path: String, limits: SpecLimits = SpecLimits(), as kind: Kind = .spec
  ) throws -> SourceText {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure.unusable("cannot read \(path): \(reason(errno))") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure.unusable("cannot read \(path): \(reason(errno))") }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure.unusable("\(path) is a folder; give the spec file, `NAME.mcp.yaml`")
    default: throw Failure.unusable("\(path) is no regular file")
    }
    let size = Int(status.st_size)
    guard size <= limits.maxBytes else {
      throw Failure.unusable("\(path) has \(size) bytes; \(kind.rawValue) may have \(limits.maxBytes)")
    }
    let bytes = try content(descriptor, path, atMost: limits.maxBytes)
    return try text(bytes, path, kind)
  }

  /// Bytes as the text of a file.
  /// - Throws: `Failure` where they are no text.
  static func text(_ bytes: [UInt8], _ path: String, _ kind: Kind) throws -> SourceText {
    // A NUL near the start is the mark of a binary file; single odd bytes later on get a finding with their place.
    guard !bytes.prefix(4096).contains(0) else {
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      throw Failure.unusable(
        isUTF16 ? "\(path) is in UTF-16; save it as UTF-8" : "\(path) is a binary file, not \(kind.language)")
    }
    return SourceText(path: path, bytes: bytes)
  }

  /// The text of a file that a spec includes, by its path from the spec.
  /// - Throws: `Failure` with the reason why it cannot be read.
  static func readInclude(_ path: String, of spec: SourceText) throws -> SourceText {
    guard !path.hasPrefix("/") else { throw Failure.unusable("the path must begin at the folder of this spec") }
    let folder = spec.path.lastIndex(of: "/").map { String(spec.path[...$0]) } ?? ""
    let file = folder + path
    do {
      return try read(file)
    } catch let failure as Failure {
      let message = failure.message ?? ""
      let prefix = "cannot read \(file): "
      throw Failure.unusable(message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message)
    }
  }

  /// All bytes of a file that may grow while it is read.
  private static func content(_ descriptor: Int32, _ path: String, atMost limit: Int) throws -> [UInt8] {
    guard let bytes = readAll(descriptor, atMost: limit + 1) else {
      throw Failure.unusable("cannot read \(path): \(reason(errno))")
    }
    guard bytes.count <= limit else { throw Failure.unusable("\(path) is larger than \(limit) bytes") }
    return bytes
  }

  /// What an error number means, as the system says it.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "no such file"
    case EACCES: "permission denied"
    default: String(cString: strerror(code))
    }
  }
}

/// At most `limit` bytes of an open file; `nil` where reading failed.
func readAll(_ descriptor: Int32, atMost limit: Int) -> [UInt8]? {
  var result: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while result.count < limit {
    let wanted = min(buffer.count, limit - result.count)
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, wanted) }
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { return nil }
    if count == 0 { break }
    result += buffer[..<count]
  }
  return result
}
