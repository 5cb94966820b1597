// The run as a whole: order, known findings, counts.

import MCPCore
import MCPGenSpec
import Testing

@testable import MCPGenLint

@Suite("A run")
struct RunTests {
  private func outcome(_ inputs: [LintRun.Input], baseline: Baseline? = nil) throws -> LintRun.Outcome {
    LintRun(settings: try RunSample.settings(), baseline: baseline).outcome(of: inputs)
  }

  @Test("Findings come in the order of the files, each once")
  func order() throws {
    let found = try outcome([
      RunSample.input(RunSample.two, path: "b.mcp.yaml"), RunSample.input(RunSample.two, path: "a.mcp.yaml"),
      RunSample.input(RunSample.two, path: "b.mcp.yaml"),
    ]).findings
    #expect(
      found.map { "\($0.span.path):\($0.span.start.line)" } == [
        "b.mcp.yaml:4", "b.mcp.yaml:5", "a.mcp.yaml:4", "a.mcp.yaml:5",
      ])
  }

  @Test("A spec that cannot be compiled is reported, and the others are linted")
  func incomplete() throws {
    let found = try outcome([
      RunSample.input("tols: 1\n" + RunSample.two, path: "a.mcp.yaml"),
      RunSample.input(RunSample.two, path: "b.mcp.yaml"),
    ]).findings
    #expect(found.filter { $0.span.path == "a.mcp.yaml" }.map(\.rule) == [.unknownKey])
    #expect(found.filter { $0.span.path == "b.mcp.yaml" }.count == 2)
  }

  @Test("Comments count in specs alone")
  func lists() throws {
    let text = #"{"tools": [{"name": "a", "description": "", "inputSchema": {}}]} "#
    let source = SourceText(path: "t.json", text: text)
    let (servers, diagnostics) = ToolList.read(source, isLines: false)
    let input = LintRun.Input(sources: [source], servers: servers, diagnostics: diagnostics, isSpec: false)
    #expect(try outcome([input]).findings.map(\.rule) == [.missingDescription])
  }

  @Test("Known findings are not shown, and what no longer occurs is counted")
  func baseline() throws {
    let first = try outcome([RunSample.input(RunSample.two)])
    let (text, count) = Baseline.text(of: first.findings, except: first.errors)
    #expect(count == 2)
    let known = try Baseline(text: text)
    let again = try outcome([RunSample.input(RunSample.two)], baseline: known)
    #expect(again.findings.isEmpty && again.known == 2 && again.gone == 0 && again.all.count == 2)
    // Lines that move change nothing; a prompt of another name is a new finding, and the old one is gone.
    let moved = "# above\n" + RunSample.two.replacing("two:", with: "three:")
    let later = try outcome([RunSample.input(moved)], baseline: known)
    #expect(later.findings.count == 1 && later.known == 1 && later.gone == 1)
    // Of files that were not looked at nothing is known.
    let elsewhere = try outcome([RunSample.input(RunSample.two, path: "x.mcp.yaml")], baseline: known)
    #expect(elsewhere.findings.count == 2 && elsewhere.gone == 0)
  }

  @Test("Errors of the compiler are never known findings")
  func baselineOfErrors() throws {
    let input = RunSample.input("tols: 1\n" + RunSample.two)
    let first = try outcome([input])
    let (text, count) = Baseline.text(of: first.findings, except: first.errors)
    #expect(count == 0)
    let forged = text.replacing("[]", with: "[\(entry(first.findings[0]))]")
    #expect(try outcome([input], baseline: Baseline(text: forged)).findings.map(\.rule) == [.unknownKey])
  }

  private func entry(_ finding: Diagnostic) -> String {
    var names = Fingerprints()
    return #"{"fingerprint": "\#(names.next(finding))", "path": "\#(finding.span.path)"}"#
  }

  @Test(
    "What is no baseline is refused",
    arguments: ["", "[]", "{}", #"{"version": 2, "findings": []}"#, #"{"version": 1, "findings": [{}]}"#])
  func brokenBaseline(_ text: String) {
    #expect(throws: Baseline.Problem.self) { try Baseline(text: text) }
  }

  @Test("Statistics count by rule and severity, the most frequent first")
  func statistics() throws {
    let place = SourceText(path: "s", text: "").startSpan
    let findings = [
      Diagnostic(.genericName, "a", at: place, severity: .note), Diagnostic(.missingDescription, "a", at: place),
      Diagnostic(.missingDescription, "b", at: place),
      Diagnostic(.missingDescription, "c", at: place, severity: .warning),
    ]
    let statistics = LintStatistics(findings)
    #expect(
      statistics.text == """
        2  error    missing-description
        1  note     generic-name
        1  warning  missing-description

        """)
    #expect(statistics.json[0] == ["rule": "missing-description", "severity": "error", "count": 2])
    #expect(LintStatistics([]).text.isEmpty)
  }
}
