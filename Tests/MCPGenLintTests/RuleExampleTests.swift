// The examples of the rules are their tests: what a rule says that it flags it must flag, at the mark and nowhere else,
// however the text is written; and what it says that it leaves alone it must leave alone.

import MCPGenLint
import MCPGenSpec
import Testing

@Suite("Examples of rules")
struct RuleExampleTests {
  @Test("A bad example is reported at its marks and nowhere else", arguments: Example.bad, Notation.allCases)
  func badExamples(_ example: Example, _ notation: Notation) {
    let files = example.files(notation)
    let linted = LintedFiles(files.map(\.source))
    let found = linted.found(example.rule.id)
    let expected = files.flatMap { file in file.marks.map { $0.place(in: file.source.path) } }
    #expect(!expected.isEmpty, "the example has no mark")
    #expect(found.map(\.place).sorted() == expected.sorted(), "\(DiagnosticRenderer.concise(found))")
    expectCompiled(linted, example)
  }

  @Test("A good example is not reported", arguments: Example.good, Notation.allCases)
  func goodExamples(_ example: Example, _ notation: Notation) {
    let files = example.files(notation)
    let linted = LintedFiles(files.map(\.source))
    let found = linted.found(example.rule.id)
    #expect(files.flatMap(\.marks).isEmpty, "nothing is reported, so there is nothing to mark")
    #expect(found.isEmpty, "\(DiagnosticRenderer.concise(found))")
    expectCompiled(linted, example)
  }

  @Test("An example says the same in flow style", arguments: Example.bad + Example.good)
  func flowStyle(_ example: Example) {
    let plain = LintedFiles(example.files().map(\.source))
    let flow = plain.inFlowStyle
    let found = flow.found(example.rule.id)
    #expect(found.count == plain.found(example.rule.id).count, "\(DiagnosticRenderer.concise(found))")
    expectCompiled(flow, example)
  }

  /// Nothing but what the example is about is wrong with it.
  private func expectCompiled(_ linted: LintedFiles, _ example: Example) {
    let errors = linted.errors.filter { !(example.kind == .bad && example.isCompilers && $0.rule == example.rule.id) }
    #expect(errors.isEmpty, "\(DiagnosticRenderer.concise(errors))\n\(linted.text)")
  }

  // MARK: Findings

  @Test("A finding says what is wrong and how to mend it", arguments: Example.bad)
  func wording(_ example: Example) throws {
    for finding in LintedFiles(example.files().map(\.source)).found(example.rule.id) {
      let first = try #require(finding.message.first)
      #expect(first.isLowercase || first == "`" || first.isNumber, "\(finding.message)")
      #expect(!finding.message.hasSuffix("."), "\(finding.message)")
      let help = try #require(finding.help, "no help: \(finding.message)")
      #expect([".", "?", ".\""].contains { help.hasSuffix($0) }, "\(help)")
      let texts = [finding.message, help] + finding.notes.map(\.message) + [finding.fix?.title ?? ""]
      for text in texts { #expect(SafeText.escaped(text) == text, "what is shown must be safe to show") }
      for text in texts.dropFirst(2) { #expect(!text.hasSuffix("."), "\(text)") }
    }
  }

  @Test("Whatever any rule reports lies in a file", arguments: Example.bad, Notation.allCases)
  func places(_ example: Example, _ notation: Notation) throws {
    let linted = LintedFiles(example.files(notation).map(\.source))
    for finding in linted.findings {
      let edits = finding.fix?.edits.map(\.span) ?? []
      for span in [finding.span] + finding.notes.map(\.span) + edits {
        let source = try #require(linted.sources.first { $0.path == span.path }, "\(finding)")
        #expect(span.start.byte <= span.end.byte && span.end.byte <= source.bytes.count, "\(finding)")
        #expect(span == source.span(span.start.byte..<span.end.byte), "\(finding)")
      }
    }
  }
}
