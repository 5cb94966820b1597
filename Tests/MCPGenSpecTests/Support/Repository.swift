// Where the tests find their files: beside this source file, so that no working directory matters.

import MCPGenSpec

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files of the checkout.
enum Repository {
  /// The folder of this test target.
  static let tests: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(2).joined(separator: "/")
  }()

  /// The root of the checkout.
  static let root: String = {
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

  /// Writes a file; whether that worked.
  static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  /// The names in a folder, sorted, without `.` and `..`.
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

  /// A spec of the folder `specs`, as a source.
  static func spec(_ name: String) -> SourceText? {
    bytes("\(root)/specs/\(name)").map { SourceText(path: "specs/\(name)", bytes: $0) }
  }

  /// Whether goldens are to be rewritten.
  static var updatesGoldens: Bool { getenv("UPDATE_GOLDEN").map { String(cString: $0) == "1" } ?? false }
}

/// Everything the compiler has to say about a source, and the server where it has nothing bad to say.
func compile(_ source: SourceText) -> (server: Server?, diagnostics: [Diagnostic]) {
  let (spec, problems) = parse(source)
  guard let spec else { return (nil, problems) }
  let (server, more) = resolve(spec)
  var bag = DiagnosticBag()
  bag.report(problems)
  bag.report(more)
  return (server, bag.sorted)
}
