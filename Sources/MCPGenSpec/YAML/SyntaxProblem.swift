// libyaml's complaints in words that help. Its text is kept where it is all that is known; the usual mistakes (tabs,
// an unquoted colon, a stray indentation, a reserved first character) get the remedy that mends them.

/// Turns a failure of libyaml into a finding.
enum SyntaxProblem {
  static func diagnostic(_ failure: YAMLFailure, in source: SourceText) -> Diagnostic {
    let start = failure.place
    let next = min(start.byte + 1, source.bytes.count)
    let place = Span(path: source.path, start: start, end: source.position(atByte: next))
    if isTab(failure, in: source) {
      return Diagnostic(
        .tabIndentation, "a tab stands where YAML wants spaces", at: place,
        help: "Indent with spaces; two per level are usual.")
    }
    var notes: [Diagnostic.Note] = []
    if let context = failure.context, let contextPlace = failure.contextPlace, contextPlace != failure.place {
      notes.append(.init(context, at: Span(path: source.path, start: contextPlace, end: contextPlace)))
    }
    let atEnd = start.byte >= source.bytes.count
    return Diagnostic(
      .yamlSyntax, "this is not YAML: \(failure.problem)\(atEnd ? " at the end of the file" : "")", at: place,
      notes: notes, help: remedy(failure, in: source))
  }

  private static func isTab(_ failure: YAMLFailure, in source: SourceText) -> Bool {
    if failure.problem.contains("tab character") { return true }
    let byte = failure.place.byte
    return byte < source.bytes.count && source.bytes[byte] == UInt8(ascii: "\t")
  }

  private static let remedies: [(fragment: String, help: String)] = [
    ("mapping values are not allowed", "Quote a text that contains `: `, or correct the indentation."),
    ("did not find expected key", "Check the indentation, and quote texts that begin with a quote or contain `: `."),
    ("could not find expected ':'", "Write `key: value`; a text over several lines needs `|` or quotes."),
    ("cannot start any token", "Quote the text: it begins with a character that YAML reserves."),
    ("did not find expected ',' or '}'", "Close the mapping with `}`, or quote a text that contains `,` or `}`."),
    ("did not find expected ',' or ']'", "Close the list with `]`, or quote a text that contains `,` or `]`."),
    ("unexpected end of stream", "Close the quote or the bracket that is still open."),
    ("unknown escape character", "Use single quotes where a backslash means itself, as in patterns."),
    ("did not find expected alphabetic", "Quote the text: a leading `*` or `&` means an alias or an anchor."),
    ("block sequence entries are not allowed", "Begin the list on a line of its own."),
    ("did not find expected '-' indicator", "Indent every `-` of a list alike."),
    ("undefined tag handle", "Quote the text: a leading `!` means a tag."),
    ("did not find expected whitespace or line break", "Quote the text: a leading `!` means a tag."),
  ]

  private static func remedy(_ failure: YAMLFailure, in source: SourceText) -> String? {
    remedies.first { failure.problem.contains($0.fragment) }?.help
  }
}
