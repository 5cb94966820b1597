// Fixes in the reports for programs, and what SARIF says of rules.

import MCPCore
import MCPGenSpec
import Testing

@Suite("Fixes in reports")
struct FixReportTests {
  private let source = SourceText(path: "d/s.yaml", text: "ä: 1\nb: 2\n")

  private func finding() -> Diagnostic {
    let place = source.span(6..<7)
    return Diagnostic(
      .genericName, "m", at: place, severity: .warning,
      fix: Fix("Say it", isSafe: true, edits: [.init(place, "c"), .init(source.span(9..<10), "3")]))
  }

  @Test("JSON has the edits with their places")
  func json() throws {
    let plain = Diagnostic(.genericName, "m", at: source.span(0..<1))
    let report = try JSON.parse(DiagnosticRenderer.json([finding(), plain], more: [.init(key: "scores", value: [])]))
    let fix = report["findings"]?[0]?["fix"]
    #expect(fix?["title"] == "Say it" && fix?["safe"] == true && fix?["edits"]?.arrayValue?.count == 2)
    let edit = fix?["edits"]?[0]
    #expect(edit?["replacement"] == "c" && edit?["location"]?["start"] == ["line": 2, "column": 1])
    #expect(edit?["location"]?["end"] == ["line": 2, "column": 2])
    #expect(report["findings"]?[1]?["fix"] == nil && report["scores"] == [])
  }

  @Test("SARIF has them as changes of artifacts")
  func sarif() throws {
    let report = try JSON.parse(DiagnosticRenderer.sarif([finding()], version: "1.0.0"))
    let fix = report["runs"]?[0]?["results"]?[0]?["fixes"]?[0]
    #expect(fix?["description"]?["text"] == "Say it")
    let change = fix?["artifactChanges"]?[0]
    #expect(change?["artifactLocation"]?["uri"] == "d/s.yaml")
    let first = change?["replacements"]?[0]
    #expect(first?["insertedContent"]?["text"] == "c")
    #expect(first?["deletedRegion"] == ["startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 2])
  }

  @Test("SARIF says of a rule what it is told, and nothing otherwise")
  func rules() throws {
    let rule = SARIFRule(id: .genericName, fullDescription: "Why.", help: "How.", level: .note, tags: ["words"])
    let told = try JSON.parse(DiagnosticRenderer.sarif([finding()], version: "1.0.0", rules: [rule]))
    let known = told["runs"]?[0]?["tool"]?["driver"]?["rules"]?[0]
    #expect(known?["fullDescription"]?["text"] == "Why." && known?["help"]?["markdown"] == "How.")
    #expect(known?["defaultConfiguration"]?["level"] == "note" && known?["properties"]?["tags"] == ["words"])
    #expect(known?["helpUri"] == nil)
    let untold = try JSON.parse(DiagnosticRenderer.sarif([finding()], version: "1.0.0"))
    #expect(untold["runs"]?[0]?["tool"]?["driver"]?["rules"]?[0]?["fullDescription"] == nil)
  }
}
