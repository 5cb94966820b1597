// `mcpgen migrate`: there is one version of the language, so it says so, and knows what is newer.

import Foundation
import Testing

@Suite("mcpgen migrate", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct MigrateTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  @Test("Specs of the current version, and what they include, have nothing to migrate")
  func current() throws {
    try shop.write(ContractSample.spec() + "include: [shared.yaml]\n", to: "a.mcp.yaml")
    try shop.write("mcpgen: 1\ntypes: {}\n", to: "shared.yaml")
    let result = try shop.run("migrate", "a.mcp.yaml")
    #expect(result.status == 0, "\(result)")
    #expect(
      result.out == """
        a.mcp.yaml: version 1, nothing to migrate
        shared.yaml: version 1, nothing to migrate

        """)
    #expect(try shop.run("migrate", "--diff").out.isEmpty)
  }

  @Test("A newer version asks for a newer mcpgen, and nothing else is said of the spec")
  func newer() throws {
    try shop.write("mcpgen: 2\nserver: {unheard_of: 1}\n", to: "a.mcp.yaml")
    let result = try shop.run("migrate")
    #expect(result.status == 2 && result.error.contains("a.mcp.yaml:1: this spec is written in version 2"), "\(result)")
    #expect(result.error.contains("raise mcpgen"))
  }

  @Test("Without a version, or without a file, it says so")
  func unreadable() throws {
    try shop.write("server: {}\n", to: "a.mcp.yaml")
    let result = try shop.run("migrate", "a.mcp.yaml")
    #expect(result.status == 2 && result.error.contains("missing-key") && result.error.contains("nothing was written"))
    #expect(try shop.run("migrate", "none.mcp.yaml").status == 2)
    try shop.write("mcpgen: 1\ninclude: [none.yaml]\n", to: "a.mcp.yaml")
    let lacking = try shop.run("migrate")
    #expect(
      lacking.status == 2 && lacking.error.contains("cannot read none.yaml, which a.mcp.yaml includes"), "\(lacking)")
  }
}
