// What the tests of emit share: specs in, emissions out, and the way to the repository.

import Foundation
import MCPGenSpec
import Testing

@testable import MCPGenEmit

/// A spec that did not resolve, with its findings.
struct UnusableSpec: Error, CustomStringConvertible {
  var description: String
}

/// The emission of a spec that holds `sections` behind a minimal head.
func emission(of sections: String) throws -> Emission {
  let head = "mcpgen: 1\nserver: {name: sample, version: 1.0.0, description: A sample., transports: {stdio: {}}}\n"
  let hasTools = sections.hasPrefix("  ")
  return try emission(ofSpec: head + (hasTools ? "tools:\n" : "") + sections, named: "sample.mcp.yaml")
}

/// The emission of a whole spec.
func emission(ofSpec text: String, named name: String) throws -> Emission {
  let source = SourceText(path: name, text: text)
  let (spec, syntax) = parse(source)
  guard let spec else { throw UnusableSpec(description: DiagnosticRenderer.concise(syntax)) }
  let (server, meaning) = resolve(spec)
  guard let server else { throw UnusableSpec(description: DiagnosticRenderer.concise(syntax + meaning)) }
  let runtime = EmitOptions.Runtime.url("https://example.com/mcpgen", version: "1.0.0")
  return try emit(server, options: EmitOptions(specName: name, runtime: runtime))
}

/// A tool as a section of a spec, its parameters in flow style.
func tool(_ name: String, _ parameters: String = "") -> String {
  """
    \(name):
      description: Do something for the user. Returns nothing.
      useWhen: the user wants it
      risk: read
      public: true
      params: {\(parameters)}

  """
}

extension Emission {
  /// The text of a file, by the end of its path.
  func text(_ name: String) -> String { files.first { $0.path.hasSuffix("/" + name) || $0.path == name }?.text ?? "" }
}

/// The repository that this test was built from.
enum Repository {
  /// The folder of these tests.
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
  /// The root.
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// The texts of the Swift files below a folder.
  static func texts(under folder: String) throws -> [String] {
    let base = root.appendingPathComponent(folder)
    return try files(under: base).filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOf: base.appendingPathComponent($0), encoding: .utf8)
    }
  }

  /// The paths of the files below a folder, hidden ones included, sorted.
  static func files(under folder: URL) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let path = folder.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }
}

/// A program of the toolchain.
enum Tool {
  /// Whether the program is on the path.
  static func isInstalled(_ name: String) -> Bool { (try? run("env", ["which", name]).status) == 0 }

  /// Runs a program and collects what it prints.
  static func run(_ name: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = name == "env" ? arguments : [name] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}

extension Code {
  /// The lines, each with its margin.
  func rendered(margin: Int = 0) -> [String] {
    var writer = CodeWriter()
    writer.write(self, margin: margin)
    return writer.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
