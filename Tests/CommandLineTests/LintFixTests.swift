// `mcpgen lint --fix` and `--diff`: what is written, and what is left alone.

import Foundation
import Testing

@Suite("Fixes of mcpgen lint", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct LintFixTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  @Test("Safe fixes are made, and what remains is printed")
  func fix() throws {
    try shop.write(LintSample.useless + LintSample.prompt("two"), to: "a.mcp.yaml")
    let result = try shop.lint("a.mcp.yaml", "--fix")
    #expect(shop.text("a.mcp.yaml") == LintSample.mended + LintSample.prompt("two"))
    #expect(result.status == 0 && result.error == "mended a.mcp.yaml: 1 fix\n", "\(result)")
    #expect(result.out.split(separator: "\n").count == 1 && result.out.contains("a.mcp.yaml:5:3: warning"))
    let again = try shop.lint("a.mcp.yaml", "--fix")
    #expect(again.error.isEmpty && shop.text("a.mcp.yaml") == LintSample.mended + LintSample.prompt("two"))
  }

  @Test("A file keeps its permissions, and a link to it stays one")
  func links() throws {
    try shop.write(LintSample.useless, to: "real/a.mcp.yaml")
    let real = shop.folder.appendingPathComponent("real/a.mcp.yaml").path
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real)
    let link = shop.folder.appendingPathComponent("b.mcp.yaml").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real/a.mcp.yaml")
    #expect(try shop.lint("b.mcp.yaml", "--fix").status == 0)
    #expect(shop.text("real/a.mcp.yaml") == LintSample.mended)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/a.mcp.yaml")
    let mode = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("Included files are mended, too")
  func includes() throws {
    try shop.write(LintSample.plain + "include: shared.yaml\n", to: "a.mcp.yaml")
    try shop.write(
      "mcpgen: 1\ntypes:\n  # mcpgen:ignore missing-description -- why\n  Name: string\n", to: "shared.yaml")
    _ = try shop.lint("a.mcp.yaml", "--fix")
    #expect(shop.text("shared.yaml") == "mcpgen: 1\ntypes:\n  Name: string\n")
  }

  @Test("The changes can be printed and not made")
  func diff() throws {
    try shop.write(LintSample.useless, to: "a.mcp.yaml")
    let result = try shop.lint("a.mcp.yaml", "--diff")
    #expect(result.status == 1 && shop.text("a.mcp.yaml") == LintSample.useless)
    #expect(result.out.hasPrefix("--- a/a.mcp.yaml\n+++ b/a.mcp.yaml\n@@ "))
    #expect(result.out.contains("\n-  # mcpgen:ignore missing-description -- why\n"))
    try shop.write(LintSample.mended, to: "a.mcp.yaml")
    let none = try shop.lint("a.mcp.yaml", "--diff")
    #expect(none.status == 0 && none.out.isEmpty)
  }

  @Test("A spec that cannot be compiled stays as it is where nothing in it can be mended")
  func incomplete() throws {
    let text = "tols: 1\n" + LintSample.useless
    try shop.write(text, to: "a.mcp.yaml")
    let result = try shop.lint("a.mcp.yaml", "--unsafe-fixes")
    #expect(result.status == 1 && shop.text("a.mcp.yaml") == text)
  }
}
