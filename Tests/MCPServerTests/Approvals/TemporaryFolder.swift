// A folder for one test, which goes with everything in it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a test with the path of a folder that does not exist yet.
func withFolder<Result>(_ body: (String) throws -> Result) rethrows -> Result {
  let path = temporaryPath()
  defer { removeFolder(path) }
  return try body(path)
}

/// Runs a test with the path of a folder that does not exist yet.
func withFolder<Result>(_ body: (String) async throws -> Result) async rethrows -> Result {
  let path = temporaryPath()
  defer { removeFolder(path) }
  return try await body(path)
}

private func temporaryPath() -> String {
  "\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/mcpgen-\(getpid())-\(UInt64.random(in: .min ... .max))"
}

private func removeFolder(_ path: String) {
  if let folder = opendir(path) {
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      if unlink("\(path)/\(name)") != 0 { removeFolder("\(path)/\(name)") }
    }
    closedir(folder)
  }
  rmdir(path)
}
