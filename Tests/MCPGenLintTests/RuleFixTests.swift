// What a fix leaves must compile, and what it mends must be mended: for each example, however it is written.

import MCPGenLint
import MCPGenSpec
import Testing

@Suite("Fixes of findings")
struct RuleFixTests {
  @Test("A fix leaves a spec that compiles and has one finding less", arguments: Example.linted, Notation.allCases)
  func fixes(_ example: Example, _ notation: Notation) throws {
    try expectFixes(of: LintedFiles(example.files(notation).map(\.source)), example.rule.id)
  }

  @Test("So it does in flow style", arguments: Example.linted)
  func fixesInFlowStyle(_ example: Example) throws {
    try expectFixes(of: LintedFiles(example.files().map(\.source)).inFlowStyle, example.rule.id)
  }

  private func expectFixes(of linted: LintedFiles, _ id: RuleID) throws {
    let found = linted.found(id)
    for fix in found.compactMap(\.fix) {
      #expect(!fix.edits.isEmpty)
      let after = linted.applying([fix])
      #expect(after.errors.isEmpty, "\(DiagnosticRenderer.concise(after.errors))\n\(after.text)")
      #expect(after.found(id).count < found.count, "\(fix.title)\n\(after.text)")
    }
  }

  @Test("The fixes of all rules together leave a spec that compiles", arguments: Example.linted, Notation.allCases)
  func allFixes(_ example: Example, _ notation: Notation) {
    let linted = LintedFiles(example.files(notation).map(\.source))
    let after = linted.applying(linted.findings.compactMap(\.fix))
    #expect(after.errors.isEmpty, "\(DiagnosticRenderer.concise(after.errors))\n\(after.text)")
  }

  @Test("Safe fixes change no name that a client sees", arguments: Example.linted, Notation.allCases)
  func safeFixes(_ example: Example, _ notation: Notation) {
    let linted = LintedFiles(example.files(notation).map(\.source))
    let safe = linted.findings.compactMap(\.fix).filter(\.isSafe)
    let after = linted.applying(safe)
    #expect(names(after) == names(linted), "\(safe.map(\.title))\n\(after.text)")
  }

  private func names(_ linted: LintedFiles) -> [String] {
    linted.servers.flatMap(\.tools).flatMap { [$0.name.value] + $0.parameters.map(\.name.value) }
  }
}
