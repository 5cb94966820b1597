// Descriptions as `///` lines: wrapped, never able to leave the comment, with invisible characters shown.

/// Writes text as a documentation comment.
enum DocComment {
  /// Lines of at most this many characters, marks included, where words allow it.
  private static let width = 100

  /// The paragraphs as `///` lines, an empty one between two; no lines where there is no text.
  static func lines(_ paragraphs: [String?]) -> Code {
    let texts = paragraphs.compactMap { $0 }.map(wrapped).filter { !$0.isEmpty }
    var result = Code.empty
    for (index, text) in texts.enumerated() {
      if index > 0 { result += "///" }
      for line in text { result += Code(line.isEmpty ? "///" : "/// \(line)") }
    }
    return result
  }

  /// One paragraph.
  static func lines(_ text: String?) -> Code { lines([text]) }

  /// The lines of a text, long ones wrapped between words, without empty ones at either end.
  static func wrapped(_ text: String) -> [String] {
    var result: [String] = []
    if Invisible.isPlain(text) { return wrappedLine(text).filter { !$0.isEmpty } }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      result += wrappedLine(shown(line))
    }
    while result.last == "" { result.removeLast() }
    return Array(result.drop { $0.isEmpty })
  }

  private static func wrappedLine(_ line: String) -> [String] {
    var result: [String] = []
    var current = ""
    var length = 0
    for (word, count) in words(of: line) {
      if length > 0, length + 1 + count > width - 4 {
        result.append(current)
        (current, length) = ("", 0)
      }
      if length > 0 { current += " " }
      current += word
      length += count + (length > 0 ? 1 : 0)
    }
    return result + [current]
  }

  /// The words of a line with their lengths; in ASCII, where nearly all comments are, bytes are characters.
  private static func words(of line: String) -> [(word: Substring, count: Int)] {
    guard Invisible.isPlain(line) else { return line.split(separator: " ").map { ($0, $0.count) } }
    return line.utf8.split(separator: UInt8(ascii: " ")).map { (Substring($0), $0.count) }
  }

  /// The text on one line, with invisible characters as escapes.
  static func shown(_ line: some StringProtocol) -> String {
    if Invisible.isPlain(line) { return String(line) }
    return line.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\t" {
        result += " "
      } else if Invisible.contains(scalar) {
        result += "\\u{\(Invisible.hexadecimal(scalar.value))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
