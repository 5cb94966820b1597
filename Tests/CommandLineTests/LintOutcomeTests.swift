// How a run of `mcpgen lint` ends, and what it writes beside its answer.

import Foundation
import Testing

@Suite("Outcomes of mcpgen lint", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct LintOutcomeTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  // MARK: How it ends

  @Test("What fails a run can be set")
  func failing() throws {
    try shop.write(head + "prompts:\n" + LintSample.prompt("one") + LintSample.prompt("two"), to: "a.mcp.yaml")
    #expect(try shop.lint("a.mcp.yaml").status == 0)
    #expect(try shop.lint("a.mcp.yaml", "--fail-on", "warning").status == 1)
    #expect(try shop.lint("a.mcp.yaml", "--max-warnings", "1").status == 1)
    #expect(try shop.lint("a.mcp.yaml", "--max-warnings", "2").status == 0)
    #expect(try shop.lint("a.mcp.yaml", "--max-warnings", "-1").status == 2)
    try shop.write("fail-on: warning\n", to: ".mcpgen.yaml")
    #expect(try shop.lint("a.mcp.yaml").status == 1)
    #expect(try shop.lint("a.mcp.yaml", "--fail-on", "error").status == 0)
    #expect(try shop.lint("a.mcp.yaml", "--no-config").status == 0)
    try shop.write("max-warnings: 0\n", to: "other.yaml")
    #expect(try shop.lint("a.mcp.yaml", "--config", "other.yaml").status == 1)
  }

  @Test("Mistakes in names and settings end the run with help")
  func mistakes() throws {
    try shop.write(LintSample.plain, to: "a.mcp.yaml")
    let rule = try shop.run("lint", "a.mcp.yaml", "--select", "missing-descripton")
    #expect(rule.status == 2 && rule.out.isEmpty && rule.error.contains("Did you mean `missing-description`?"))
    let client = try shop.lint("a.mcp.yaml", "--client", "curser")
    #expect(client.status == 2 && client.error.contains("Did you mean `cursor`?"))
    #expect(try shop.lint("a.mcp.yaml", "--client", "cursor,claude").status == 0)
    try shop.write("selct: [words]\nignore: [wrds]\n", to: ".mcpgen.yaml")
    let file = try shop.lint("a.mcp.yaml")
    #expect(file.status == 2 && file.out.isEmpty, "\(file)")
    #expect(file.error.contains(".mcpgen.yaml:1:1: error") && file.error.contains(".mcpgen.yaml:2:10: error"))
    #expect(try shop.lint("a.mcp.yaml", "--config", "none.yaml").status == 2)
    #expect(try shop.lint("a.mcp.yaml", "--config", "x", "--no-config").status == 2)
  }

  @Test("Excluded files are left out of folders, and linted where they are named")
  func excluded() throws {
    try shop.write("exclude: [old]\n", to: ".mcpgen.yaml")
    try shop.write(LintSample.plain, to: "old/a.mcp.yaml")
    try shop.write(LintSample.plain, to: "b.mcp.yaml")
    #expect(try !shop.lint(".").out.contains("old/"))
    #expect(try shop.lint("old/a.mcp.yaml").out.contains("old/a.mcp.yaml:4:3"))
  }

  @Test("The settings can be shown")
  func settings() throws {
    try shop.write("fail-on: warning\nseverity: {missing-description: off}\n", to: ".mcpgen.yaml")
    let result = try shop.run("lint", "--show-settings", "--client", "cursor")
    #expect(result.status == 0 && result.error.isEmpty)
    for line in ["settings file  .mcpgen.yaml", "fail-on        warning", "clients        cursor"] {
      #expect(result.out.contains(line + "\n"), "\(result.out)")
    }
    let rule = result.out.split(separator: "\n").first { $0.hasPrefix("missing-description ") }
    #expect(rule?.split(separator: " ").dropFirst().first == "off")
  }

  // MARK: What it writes

  @Test("Known findings are written down and not shown again")
  func baseline() throws {
    try shop.write(LintSample.plain, to: "a.mcp.yaml")
    let written = try shop.lint("a.mcp.yaml", "--write-baseline", "known.json", "--fail-on", "warning")
    #expect(written.status == 0 && written.out.isEmpty && written.error.contains("1 known finding"), "\(written)")
    let again = try shop.lint("a.mcp.yaml", "--baseline", "known.json", "--fail-on", "warning")
    #expect(again.status == 0 && again.out.isEmpty && again.error.isEmpty, "\(again)")
    try shop.write(head + "prompts:\n" + LintSample.prompt("two"), to: "a.mcp.yaml")
    let later = try shop.lint("a.mcp.yaml", "--baseline", "known.json", "--fail-on", "warning")
    #expect(later.status == 1 && later.error.contains("1 entry of the baseline no longer occurs"))
    try shop.write("{}", to: "known.json")
    #expect(try shop.lint("a.mcp.yaml", "--baseline", "known.json").status == 2)
    #expect(try shop.lint("a.mcp.yaml", "--baseline", "none.json").status == 2)
  }

  @Test("Statistics and scores follow the findings, or stand in the JSON when they are asked for")
  func tables() throws {
    try shop.write(LintSample.plain, to: "a.mcp.yaml")
    let text = try shop.lint("a.mcp.yaml", "--statistics", "--score")
    #expect(text.out.contains("\n1  warning  missing-description\n") && text.out.contains("sample: "), "\(text.out)")
    let json = try shop.run("lint", "a.mcp.yaml", "--format", "json", "--statistics", "--score")
    #expect(json.out.contains("\"statistics\": [") && json.out.contains("\"scores\": ["))
    let plain = try shop.run("lint", "a.mcp.yaml", "--format", "json")
    #expect(!plain.out.contains("\"statistics\"") && !plain.out.contains("\"scores\""))
    let sarif = try shop.run("lint", "a.mcp.yaml", "--format", "sarif", "--score")
    #expect(sarif.out.hasPrefix("{") && sarif.error.contains("sample: "))
  }

  @Test("The answer and the report go where they are asked to")
  func files() throws {
    try shop.write(LintSample.plain, to: "a.mcp.yaml")
    let result = try shop.lint("a.mcp.yaml", "--output-file", "out/answer", "--report", "out/report.html")
    #expect(result.status == 0 && result.out.isEmpty)
    #expect(shop.text("out/answer")?.contains("a.mcp.yaml:4:3: warning") == true)
    #expect(shop.text("out/report.html")?.contains("sample") == true)
    #expect(try shop.lint("a.mcp.yaml", "--output-file", "/dev/null").status == 2, "a device is not replaced")
  }
}
