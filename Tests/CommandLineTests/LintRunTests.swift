// What `mcpgen lint` takes: files, folders, lists, standard input.

import Foundation
import Testing

@Suite("A run of mcpgen lint", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct LintRunTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  /// Runs a line of the shell in which `mcpgen` is the program.
  private func shell(_ line: String) throws -> (status: Int32, out: String, error: String) {
    let program = try #require(Program.path)
    return try shop.run(["-c", "mcpgen() { '\(program)' \"$@\"; }; \(line)"], of: "/bin/sh")
  }

  // MARK: What it takes

  @Test("A folder is searched for specs, hidden folders and builds left out, in order")
  func folder() throws {
    for path in ["b.mcp.yaml", "a/c.mcp.yaml", ".hidden/d.mcp.yaml", "x/.build/e.mcp.yaml"] {
      try shop.write(LintSample.plain, to: path)
    }
    try shop.write(LintSample.plain, to: "other.yaml")
    let result = try shop.lint(".")
    let paths = result.out.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    #expect(result.status == 0 && paths == ["a/c.mcp.yaml", "b.mcp.yaml"], "\(result)")
    #expect(try shop.lint("a", "a/c.mcp.yaml").out.split(separator: "\n").count == 1, "a file given twice is one file")
    let none = try shop.lint("x")
    #expect(none.status == 2 && none.error.contains("no spec in the folder x"))
  }

  @Test("Without a path the folder of the settings is taken, from wherever below one stands")
  func noPath() throws {
    let none = try shop.lint()
    #expect(none.status == 2 && none.error.contains(".mcpgen.yaml") && none.error.contains("nothing to lint"))
    try shop.write(LintSample.plain, to: "specs/a.mcp.yaml")
    try shop.write("", to: ".mcpgen.yaml")
    #expect(try shop.lint().out.contains("specs/a.mcp.yaml:4:3: warning: "))
    let below = try shell("cd specs && mcpgen lint \(LintSample.options.joined(separator: " "))")
    #expect(below.status == 0 && below.out.contains("a.mcp.yaml:4:3: warning: "), "\(below)")
  }

  @Test("Lists of tools are read as JSON and as JSON Lines")
  func lists() throws {
    try shop.write(#"{"tools": [{"name": "a", "description": "", "inputSchema": {}}]}"#, to: "a.json")
    try shop.write("{\"name\": \"a\", \"inputSchema\": {}}\n{\"name\": \"b\", \"inputSchema\": {}}\n", to: "b.jsonl")
    #expect(try shop.lint("a.json").out.contains("a.json:1:"))
    #expect(try shop.lint("b.jsonl").out.split(separator: "\n").count == 2)
    try shop.write("{", to: "c.json")
    let broken = try shop.lint("c.json", "--ignore", "all")
    #expect(broken.status == 1 && broken.out.contains("illegal-tool-list"), "\(broken)")
  }

  @Test("Standard input is told by its name, or by how it begins")
  func standardInput() throws {
    try shop.write(LintSample.plain, to: "s")
    try shop.write(#"[{"name": "a", "inputSchema": {}}]"#, to: "j")
    try shop.write("{\"name\": \"a\", \"inputSchema\": {}}\n\n{\"name\": \"b\", \"inputSchema\": {}}\n", to: "l")
    let options = LintSample.options.joined(separator: " ")
    #expect(try shell("mcpgen lint - \(options) < s").out.contains("stdin:4:3: warning"))
    #expect(try shell("mcpgen lint - \(options) < j").out.contains("stdin:1:"))
    #expect(try shell("mcpgen lint - \(options) < l").out.split(separator: "\n").count == 2)
    let named = try shell("mcpgen lint - --stdin-filename d/x.mcp.yaml \(options) < s")
    #expect(named.out.contains("d/x.mcp.yaml:4:3"))
    #expect(try shell("mcpgen lint - --stdin-filename x.mcp.yaml \(options) < j").status == 1)
    for wrong in ["--fix", "--watch"] { #expect(try shell("mcpgen lint - \(wrong) < s").status == 2) }
    #expect(try shop.lint("s", "--stdin-filename", "x").status == 2)
  }

  @Test("A spec that cannot be compiled is reported, and the others are linted")
  func incomplete() throws {
    try shop.write("tols: 1\n" + LintSample.plain, to: "a.mcp.yaml")
    try shop.write(LintSample.plain, to: "b.mcp.yaml")
    let result = try shop.lint("a.mcp.yaml", "b.mcp.yaml")
    #expect(result.status == 1 && result.out.contains("a.mcp.yaml:1:1: error"))
    #expect(result.out.contains("b.mcp.yaml:4:3: warning") && !result.out.contains("a.mcp.yaml:5"))
  }

  @Test("Each file that cannot be read gets its line")
  func unreadable() throws {
    try shop.write(LintSample.plain, to: "a.mcp.yaml")
    let result = try shop.lint("a.mcp.yaml", "none.mcp.yaml", "nor.json")
    #expect(result.status == 2 && result.out.isEmpty)
    #expect(result.error.split(separator: "\n").count == 2, "\(result.error)")
  }
}
