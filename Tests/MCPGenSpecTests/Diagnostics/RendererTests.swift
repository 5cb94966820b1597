// What findings look like: frames under multi-byte, tabbed, hostile and very long lines, and both forms as a whole.

import Testing

@testable import MCPGenSpec

/// A span of one line, in columns; columns behind the line's end stand at its end.
private func span(_ source: SourceText, line: Int, _ columns: Range<Int>) -> Span {
  let scalars = String(decoding: source.line(line), as: UTF8.self).unicodeScalars
  func place(_ column: Int) -> Position {
    let bytes = scalars.prefix(column - 1).reduce(0) { $0 + UTF8.width($1) }
    return Position(line: line, column: column, byte: source.lineStart(line) + bytes)
  }
  return Span(path: source.path, start: place(columns.lowerBound), end: place(columns.upperBound))
}

@Test("The full form shows rule, place, frame, notes and help")
func fullForm() {
  let source = SourceText(path: "s.yaml", text: "name: a\nversion: 1.0.0\nname: b\n")
  let diagnostic = Diagnostic(
    .duplicateKey, "the key `name` stands twice", at: span(source, line: 3, 1..<5),
    notes: [.init("first defined here", at: span(source, line: 1, 1..<5))], help: "Keep one.")
  #expect(
    DiagnosticRenderer.full([diagnostic], sources: [source]) == """
      error[duplicate-key]: the key `name` stands twice
       --> s.yaml:3:1
        |
      3 | name: b
        | ^^^^
      note: first defined here
       --> s.yaml:1:1
        |
      1 | name: a
        | ^^^^
        = help: Keep one.

      """)
}

@Test("The concise form is one line that compilers' readers understand")
func conciseForm() {
  let source = SourceText(path: "dir/s.yaml", text: "a: 1\n")
  let diagnostic = Diagnostic(.noEffectYet, "has no effect yet", at: span(source, line: 1, 4..<5), severity: .warning)
  #expect(DiagnosticRenderer.concise([diagnostic]) == "dir/s.yaml:1:4: warning: has no effect yet [no-effect-yet]\n")
}

@Test(
  "Carets stand under what they mean",
  arguments: [
    ("äö: über", 5..<9, "äö: über", "    ^^^^"),
    ("a:\tx", 4..<5, "a:    x", "      ^"),
    ("日本: x", 5..<6, "日本: x", "      ^"),
    ("a: \u{202E}b", 5..<6, "a: \\u{202E}b", "           ^"),
    ("e\u{301}: x", 5..<6, "e\u{301}: x", "   ^"),
    ("a: b", 9..<12, "a: b", "    ^"),
  ])
func caretsAlign(_ text: String, _ columns: Range<Int>, _ line: String, _ carets: String) {
  let source = SourceText(path: "s.yaml", text: text)
  let frame = CodeFrame(source, span(source, line: 1, columns))
  #expect(frame.line == line)
  #expect(frame.carets == carets)
}

@Test("A long line is cut around the caret", arguments: ["x", "é", "🧩"])
func longLineIsCut(_ filler: String) {
  let side = String(repeating: filler, count: 5_000)
  let source = SourceText(path: "s.yaml", text: side + "!" + side)
  let frame = CodeFrame(source, span(source, line: 1, 5_001..<5_002))
  #expect(frame.line.count == 162)
  let cells = frame.line.unicodeScalars.prefix { $0 != "!" }.reduce(0) { $0 + SafeText.cells($1) }
  #expect(frame.carets == String(repeating: " ", count: cells) + "^")
}

@Test("Text from the spec cannot reach the terminal as control characters")
func hostileTextIsEscaped() {
  let source = SourceText(path: "s\u{1B}[31m.yaml", text: "a: 1\n")
  let diagnostic = Diagnostic(.unknownKey, "key \u{1B}]0;x\u{7}\u{202E}\u{200B}", at: span(source, line: 1, 1..<2))
  for text in [DiagnosticRenderer.full([diagnostic], sources: [source]), DiagnosticRenderer.concise([diagnostic])] {
    #expect(!text.unicodeScalars.contains { $0 != "\n" && SafeText.isHostile($0) })
    #expect(text.contains("\\u{1B}]0;x\\u{7}\\u{202E}\\u{200B}"))
  }
}

@Test("Colour is a parameter")
func colourIsAParameter() {
  let source = SourceText(path: "s.yaml", text: "a: 1\n")
  let diagnostic = Diagnostic(.unknownKey, "m", at: span(source, line: 1, 1..<2))
  #expect(DiagnosticRenderer.full([diagnostic], sources: [source], colour: true).contains("\u{1B}[1;31merror"))
  #expect(!DiagnosticRenderer.full([diagnostic], sources: [source]).contains("\u{1B}"))
}

@Test("A bag orders by place, keeps each finding once and counts what it drops")
func bag() {
  let source = SourceText(path: "s.yaml", text: "a: 1\nb: 2\n")
  var bag = DiagnosticBag(limit: 2)
  let late = Diagnostic(.unknownKey, "late", at: span(source, line: 2, 1..<2))
  bag.report(late)
  bag.report(late)
  bag.report(Diagnostic(.unknownKey, "early", at: span(source, line: 1, 1..<2), severity: .warning))
  bag.report(Diagnostic(.unknownKey, "dropped", at: span(source, line: 1, 2..<3), severity: .warning))
  #expect(bag.sorted.map(\.message) == ["early", "late", "1 more problems were found and are not shown"])
  #expect(bag.hasErrors)
}

@Test("Rule ids are kebab-case and each has a meaning")
func ruleIDs() {
  for rule in RuleID.allCases {
    #expect(rule.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
    #expect(!rule.meaning.isEmpty)
  }
}
