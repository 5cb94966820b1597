// `mcpgen diff` and `mcpgen changelog`: what a side may be, and what is said where it is none.

import Foundation
import Testing

@Suite("mcpgen diff", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct DiffTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try shop.write(ContractSample.spec(), to: "shop.mcp.yaml")
  }

  private func diff(_ arguments: String...) throws -> (status: Int32, out: String, error: String) {
    try shop.run(["diff"] + arguments)
  }

  // MARK: Sides

  @Test("Specs, folders, locks and lists of tools are compared with one another")
  func kinds() throws {
    try shop.write(ContractSample.reworded, to: "new/shop.mcp.yaml")
    #expect(try shop.run("lock", "shop.mcp.yaml").status == 0)
    try shop.write(
      #"{"tools": [{"name": "get_order", "description": "Get one order.", "inputSchema": {"type": "object"}}]}"#,
      to: "tools.json")
    for old in ["shop.mcp.yaml", "mcpgen.lock"] {
      for new in ["new/shop.mcp.yaml", "new", "new/"] {
        let result = try diff(old, new)
        #expect(result.status == 0 && result.error.isEmpty, "\(old) \(new): \(result)")
        #expect(result.out.contains("1 change: 1 model") && result.out.contains("description-changed"), "\(result)")
      }
    }
    let list = try diff("tools.json", "new")
    #expect(list.status == 0 && list.out.contains("cancel_order"), "\(list)")
    #expect(!list.out.contains("permission"), "a list says nothing of permissions")
    let same = try diff("shop.mcp.yaml", "mcpgen.lock")
    #expect(same.out.contains("no changes"))
  }

  @Test("Markdown and a file, where they are asked for")
  func markdown() throws {
    try shop.write(ContractSample.reworded, to: "new/shop.mcp.yaml")
    let result = try diff("shop.mcp.yaml", "new", "--format", "markdown", "--output-file", "out/diff.md")
    #expect(result.status == 0 && result.out.isEmpty, "\(result)")
    #expect(shop.text("out/diff.md")?.contains("| change | before | after |") == true)
  }

  @Test("A side that is none ends the run with what was looked for")
  func noSide() throws {
    for (text, name, part) in [
      ("{", "broken.json", "this is no JSON"), ("{\"a\": 1}", "other.json", "expected an answer to `tools/list`"),
      ("{\"lockVersion\": 4}", "new.lock", "a newer mcpgen wrote it"),
      ("mcpgen: 1\n", "half.yaml", "cannot be compiled"),
      (String(repeating: "[", count: 200_000), "deep.json", "nested too deeply"),
    ] {
      try shop.write(text, to: "side/\(name)")
      let result = try diff("side/\(name)", "shop.mcp.yaml")
      #expect(result.status == 2 && result.error.contains(part), "\(name): \(result)")
    }
    #expect(try diff("shop.mcp.yaml", "side").error.contains("there is no spec in the folder side"))
    try shop.write(ContractSample.reworded, to: "other.mcp.yaml")
    let several = try diff("shop.mcp.yaml")
    #expect(several.status == 2 && several.error.contains("there are 2 specs"), "\(several)")
    let edited = try #require(
      try shop.run("lock", "shop.mcp.yaml", "-o", "l.lock").status == 0 ? shop.text("l.lock") : nil)
    try shop.write(edited.replacingOccurrences(of: "orders:write", with: "x"), to: "l.lock")
    #expect(try diff("l.lock", "shop.mcp.yaml").error.contains("this lock was edited"))
  }

  // MARK: Revisions

  @Test("A revision alone means the file as it was; REVISION:PATH names another")
  func revisions() throws {
    try shop.commitAll()
    try shop.write(ContractSample.reworded, to: "shop.mcp.yaml")
    for arguments in [
      ["HEAD"], ["HEAD", "shop.mcp.yaml"], ["HEAD:shop.mcp.yaml"], ["HEAD:", "shop.mcp.yaml"], ["HEAD:."],
    ] {
      let result = try shop.run(["diff"] + arguments)
      #expect(result.status == 0 && result.out.contains("1 change: 1 model"), "\(arguments): \(result)")
    }
    try shop.commitAll()
    #expect(try diff("HEAD~1", "HEAD").out.contains("1 change: 1 model"))
    #expect(try diff("HEAD:shop.mcp.yaml", "HEAD:shop.mcp.yaml").out.contains("no changes"))
  }

  @Test("What a spec included at a revision is read there, not here")
  func includes() throws {
    let spec = ContractSample.spec().replacingOccurrences(
      of: "maxLength: 20}}\n  cancel", with: "maxLength: 20}, k: Kind}\n  cancel")
    try shop.write(spec + "include: [shared/types.yaml]\n", to: "shop.mcp.yaml")
    try shop.write("mcpgen: 1\ntypes: {Kind: {enum: [a, b]}}\n", to: "shared/types.yaml")
    try shop.commitAll()
    try shop.write("mcpgen: 1\ntypes: {Kind: {enum: [a]}}\n", to: "shared/types.yaml")
    let result = try diff("HEAD", "shop.mcp.yaml")
    #expect(result.status == 0 && result.out.contains("parameter-value-removed"), "\(result)")
  }

  @Test("A renamed file is found, and said")
  func renamed() throws {
    try shop.commitAll()
    try shop.git("mv", "shop.mcp.yaml", "store.mcp.yaml")
    try shop.write(ContractSample.reworded, to: "store.mcp.yaml")
    let result = try diff("HEAD", "store.mcp.yaml")
    #expect(result.status == 0 && result.out.contains("1 change"), "\(result)")
    #expect(result.error == "mcpgen: store.mcp.yaml was called shop.mcp.yaml at HEAD\n")
    try shop.git("rm", "-q", "-f", "--cached", "store.mcp.yaml")
    let only = try diff("HEAD", "store.mcp.yaml")
    #expect(only.status == 0 && only.error.contains("was called shop.mcp.yaml"), "the only spec there was: \(only)")
    try shop.git("reset", "-q", "--hard")
    try shop.write(ContractSample.spec(), to: "other.mcp.yaml")
    try shop.commitAll()
    try shop.write(ContractSample.spec(), to: "third.mcp.yaml")
    let fresh = try diff("HEAD", "third.mcp.yaml")
    #expect(fresh.status == 0 && fresh.out.isEmpty, "what is there still was not renamed: \(fresh)")
    #expect(fresh.error == "mcpgen: third.mcp.yaml is new since HEAD: there is nothing to compare it with\n")
    try shop.git("rm", "-q", "-f", "--cached", "shop.mcp.yaml", "other.mcp.yaml")
    for name in ["shop", "other"] {
      try FileManager.default.removeItem(at: shop.folder.appending(path: name + ".mcp.yaml"))
    }
    let unknown = try diff("HEAD", "third.mcp.yaml")
    #expect(unknown.status == 2 && unknown.error.contains("git knows of no other name"), "\(unknown)")
    #expect(unknown.error.contains("other.mcp.yaml, shop.mcp.yaml"))
  }

  @Test("No repository, no such revision, no such file: each is said in one line")
  func nothingThere() throws {
    let none = try diff("main", "shop.mcp.yaml")
    #expect(none.status == 2 && none.error.contains("not a git repository"), "\(none)")
    try shop.commitAll()
    try shop.git("branch", "-M", "main")
    let near = try diff("mian", "shop.mcp.yaml")
    #expect(near.status == 2 && near.error.contains("Did you mean `main`?"), "\(near)")
    let file = try diff("main:shpo.mcp.yaml", "shop.mcp.yaml")
    #expect(file.status == 2 && file.error.contains("Did you mean `shop.mcp.yaml`?"), "\(file)")
    for result in [none, near, file] { #expect(result.error.split(separator: "\n").count == 1) }
  }

  @Test("A shallow clone says how to fetch more")
  func shallow() throws {
    try shop.commitAll()
    let first = try shop.git("rev-parse", "HEAD").split(separator: "\n").first.map(String.init) ?? ""
    try shop.write(ContractSample.reworded, to: "shop.mcp.yaml")
    try shop.commitAll()
    try shop.git("clone", "-q", "--depth", "1", "file://\(shop.folder.path)", "clone")
    let result = try shop.run(
      ["-c", "cd clone && '\(Program.path ?? "")' diff \(first) shop.mcp.yaml"], of: "/bin/sh")
    #expect(result.status == 2 && result.error.contains("git fetch --unshallow"), "\(result)")
  }

  @Test("What begins with a dash is never an option of git")
  func injection() throws {
    try shop.commitAll()
    let result = try shop.run("diff", "--", "--output=owned", "shop.mcp.yaml")
    #expect(result.status == 2 && result.error.contains("is no revision"), "\(result)")
    let path = try shop.run("diff", "--", "-p:shop.mcp.yaml", "shop.mcp.yaml")
    #expect(path.status == 2 && path.error.contains("is no revision"), "\(path)")
    #expect(shop.text("owned") == nil)
  }

  @Test("Without git it says that git is needed")
  func noGit() throws {
    let program = try #require(Program.path)
    let result = try shop.run(["-c", "PATH=/nowhere '\(program)' diff main shop.mcp.yaml"], of: "/bin/sh")
    #expect(result.status == 2 && result.error.contains("git cannot be run"), "\(result)")
  }

  // MARK: Changelog

  @Test("A changelog has the section of the new version")
  func changelog() throws {
    try shop.commitAll()
    try shop.write(ContractSample.spec(version: "1.3.0", description: "Get one order."), to: "shop.mcp.yaml")
    let result = try shop.run("changelog", "--against", "HEAD", "--date", "2026-09-30")
    #expect(
      result.status == 0
        && result.out.hasPrefix("## [1.3.0] - 2026-09-30\n\n### Changed\n\n- The description of `get_order` changed"),
      "\(result)")
    for date in ["2026-13-01", "2026-02-30", "tomorrow", ""] {
      #expect(try shop.run("changelog", "--against", "HEAD", "--date", date).status == 2, "\(date)")
    }
  }
}
