// Every finding of every example can be silenced by a comment, wherever it stands and however the text is written; a
// text that only looks like such a comment silences nothing.

import MCPGenLint
import MCPGenSpec
import Testing

@Suite("Suppressing findings")
struct RuleSuppressionTests {
  @Test("A comment above each line that is reported silences it", arguments: Example.linted, Notation.allCases)
  func commentsAbove(_ example: Example, _ notation: Notation) {
    let id = example.rule.id
    let plain = LintedFiles(example.files(notation).map(\.source))
    let found = plain.found(id)
    let silenced = LintedFiles(
      plain.sources.map { source in
        let lines = found.filter { $0.span.path == source.path }.map(\.span.start.line)
        return source.commented(above: Set(lines), "# mcpgen:ignore \(id.rawValue) -- example")
      })
    expectSilence(silenced, id)
  }

  @Test("A comment for the file silences all of it, in flow style too", arguments: Example.linted)
  func commentForFile(_ example: Example) {
    let id = example.rule.id
    let plain = LintedFiles(example.files().map(\.source))
    for linted in [plain, plain.inFlowStyle] {
      let paths = Set(linted.found(id).map(\.span.path))
      let sources = linted.sources.map { source in
        source.commented(
          above: paths.contains(source.path) ? [1] : [], "# mcpgen:ignore-file \(id.rawValue) -- example")
      }
      expectSilence(LintedFiles(sources), id)
    }
  }

  private func expectSilence(_ linted: LintedFiles, _ id: RuleID) {
    let found = linted.found(id) + linted.found(.unusedSuppression)
    #expect(linted.errors.isEmpty, "\(DiagnosticRenderer.concise(linted.errors))\n\(linted.text)")
    #expect(found.isEmpty, "\(DiagnosticRenderer.concise(found))\n\(linted.text)")
  }

  @Test("A text that looks like a comment silences nothing and is not reported as one")
  func imitations() {
    let comment = "# mcpgen:ignore-file missing-description, missing-returns -- nothing to see"
    let source = SourceText(
      path: "imitation.mcp.yaml",
      text: """
        mcpgen: 1
        server: {name: example, version: 1.0.0, description: "\(comment)", transports: {stdio: {}}}
        tools:
          a: {description: ' \(comment)', risk: read, public: true}
          b:
            description: |
              \(comment)
              # mcpgen:ignore missing-description -- nor here
            risk: read
            public: true
          c:
            description: >-
              Folded.
                \(comment)
            risk: read
            public: true
        prompts:
          # mcpgen:ignored missing-description
          d: {public: true, messages: [{user: "\(comment)"}]}
        """)
    let linted = LintedFiles([source])
    #expect(linted.errors.isEmpty, "\(DiagnosticRenderer.concise(linted.errors))")
    #expect(linted.found(.missingDescription).map(\.span.start.line) == [19])
    #expect(linted.found(.unusedSuppression).isEmpty)
  }
}

extension SourceText {
  /// The text with a comment above some of its lines, as deep as each of them.
  fileprivate func commented(above lines: Set<Int>, _ comment: String) -> SourceText {
    var result: [UInt8] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result.append(UInt8(ascii: "\n")) }
      if lines.contains(index + 1) {
        result += line.prefix { $0 == UInt8(ascii: " ") } + Array(comment.utf8)
        result += Array((line.last == UInt8(ascii: "\r") ? "\r\n" : "\n").utf8)
      }
      result += line
    }
    return SourceText(path: path, bytes: result)
  }
}
