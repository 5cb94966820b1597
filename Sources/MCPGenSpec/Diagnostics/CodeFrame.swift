// The excerpt under a finding: the source line and a row of carets. Tabs, wide and combining characters and escapes
// change widths, so line and carets are laid out together, cell by cell; very long lines are cut around the caret.

/// One source line laid out for a terminal, with the row of carets below it.
struct CodeFrame {
  /// The line as shown.
  let line: String
  /// Spaces and carets, without trailing spaces.
  let carets: String

  private static let tabWidth = 4
  private static let maxCells = 160

  /// The first line of `span`; the carets end with the line where the span goes on.
  init(_ source: SourceText, _ span: Span) {
    let (scalars, skipped) = Self.scalars(source, span)
    let first = min(max(0, span.start.column - 1 - skipped), scalars.count)
    let endColumn = span.end.line > span.start.line ? scalars.count : span.end.column - 1 - skipped
    let last = max(min(endColumn, scalars.count), first)
    let window = Self.window(around: first, count: scalars.count)
    let isCut = window.lowerBound > 0 || skipped > 0
    var line = isCut ? "…" : ""
    var padding = isCut ? 1 : 0
    var width = 0
    for index in window {
      let (shown, cells) = Self.layout(scalars[index])
      line += shown
      if index < first { padding += cells } else if index < last { width += cells }
    }
    if window.upperBound < scalars.count { line += "…" }
    self.line = line
    carets = String(repeating: " ", count: padding) + String(repeating: "^", count: max(1, width))
  }

  /// The characters of the span's first line, and how many before them were left out. Of a line of many kilobytes only
  /// the neighbourhood is decoded: a thousand findings may stand on one.
  private static func scalars(_ source: SourceText, _ span: Span) -> (scalars: [Unicode.Scalar], skipped: Int) {
    let line = source.line(span.start.line)
    let start = span.start.byte
    guard line.count > 16 * maxCells, line.indices.contains(start) else {
      return (Array(String(decoding: line, as: UTF8.self).unicodeScalars), 0)
    }
    var from = max(line.startIndex, start - 4 * maxCells)
    while from > line.startIndex, !SourceText.startsCharacter(line[from]) { from -= 1 }
    let before = line[from..<start].reduce(0) { $0 + (SourceText.startsCharacter($1) ? 1 : 0) }
    let near = line[from..<min(line.endIndex, start + 8 * maxCells)]
    return (Array(String(decoding: near, as: UTF8.self).unicodeScalars), max(0, span.start.column - 1 - before))
  }

  private static func window(around index: Int, count: Int) -> Range<Int> {
    guard count > maxCells else { return 0..<count }
    let start = min(max(0, index - maxCells / 4), count - maxCells)
    return start..<start + maxCells
  }

  private static func layout(_ scalar: Unicode.Scalar) -> (text: String, cells: Int) {
    if scalar == "\t" { return (String(repeating: " ", count: tabWidth), tabWidth) }
    let text = SafeText.escaped(scalar)
    return (text, SafeText.isHostile(scalar) ? text.count : SafeText.cells(scalar))
  }
}
