// Where the tests find their files: beside this source file, so that no working directory matters.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files of the checkout.
enum Repository {
  /// The root of the checkout.
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    let tests = parts.dropLast(2).joined(separator: "/")
    // The target's folder may be reached through a link; the files beside it are those of the real folder.
    let real = tests.withCString { realpath($0, nil) }
    defer { free(real) }
    let path = real.map { String(cString: $0) } ?? tests
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
  }()

  /// A file's bytes, or nil where it cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// A file's text, or nil where it cannot be read.
  static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

  /// Writes a file; whether that worked.
  static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  /// The names in a folder, sorted, without `.` and `..`; none where it is no folder.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether goldens are to be rewritten.
  static var updatesGoldens: Bool { getenv("UPDATE_GOLDEN").map { String(cString: $0) == "1" } ?? false }
}
