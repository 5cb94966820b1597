// Where an emitted package finds the runtime: by default the checkout that this very program was built from, because
// that is the version its generated code was written for.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The checkout of mcpgen.
enum Checkout {
  /// The folder that this program was built from; `nil` where it is gone.
  static var root: String? {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count > 3 else { return nil }
    let folder = "/" + parts.dropLast(3).joined(separator: "/")
    return access(folder + "/Package.swift", R_OK) == 0 ? folder : nil
  }

  /// The way from the folder `package` to the checkout: relative inside it, so that both can move together, else
  /// absolute.
  static func path(to root: String, from package: String) -> String {
    guard let root = Path.absolute(root) else { return root }
    guard let inner = Path.absolute(package), inner.hasPrefix(root + "/") else { return root }
    let depth = inner.dropFirst(root.count).split(separator: "/").count
    return Array(repeating: "..", count: depth).joined(separator: "/")
  }
}

/// Paths as text.
enum Path {
  /// The path without symbolic links; `nil` where there is nothing.
  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The absolute path of something that need not exist yet: the part that exists without links, the rest as it is.
  /// `nil` for a relative path where the working directory is gone.
  static func absolute(_ path: String) -> String? {
    var missing: [Substring] = []
    var rest = path[...]
    while true {
      if let existing = real(rest.isEmpty ? "." : String(rest)) {
        let tail = missing.reversed().filter { $0 != "." }
        return ([existing == "/" ? "" : existing] + tail.map(String.init)).joined(separator: "/")
      }
      if rest.isEmpty { return nil }
      while rest.last == "/" { rest = rest.dropLast() }
      let slash = rest.lastIndex(of: "/")
      missing.append(slash.map { rest[rest.index(after: $0)...] } ?? rest)
      rest = slash.map { $0 == rest.startIndex ? "/" : rest[..<$0] } ?? ""
    }
  }

  /// What stands behind the last `/`.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
