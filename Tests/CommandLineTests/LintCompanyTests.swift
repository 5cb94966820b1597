// `mcpgen lint --watch`, `mcpgen explain` and `mcpgen rules`.

import Foundation
import Testing

@Suite("Watching, explaining, listing", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct LintCompanyTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  @Test("Watching lints again after a change and ends with 0 at Ctrl-C")
  func watch() throws {
    try shop.write(LintSample.plain, to: "a.mcp.yaml")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Program.path))
    process.arguments = ["lint", "a.mcp.yaml", "--watch"] + LintSample.options
    process.currentDirectoryURL = shop.folder
    try shop.write("", to: "watched.txt")
    process.standardOutput = try FileHandle(forWritingTo: shop.folder.appendingPathComponent("watched.txt"))
    try process.run()
    try wait { $0.contains("a.mcp.yaml:4:3") }
    try shop.write("# above\n" + LintSample.plain, to: "a.mcp.yaml")
    try wait { $0.contains("a.mcp.yaml:5:3") }
    #expect(shop.text("watched.txt")?.contains("\u{1B}") == false)
    process.interrupt()
    for _ in 0..<200 where process.isRunning { Thread.sleep(forTimeInterval: 0.05) }
    #expect(!process.isRunning, "it did not end at Ctrl-C within ten seconds")
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
  }

  private func wait(until condition: (String) -> Bool) throws {
    for _ in 0..<200 {
      if condition(shop.text("watched.txt") ?? "") { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("nothing was printed within ten seconds: \(shop.text("watched.txt") ?? "")")
  }

  @Test("A rule is explained")
  func explain() throws {
    let linters = try shop.run("explain", "missing-description")
    #expect(linters.status == 0 && linters.error.isEmpty)
    for part in [
      "severity  warning", "Source:", "Bad, reported at ↓:", "Good:", "# mcpgen:ignore missing-description -- ",
    ] {
      #expect(linters.out.contains(part), "\(linters.out)")
    }
    let compilers = try shop.run("explain", "yaml-syntax")
    #expect(compilers.status == 0 && compilers.out.contains("text that is not YAML"))
    #expect(compilers.out.contains("neither lowered nor ignored"))
    let unknown = try shop.run("explain", "missing-descripton")
    #expect(unknown.status == 2 && unknown.out.isEmpty)
    #expect(unknown.error.contains("Did you mean `missing-description`?"))
  }

  @Test("All rules are listed in each form")
  func rules() throws {
    let text = try shop.run("rules").out
    #expect(text.contains("\nyaml-syntax ") && text.contains("missing-description "))
    let json = try shop.run("rules", "--format", "json").out
    let list = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: String]])
    let rule = try #require(list.first { $0["id"] == "missing-description" })
    #expect(rule["severity"] == "warning" && rule["group"] == "words" && rule["meaning"]?.isEmpty == false)
    #expect(list.first { $0["id"] == "yaml-syntax" }?["group"] == "compiler")
    let markdown = try shop.run("rules", "--format", "markdown").out
    #expect(markdown.hasPrefix("| rule | severity | group | what it flags |\n|---|"))
    #expect(try shop.run("rules", "--format", "xml").status == 2)
  }
}
