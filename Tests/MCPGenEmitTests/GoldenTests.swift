// A folder is a test: `Cases/NAME/server.mcp.yaml` compiles to the files of `Cases/NAME/expected/`, byte for byte.
// UPDATE_GOLDEN=1 rewrites them and still fails, so that no run that records can pass for one that checks.

import Foundation
import MCPGenSpec
import Testing

@testable import MCPGenEmit

@Suite("Golden cases", .serialized)
struct GoldenTests {
  private static let folder = Repository.tests.appendingPathComponent("Cases")
  private static let isUpdate = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test("There are cases")
  func cases() { #expect(GoldenTests.names.count >= 3) }

  @Test("Emitted files are the expected ones, no more and no fewer", arguments: names)
  func golden(name: String) throws {
    let emission = try GoldenTests.emitted(name)
    #expect(emission.diagnostics.isEmpty, "\(emission.diagnostics.map(\.message))")
    let expected = GoldenTests.folder.appendingPathComponent(name).appendingPathComponent("expected")
    let files = emission.files.filter { !$0.isEmpty }
    if GoldenTests.isUpdate { try GoldenTests.record(files, in: expected) }
    #expect(Repository.files(under: expected) == files.map(\.path).sorted())
    for file in files {
      let golden = try? String(contentsOf: expected.appendingPathComponent(file.path), encoding: .utf8)
      #expect(golden == file.text, "\(name)/\(file.path) differs")
    }
  }

  @Test("Emitting twice gives the same bytes", arguments: names)
  func determinism(name: String) throws {
    #expect(try GoldenTests.emitted(name).files == GoldenTests.emitted(name).files)
  }

  @Test(
    "Expected Swift parses", .enabled(if: Tool.isInstalled("swiftc"), "swiftc is not on PATH"), arguments: names)
  func parses(name: String) throws {
    let folder = GoldenTests.folder.appendingPathComponent(name).appendingPathComponent("expected")
    let files = Repository.files(under: folder).filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      let path = folder.appendingPathComponent(file).path
      let (status, output) = try Tool.run("swiftc", ["-frontend", "-parse", "-swift-version", "6", path])
      #expect(status == 0 && !output.contains("error:"), "\(name)/\(file): \(output)")
    }
  }

  @Test(
    "Expected Swift is formatted", .enabled(if: Tool.isInstalled("swift"), "swift is not on PATH"), arguments: names)
  func isFormatted(name: String) throws {
    let emission = try GoldenTests.emitted(name)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mcpgen-format-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in emission.files where file.path.hasSuffix(".swift") && !file.isEmpty {
      let checked = file.text.replacingOccurrences(of: "// swift-format-ignore-file\n", with: "")
      try GoldenTests.write(checked, to: folder.appendingPathComponent(file.path))
    }
    let configuration = Repository.root.appendingPathComponent(".swift-format").path
    let (status, output) = try Tool.run(
      "swift", ["format", "lint", "--strict", "--recursive", "--configuration", configuration, folder.path])
    #expect(status == 0, "\(output)")
  }

  @Test(
    "Expected Swift compiles against the runtime",
    .enabled(if: BuiltRuntime.folder != nil, "the runtime's modules are not beside this test"),
    arguments: ["environment", "offers", "policy", "versions-suffix", "versions-argument", "versions-adapters"])
  func compiles(name: String) throws {
    let folder = GoldenTests.folder.appendingPathComponent(name).appendingPathComponent("expected")
    let files = Repository.files(under: folder).filter { $0.hasPrefix("Sources/") }
    let (status, output) = try GoldenTests.typecheck(files.map { folder.appendingPathComponent($0).path })
    #expect(status == 0, "\(output.prefix(4000))")
  }

  @Test(
    "An adapter that is missing does not compile",
    .enabled(if: BuiltRuntime.folder != nil, "the runtime's modules are not beside this test"),
    arguments: ["upgradeCreateTicketV1", "downgradeCreateTicketV1", "downgradeCountTicketsV2"])
  func missingAdapter(method: String) throws {
    let folder = GoldenTests.folder.appendingPathComponent("versions-adapters").appendingPathComponent("expected")
    let changed = FileManager.default.temporaryDirectory.appendingPathComponent("mcpgen-\(UUID().uuidString).swift")
    defer { try? FileManager.default.removeItem(at: changed) }
    let paths = try Repository.files(under: folder).filter { $0.hasPrefix("Sources/") }.map { file in
      let path = folder.appendingPathComponent(file)
      let text = try String(contentsOf: path, encoding: .utf8)
      guard file.contains("/Handlers/"), text.contains("func \(method)(") else { return path.path }
      let renamed = text.replacingOccurrences(of: "func \(method)(", with: "func another(")
      try renamed.write(to: changed, atomically: true, encoding: .utf8)
      return changed.path
    }
    let (status, output) = try GoldenTests.typecheck(paths)
    #expect(status != 0 && output.contains("does not conform"), "\(output.prefix(4000))")
    #expect(output.contains(method), "the compiler names what is missing")
  }

  private static func typecheck(_ paths: [String]) throws -> (status: Int32, output: String) {
    let runtime = try #require(BuiltRuntime.folder)
    return try Tool.run("swiftc", ["-typecheck", "-swift-version", "6"] + BuiltRuntime.searchPaths(runtime) + paths)
  }

  @Test("An update run is no passing run")
  func recorded() {
    #expect(!GoldenTests.isUpdate, "expected files were rewritten; review them and run without UPDATE_GOLDEN")
  }

  private static func emitted(_ name: String) throws -> Emission {
    let spec = folder.appendingPathComponent(name).appendingPathComponent("server.mcp.yaml")
    return try emission(ofSpec: String(contentsOf: spec, encoding: .utf8), named: "server.mcp.yaml")
  }

  private static func record(_ files: [EmittedFile], in expected: URL) throws {
    try? FileManager.default.removeItem(at: expected)
    for file in files { try write(file.text, to: expected.appendingPathComponent(file.path)) }
  }

  private static func write(_ text: String, to url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}
