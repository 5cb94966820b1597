// Where inside a scalar something stands. Escapes and folding make the way back from a value to its source ambiguous;
// where it is certain (one line without escapes, or a literal block) the exact range is given, else the whole scalar.
// A scalar is laid out once and asked often, for a hostile text may hold half a million placeholders.

/// Finds ranges of scalars' texts in their source.
struct TextPlaces: Sendable {
  let source: SourceText

  /// The place of `range`, in characters of the scalar's text.
  func span(of range: Range<Int>, in node: Node) -> Span { layout(of: node).span(of: range) }

  /// The layout of a scalar, for several questions.
  func layout(of node: Node) -> ScalarLayout { ScalarLayout(node, in: source) }
}

/// The places of a scalar's characters.
struct ScalarLayout {
  /// One line of the scalar's text.
  private struct Line {
    /// The first of its characters within the text.
    var first: Int
    /// Where that character stands.
    var place: Position
    /// The bytes before each of its characters, and of all of them.
    var bytes: [Int]

    /// The place of a character of the text; nil where it is on another line.
    func position(_ index: Int) -> Position? {
      guard index >= first, index - first < bytes.count else { return nil }
      return Position(
        line: place.line, column: place.column + index - first, byte: place.byte + bytes[index - first])
    }
  }

  private let whole: Span
  private var lines: [Line] = []

  init(_ node: Node, in source: SourceText) {
    whole = node.span
    guard let scalar = node.scalar, !node.isAlias, node.span.path == source.path else { return }
    switch scalar.style {
    case .plain, .singleQuoted, .doubleQuoted: lines = Self.line(scalar, node.span, source).map { [$0] } ?? []
    case .literal: lines = Self.block(scalar, node.span, source) ?? []
    case .folded: break
    }
  }

  /// The place of a range of the text's characters; the whole scalar where that is not certain.
  func span(of range: Range<Int>) -> Span {
    let index = line(of: range.lowerBound)
    guard let index, let start = lines[index].position(range.lowerBound),
      let end = lines[index].position(range.upperBound)
    else { return whole }
    return Span(path: whole.path, start: start, end: end)
  }

  private func line(of index: Int) -> Int? {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].first <= index { low = middle } else { high = middle }
    }
    return high > low ? low : nil
  }

  /// A text on one line that stands in the source as it is, but for quotes around it and properties before it.
  private static func line(_ scalar: Scalar, _ span: Span, _ source: SourceText) -> Line? {
    guard span.start.line == span.end.line else { return nil }
    let written = String(decoding: source.bytes[span.start.byte..<span.end.byte], as: UTF8.self).unicodeScalars
    let text = scalar.text.unicodeScalars
    let isQuoted = scalar.style != .plain
    let before = written.count - text.count - (isQuoted ? 1 : 0)
    guard before >= 0, written.dropFirst(before).prefix(text.count).elementsEqual(text) else { return nil }
    var place = span.start
    place.column += before
    place.byte += written.prefix(before).reduce(0) { $0 + UTF8.width($1) }
    return Line(first: 0, place: place, bytes: offsets(text))
  }

  /// The lines of a literal block, which differ from the source by their indentation alone.
  private static func block(_ scalar: Scalar, _ span: Span, _ source: SourceText) -> [Line]? {
    var lines: [Line] = []
    var first = 0
    var number = span.start.line
    for text in scalar.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let shown = String(decoding: source.line(number), as: UTF8.self).unicodeScalars
      let indentation = shown.count - text.count
      guard indentation >= 0, shown.dropFirst(indentation).elementsEqual(text) else { return nil }
      let place = Position(line: number, column: indentation + 1, byte: source.lineStart(number) + indentation)
      lines.append(Line(first: first, place: place, bytes: offsets(text)))
      first += text.count + 1
    }
    return lines
  }

  private static func offsets(_ scalars: some Sequence<Unicode.Scalar>) -> [Int] {
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    return offsets
  }
}
