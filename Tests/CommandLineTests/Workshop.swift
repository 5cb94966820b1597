// A folder to run the built program in, with its streams and its exit code.

import Foundation
import Testing

/// The built program.
enum Program {
  /// Beside the test bundle, where the package manager puts all products.
  static let path: String? = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<5 {
      let candidate = folder.appendingPathComponent("mcpgen").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }()
}

/// A temporary folder and what `mcpgen` did in it.
final class Workshop {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mcpgen-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appendingPathComponent(name)) }

  func run(_ arguments: String...) throws -> (status: Int32, out: String, error: String) { try run(arguments) }

  func run(_ arguments: [String], of program: String? = nil) throws -> (status: Int32, out: String, error: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try program ?? #require(Program.path))
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let (out, error) = (folder.appendingPathComponent("out.txt"), folder.appendingPathComponent("error.txt"))
    for file in [out, error] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, text("out.txt") ?? "", text("error.txt") ?? "")
  }

  func build(_ options: String...) throws -> (status: Int32, out: String, error: String) {
    try run(
      ["build", "s.mcp.yaml", "-o", "out", "--package-url", "https://example.com/mcpgen", "--package-version", "1.0.0"]
        + options)
  }

  /// The files below a folder, sorted, their paths relative to it.
  func files(_ name: String) -> [String] {
    let base = folder.appendingPathComponent(name)
    let names = FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let path = base.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// The texts of the files below a folder, by path.
  func texts(_ name: String) -> [String: String] {
    files(name).reduce(into: [:]) { $0[$1] = text("\(name)/\($1)") }
  }
}

/// The head of a spec.
let head =
  "mcpgen: 1\nserver: {name: sample, version: 1.0.0, description: A sample., transports: {stdio: {}}}\n"

/// A tool as a section of a spec.
func tool(_ name: String) -> String {
  """
    \(name):
      description: Do something for the user. Returns nothing.
      useWhen: the user wants it
      risk: read
      public: true
      params: {}

  """
}
