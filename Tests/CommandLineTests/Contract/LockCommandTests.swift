// `mcpgen lock`: where locks are written, and what --verify finds.

import Foundation
import Testing

@Suite("mcpgen lock", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct LockCommandTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try shop.write(ContractSample.spec(), to: "shop.mcp.yaml")
  }

  private func verify(_ arguments: String...) throws -> (status: Int32, out: String, error: String) {
    try shop.run(["lock", "--verify", "--format", "concise"] + arguments)
  }

  // MARK: Writing

  @Test("The lock is written beside the spec, once, and fits it")
  func write() throws {
    let result = try shop.run("lock", "shop.mcp.yaml")
    #expect(result.status == 0 && result.out.isEmpty, "\(result)")
    #expect(result.error == "wrote mcpgen.lock: 2 tools, 0 resources, 0 prompts\n")
    let text = try #require(shop.text("mcpgen.lock"))
    #expect(text.contains("\"lockVersion\": 1") && text.hasSuffix("}\n"))
    #expect(try shop.run("lock").error == "mcpgen.lock is up to date\n")
    #expect(try verify().status == 0 && verify("shop.mcp.yaml").out.isEmpty)
  }

  @Test("--output says where; of several specs each has a lock with its name")
  func places() throws {
    #expect(try shop.run("lock", "shop.mcp.yaml", "-o", "locks/shop.lock").status == 0)
    #expect(shop.text("locks/shop.lock") != nil && shop.text("mcpgen.lock") == nil)
    #expect(try verify("shop.mcp.yaml", "-o", "locks/shop.lock").status == 0)
    #expect(try shop.run("lock").status == 0 && shop.text("mcpgen.lock") != nil)
    try shop.write(ContractSample.reworded, to: "other.mcp.yaml")
    let renamed = try verify()
    #expect(renamed.status == 2 && renamed.error.contains("no lock other.mcpgen.lock"), "\(renamed)")
    #expect(renamed.error.contains("rename mcpgen.lock"))
    #expect(try shop.run("lock").status == 0)
    #expect(shop.text("other.mcpgen.lock") != nil && shop.text("shop.mcpgen.lock") == shop.text("mcpgen.lock"))
    #expect(try verify().status == 0)
    let two = try shop.run("lock", "-o", "one.lock")
    #expect(two.status == 2 && two.error.contains("there are 2 specs"), "\(two)")
  }

  @Test("A lock takes the place of no spec and of no other lock")
  func collisions() throws {
    let spec = try shop.run("lock", "shop.mcp.yaml", "-o", "./shop.mcp.yaml")
    #expect(spec.status == 2 && shop.text("shop.mcp.yaml") == ContractSample.spec(), "\(spec)")
    try shop.write(ContractSample.reworded, to: "shop.yaml")
    try shop.write(ContractSample.reworded, to: "other.mcp.yaml")
    let two = try shop.run("lock", "shop.mcp.yaml", "shop.yaml")
    #expect(two.status == 2 && two.error.contains("shop.mcpgen.lock is a spec or the lock of another one"), "\(two)")
  }

  @Test("A spec with errors has no lock, and no other is written then")
  func errors() throws {
    try shop.write("mcpgen: 1\nserver: {}\n", to: "a/bad.mcp.yaml")
    let result = try shop.run("lock")
    #expect(result.status == 1 && result.error.contains("missing-key"), "\(result)")
    #expect(shop.files(".").filter { $0.hasSuffix(".lock") }.isEmpty)
    #expect(try shop.run("lock", "none").status == 2)
    try FileManager.default.createDirectory(
      at: shop.folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
    #expect(try shop.run("lock", "empty").error.contains("no spec in the folder empty"))
  }

  // MARK: Verifying

  @Test("A contract that is not the locked one is a finding at its place, for people and for programs")
  func stale() throws {
    #expect(try shop.run("lock").status == 0)
    try shop.write(ContractSample.reworded, to: "shop.mcp.yaml")
    let result = try verify()
    #expect(result.status == 1 && result.error.isEmpty, "\(result)")
    #expect(result.out.hasPrefix("shop.mcp.yaml:") && result.out.contains("`get_order`"))
    #expect(result.out.contains("[stale-lock]") && result.out.split(separator: "\n").count == 1)
    for format in ["full", "json", "sarif", "github", "gitlab", "junit"] {
      let other = try shop.run("lock", "--verify", "--format", format)
      #expect(other.status == 1 && other.out.contains("stale-lock"), "\(format)")
    }
    try shop.write(ContractSample.spec() + "# a comment\n", to: "shop.mcp.yaml")
    #expect(try verify().status == 0, "comments are no part of a contract")
  }

  @Test("An edited lock is told from a stale one, and says which entry")
  func edited() throws {
    #expect(try shop.run("lock").status == 0)
    let text = try #require(shop.text("mcpgen.lock"))
    try shop.write(text.replacingOccurrences(of: "orders:write", with: "orders:read"), to: "mcpgen.lock")
    let result = try verify()
    #expect(result.status == 1 && result.out.contains("[edited-lock]"), "\(result)")
    #expect(result.out.contains("tools/cancel_order"))
  }

  @Test("Locks that are none, and none at all")
  func otherLocks() throws {
    let missing = try verify()
    #expect(missing.status == 2 && missing.error.contains("there is no lock mcpgen.lock"), "\(missing)")
    for (text, part) in [
      ("{\"lockfileVersion\": 3}", "it is a lock of npm"), ("{\"lockVersion\": 9}", "a newer mcpgen wrote it"),
      ("{", "this is no JSON"), ("", "this is no JSON"), ("<<<<<<< HEAD\n", "conflict marks"),
      (String(repeating: "[", count: 100_000), "nested too deeply"),
    ] {
      try shop.write(text, to: "mcpgen.lock")
      let result = try verify()
      #expect(result.status == 1 && result.out.contains("[illegal-lock]") && result.out.contains(part), "\(result)")
    }
    try Data([0, 1, 2]).write(to: shop.folder.appendingPathComponent("mcpgen.lock"))
    #expect(try verify().status == 2)
  }

  @Test("A sparse file of a gigabyte is refused before it is read")
  func huge() throws {
    let path = shop.folder.appendingPathComponent("mcpgen.lock")
    FileManager.default.createFile(atPath: path.path, contents: nil)
    let file = try FileHandle(forWritingTo: path)
    try file.truncate(atOffset: 1 << 30)
    try file.close()
    let result = try verify()
    #expect(result.status == 2 && result.error.contains("a lock may have"), "\(result)")
  }
}
