// `mcpgen lint`, what all commands refuse, and what the plugin calls.

import Foundation
import Testing

@Suite("mcpgen lint", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct LintTests {
  @Test("Exit codes and streams of lint")
  func lint() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it").replacing("      public: true\n", with: ""), to: "clean.yaml")
    try shop.write(head + "tols:\n" + tool("do_it"), to: "wrong.yaml")
    let clean = try shop.run("lint", "clean.yaml")
    #expect(clean.status == 0 && clean.out.isEmpty && clean.error.isEmpty, "\(clean)")
    let wrong = try shop.run("lint", "wrong.yaml", "--format", "concise")
    #expect(wrong.status == 1 && wrong.error.isEmpty)
    #expect(wrong.out.contains("wrong.yaml:3:1: error: "))
    let full = try shop.run("lint", "wrong.yaml")
    #expect(full.status == 1 && full.out.contains("--> wrong.yaml:3:1") && !full.out.contains("\u{1B}"))
    #expect(try shop.run("lint").status == 2)
    #expect(try shop.run("bild").status == 2)
    #expect(try shop.run("--help").status == 0)
  }

  @Test("What cannot be read is refused in one line")
  func unreadable() throws {
    let shop = try Workshop()
    try shop.write("a\u{0}b", to: "binary.yaml")
    try shop.write("", to: "big.yaml")
    let big = try FileHandle(forWritingTo: shop.folder.appendingPathComponent("big.yaml"))
    try big.truncate(atOffset: 1 << 30)
    for (path, text) in [
      ("binary.yaml", "binary"), ("big.yaml", "1073741824 bytes"), ("none.yaml", "no such file"), (".", "folder"),
      ("/dev/zero", "no regular file"),
    ] {
      for command in [["build", path, "-o", "x"], ["lint", path]] {
        let result =
          command.count > 2 ? try shop.run(command[0], path, "-o", "x") : try shop.run(command[0], path)
        #expect(result.status == 2, "\(command)")
        #expect(result.out.isEmpty && result.error.contains(text), "\(command): \(result.error)")
        #expect(result.error.split(separator: "\n").count == 1, "\(result.error)")
      }
    }
  }

  @Test("The plugin's command writes every name it declares and none of the user's files")
  func plugin() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    #expect(try shop.run("plugin-build", "s.mcp.yaml", "--output", "generated").status == 0)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: shop.folder.appendingPathComponent("generated").path)
    let expected = ["Environment", "Errors", "Handlers", "Prompts", "Resources", "Tools", "Types", "Wire"].map {
      "\($0).mcp.swift"
    }
    #expect(names.sorted() == expected)
  }
}
