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
    // In ASCII, where nearly all comments are, bytes are characters.
    let isPlain = Invisible.isPlain(line)
    var rest = line.utf8[...]
    while let start = rest.firstIndex(where: { $0 != UInt8(ascii: " ") }) {
      rest = rest[start...]
      let word = Substring(rest.prefix { $0 != UInt8(ascii: " ") })
      rest = rest[word.endIndex...]
      let count = isPlain ? word.utf8.count : word.count
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
