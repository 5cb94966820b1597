// The few questions about the disk that guards ask. Answers are values: nothing is opened, and why something cannot be
// looked at does not matter to who asks.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks at the disk without opening anything.
enum FileSystem {
  /// What stands at a path.
  enum Entry: Equatable {
    /// A file, a folder, or something else that leads nowhere.
    case plain
    /// A symbolic link.
    case link(target: String)
    /// Nothing, or a file is in the way.
    case missing
    /// It may not be looked at.
    case unreadable
  }

  /// A path without links.
  enum RealPath: Equatable {
    /// The path, absolute and without links.
    case found(String)
    /// Nothing is there.
    case missing
    /// A part of it may not be looked at, or its links go round in circles.
    case unreadable
  }

  /// Where the process is; `/` where that cannot be told.
  static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The path with all its links followed.
  static func realPath(of path: String) -> RealPath {
    guard let real = realpath(path, nil) else { return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable }
    defer { free(real) }
    return .found(String(cString: real))
  }

  /// What is there; a link at the end is not followed.
  static func entry(at path: String) -> Entry {
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable }
    guard status.st_mode & S_IFMT == S_IFLNK else { return .plain }
    return target(ofLink: path).map { .link(target: $0) } ?? .unreadable
  }

  private static func target(ofLink path: String) -> String? {
    let most = 4096
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: most) { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let length = readlink(path, base, most)
      guard length > 0, length < most else { return nil }
      return String(validating: buffer[..<length].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
