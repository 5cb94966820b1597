// How findings look: the full form for people, the concise form for compilers, editors and `swift build`, which passes
// `path:line:col: warning: …` through as it is. Colour is a parameter, for only the command line knows its terminal.

/// Turns findings into text.
public enum DiagnosticRenderer {
  /// The full form: rule, message, place, code frame, notes and help, one blank line between findings.
  public static func full(_ diagnostics: [Diagnostic], sources: [SourceText], colour: Bool = false) -> String {
    let byPath = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let style = Style(colour: colour)
    return diagnostics.map { full($0, byPath, style) }.joined(separator: "\n")
  }

  /// The concise form: one line per finding, `path:line:col: severity: text [rule-id]`.
  /// - Parameter withHelp: whether a `note:` line at the same place says how to mend it.
  public static func concise(_ diagnostics: [Diagnostic], withHelp: Bool = false) -> String {
    diagnostics.map { diagnostic in
      let place = place(diagnostic.span)
      let text = SafeText.escaped(diagnostic.message)
      let line = "\(place): \(diagnostic.severity.rawValue): \(text) [\(diagnostic.rule.rawValue)]\n"
      guard withHelp, let help = diagnostic.help else { return line }
      return line + "\(place): note: \(SafeText.escaped(help))\n"
    }.joined()
  }

  private static func full(_ diagnostic: Diagnostic, _ sources: [String: SourceText], _ style: Style) -> String {
    let head = style.severity(diagnostic.severity, "\(diagnostic.severity.rawValue)[\(diagnostic.rule.rawValue)]")
    let title = style.bold(": " + SafeText.escaped(diagnostic.message))
    let spans = [diagnostic.span] + diagnostic.notes.map(\.span)
    let gutter = String(spans.map(\.start.line).max() ?? 1).count
    var text = head + title + "\n"
    text += frame(diagnostic.span, sources, gutter, style.caret(diagnostic.severity), style)
    for note in diagnostic.notes {
      text += style.bold("note: " + SafeText.escaped(note.message)) + "\n"
      text += frame(note.span, sources, gutter, style.caret(.note), style)
    }
    if let help = diagnostic.help {
      text += String(repeating: " ", count: gutter) + style.dim(" = ") + "help: " + SafeText.escaped(help) + "\n"
    }
    return text
  }

  private static func frame(
    _ span: Span, _ sources: [String: SourceText], _ gutter: Int, _ caret: (String) -> String, _ style: Style
  ) -> String {
    let blank = String(repeating: " ", count: gutter)
    let arrow = blank + style.dim("--> ") + place(span) + "\n"
    guard let source = sources[span.path], !source.bytes.isEmpty else { return arrow }
    let frame = CodeFrame(source, span)
    let number = String(span.start.line)
    let label = String(repeating: " ", count: gutter - number.count) + number
    return arrow + style.dim("\(blank) |") + "\n" + style.dim("\(label) | ") + frame.line + "\n"
      + style.dim("\(blank) | ") + caret(frame.carets) + "\n"
  }

  private static func place(_ span: Span) -> String {
    "\(SafeText.escaped(span.path)):\(span.start.line):\(span.start.column)"
  }
}

/// ANSI colours, or none.
private struct Style {
  let colour: Bool

  func bold(_ text: String) -> String { paint(text, "1") }
  func dim(_ text: String) -> String { paint(text, "2") }
  func severity(_ severity: Severity, _ text: String) -> String { paint(text, "1;" + Self.code(severity)) }
  func caret(_ severity: Severity) -> (String) -> String {
    { text in self.paint(text, Self.code(severity)) }
  }

  private func paint(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private static func code(_ severity: Severity) -> String {
    switch severity {
    case .error: "31"
    case .warning: "33"
    case .note: "36"
    }
  }
}
