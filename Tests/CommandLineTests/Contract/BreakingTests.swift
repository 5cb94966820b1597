// `mcpgen breaking`: what counts, how it is printed, and the version that the changes ask for.

import Foundation
import Testing

@Suite("mcpgen breaking", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct BreakingTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try shop.write(ContractSample.spec(), to: "old/shop.mcp.yaml")
    try shop.write(ContractSample.spec(), to: "shop.mcp.yaml")
  }

  private func breaking(_ arguments: String...) throws -> (status: Int32, out: String, error: String) {
    try shop.run(["breaking", "shop.mcp.yaml", "--against", "old"] + arguments)
  }

  /// A shorter parameter, one permission less, another description; the version is as given.
  private func edit(version: String = "1.2.0") throws {
    let spec = ContractSample.spec(version: version, description: "Get one order.")
      .replacingOccurrences(of: "permissions: [\"orders:write\"]", with: "public: true")
    let parts = spec.components(separatedBy: "maxLength: 20")
    try shop.write(parts[0] + "maxLength: 19" + parts[1...].joined(separator: "maxLength: 20"), to: "shop.mcp.yaml")
  }

  @Test("Nothing changed is nothing to say")
  func same() throws {
    let result = try breaking()
    #expect(result.status == 0 && result.out.isEmpty && result.error == "mcpgen: nothing changed\n", "\(result)")
  }

  @Test("The level says which classes count")
  func levels() throws {
    try edit(version: "2.0.0")
    for (level, shown) in [("wire", 1), ("security", 3), ("model", 4), ("all", 4)] {
      let result = try breaking("--level", level, "--format", "concise")
      #expect(result.status == 1, "\(level): \(result)")
      #expect(result.out.split(separator: "\n").count == shown, "\(level): \(result.out)")
      #expect(result.error.hasPrefix("mcpgen: 1 wire, 2 security, 1 model"), "\(result.error)")
    }
    #expect(try breaking("--level", "high").status == 2)
    #expect(try breaking("--semver").status == 0, "the version says what changed")
    #expect(
      !(try breaking("--semver", "--format", "sarif").out.contains(#""level":"error""#)), "so nothing is an error")
  }

  @Test("The answer takes the place of neither side, nor of a lock")
  func overwriting() throws {
    let spec = ContractSample.spec()
    #expect(try shop.run("lock", "shop.mcp.yaml").status == 0)
    for (arguments, file) in [
      (["breaking", "shop.mcp.yaml", "--against", "old"], "shop.mcp.yaml"),
      (["breaking", "shop.mcp.yaml", "--against", "old"], "old/shop.mcp.yaml"),
      (["diff", "old", "shop.mcp.yaml"], "./shop.mcp.yaml"), (["lock", "--verify", "shop.mcp.yaml"], "shop.mcp.yaml"),
      (["lock", "--verify", "shop.mcp.yaml"], "mcpgen.lock"),
    ] {
      let result = try shop.run(arguments + ["--output-file", file])
      #expect(result.status == 2 && result.error.contains("--output-file would overwrite \(file)"), "\(result)")
    }
    for name in ["shop.mcp.yaml", "old/shop.mcp.yaml"] {
      #expect(try String(contentsOf: shop.folder.appending(path: name), encoding: .utf8) == spec)
    }
    #expect(try shop.run("lock", "--verify", "shop.mcp.yaml").status == 0)
  }

  @Test("A finding has both places, why, and how to do without")
  func full() throws {
    try edit(version: "2.0.0")
    let result = try breaking("--level", "wire")
    #expect(
      result.out.hasPrefix(
        "error[parameter-constraint-tightened]: `maxLength` of the parameter `id` of `get_order` was 20 and is 19 (wire)"
      ),
      "\(result.out)")
    for part in [
      "--> shop.mcp.yaml:8:", "--> old/shop.mcp.yaml:8:", "it was here", "help: Values that were valid are refused.",
    ] {
      #expect(result.out.contains(part), "\(part): \(result.out)")
    }
  }

  @Test("Programs get classes and values, and SARIF its rules")
  func programs() throws {
    try edit(version: "2.0.0")
    let data = try JSONSerialization.jsonObject(with: Data(try breaking("--format", "json").out.utf8)) as? [String: Any]
    let found = try #require(data?["changes"] as? [[String: Any]])
    #expect(found.count == 3)
    let shorter = found.first { $0["rule"] as? String == "parameter-constraint-tightened" }
    #expect(shorter?["classes"] as? [String] == ["wire"])
    #expect(shorter?["old"] as? String == "20" && shorter?["new"] as? String == "19")
    let sarif = try breaking("--format", "sarif").out
    #expect(sarif.contains("\"ruleId\": \"made-public\"") && sarif.contains("no permission any more"), "\(sarif)")
    let file = try breaking("--format", "junit", "--output-file", "out/findings.xml")
    #expect(file.status == 1 && file.out.isEmpty)
    #expect(shop.text("out/findings.xml")?.contains("permission-removed") == true)
  }

  @Test("A version that does not say what changed is found, and written with --fix")
  func version() throws {
    try edit()
    let result = try breaking("--semver", "--format", "concise")
    #expect(result.status == 1 && result.out.contains("[version-not-raised]"), "\(result)")
    #expect(result.out.hasPrefix("shop.mcp.yaml:2:31: error: the version 1.2.0 does not say"), "\(result.out)")
    let fixed = try breaking("--semver", "--fix")
    #expect(fixed.status == 0 && fixed.error.contains("Raise the version to 2.0.0"), "\(fixed)")
    #expect(shop.text("shop.mcp.yaml")?.contains("version: 2.0.0,") == true)
    let again = try breaking("--fix")
    #expect(
      again.status == 1 && !again.out.contains("version-not-raised"), "the changes themselves still count: \(again)")
  }

  @Test("A lock, a revision and a list of tools can be the old side")
  func sides() throws {
    #expect(try shop.run("lock", "old/shop.mcp.yaml", "-o", "approved.lock").status == 0)
    try shop.commitAll()
    try edit(version: "2.0.0")
    for side in ["approved.lock", "HEAD", "HEAD:shop.mcp.yaml", "old/shop.mcp.yaml"] {
      let result = try shop.run("breaking", "shop.mcp.yaml", "--against", side, "--level", "wire")
      #expect(result.status == 1 && result.out.contains("parameter-constraint-tightened"), "\(side): \(result)")
    }
    try shop.write(#"{"tools": [{"name": "get_order", "inputSchema": {"type": "object"}}]}"#, to: "tools.json")
    let list = try shop.run("breaking", "shop.mcp.yaml", "--against", "tools.json", "--level", "wire")
    #expect(list.status == 1 && list.out.contains("required-parameter-added"), "\(list)")
    #expect(!list.out.contains("version-not-raised"), "a list has no version")
  }

  @Test("An old side that cannot be read is usage, and said so")
  func badSides() throws {
    try shop.write("mcpgen: 1\nserver: {name: shop}\n", to: "half.yaml")
    for (side, part) in [
      ("half.yaml", "half.yaml cannot be compiled"), ("none.json", "it is no file"),
      ("nowhere", "not a git repository"),
    ] {
      let result = try shop.run("breaking", "shop.mcp.yaml", "--against", side)
      #expect(result.status == 2 && result.error.contains(part), "\(side): \(result)")
    }
    #expect(try shop.run("breaking", "shop.mcp.yaml").status == 2, "--against is needed")
  }
}
