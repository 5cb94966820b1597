// Emission at random: whatever a legal spec holds, the files that come out of it are the same twice, parse, are
// formatted and (for a sample) compile against the runtime that this test run has built.

import Foundation
import MCPGenSpec
import Testing

@testable import MCPGenEmit

@Suite("Specs at random")
struct RandomSpecTests {
  private static let seeds = 1...60

  @Test("Every legal spec compiles, and twice to the same bytes", arguments: seeds)
  func emits(seed: Int) throws {
    let text = RandomSpec.text(seed: seed)
    #expect(text == RandomSpec.text(seed: seed))
    let first = try emission(ofSpec: text, named: "random.mcp.yaml")
    #expect(first.diagnostics.isEmpty, "\(DiagnosticRenderer.concise(first.diagnostics))")
    #expect(try emission(ofSpec: text, named: "random.mcp.yaml").files == first.files)
  }

  @Test("What is emitted parses", .enabled(if: Tool.isInstalled("swiftc"), "swiftc is not on PATH"))
  func parses() throws {
    let folder = try TemporaryFolder("parse")
    // Only the entry point may hold statements, so it does not parse together with other files; its text is fixed.
    let paths = try Self.write(to: folder).filter { !$0.hasSuffix("-main.swift") }
    let (status, output) = try Tool.run("swiftc", ["-frontend", "-parse", "-swift-version", "6"] + paths)
    #expect(status == 0 && Self.findings("error", in: output).isEmpty, "\(output.prefix(4000))")
  }

  @Test("What is emitted is formatted", .enabled(if: Tool.isInstalled("swift"), "swift is not on PATH"))
  func isFormatted() throws {
    let folder = try TemporaryFolder("format")
    _ = try Self.write(to: folder)
    let configuration = Repository.root.appendingPathComponent(".swift-format").path
    let (status, output) = try Tool.run(
      "swift",
      ["format", "lint", "--strict", "--parallel", "--recursive", "--configuration", configuration, folder.path])
    #expect(status == 0, "\(output.prefix(4000))")
  }

  /// Writes the Swift files of all specs, each under a name of its own, and gives their paths.
  private static func write(to folder: TemporaryFolder) throws -> [String] {
    var paths: [String] = []
    for seed in seeds {
      for file in try emission(ofSpec: RandomSpec.text(seed: seed), named: "random.mcp.yaml").files
      where file.path.hasSuffix(".swift") && !file.isEmpty {
        let text = file.text.replacingOccurrences(of: "// swift-format-ignore-file\n", with: "")
        paths.append(try folder.write(text, "\(seed)/\(paths.count)-\(file.path.split(separator: "/").last ?? "")"))
      }
    }
    return paths
  }

  @Test(
    "A sample compiles against the runtime",
    .enabled(if: BuiltRuntime.folder != nil, "the runtime's modules are not beside this test"),
    arguments: [2, 14, 53, 55])
  func typechecks(seed: Int) throws {
    let runtime = try #require(BuiltRuntime.folder)
    let folder = try TemporaryFolder("typecheck")
    let files = try emission(ofSpec: RandomSpec.text(seed: seed), named: "random.mcp.yaml").files
    let paths = try files.filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift") && !$0.isEmpty }.map {
      try folder.write($0.text, $0.path)
    }
    let (status, output) = try Tool.run(
      "swiftc", ["-typecheck", "-swift-version", "6"] + BuiltRuntime.searchPaths(runtime) + paths)
    #expect(status == 0, "seed \(seed): \(output.prefix(4000))")
    // Stubs have a warning each, that they are stubs; what is generated has none.
    let warnings = Self.findings("warning", in: output).filter { $0.contains("/Generated/") }
    #expect(warnings.isEmpty, "seed \(seed): \(warnings)")
  }

  /// The lines that begin with a place and a severity; the compiler quotes source text too, which says what it likes.
  private static func findings(_ severity: String, in output: String) -> [Substring] {
    output.split(separator: "\n").filter { line in
      let parts = line.split(separator: ":", maxSplits: 4)
      return parts.count == 5 && parts[0].hasSuffix(".swift") && parts[1...2].allSatisfy { Int($0) != nil }
        && parts[3] == " \(severity)"
    }
  }
}

/// The runtime that was built together with this test.
enum BuiltRuntime {
  /// The arguments by which the compiler finds its modules, the one in C among them.
  static func searchPaths(_ folder: String) -> [String] {
    ["-I", folder + "/Modules", "-I", Repository.root.appendingPathComponent("Sources/CSHA256/include").path]
  }

  /// The folder of the build's products; nil where the build keeps the runtime's modules elsewhere.
  static let folder: String? = {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let module = folder.appendingPathComponent("Modules/MCPServer.swiftmodule").path
    return FileManager.default.fileExists(atPath: module) && Tool.isInstalled("swiftc") ? folder.path : nil
  }()
}

/// A folder that is gone when nobody needs it any more.
final class TemporaryFolder {
  let path: String

  init(_ purpose: String) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("mcpgen-\(purpose)-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file below the folder and gives its path.
  func write(_ text: String, _ name: String) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }
}
