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
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      result += wrappedLine(shown(line))
    }
    while result.last == "" { result.removeLast() }
    return Array(result.drop { $0.isEmpty })
  }

  private static func wrappedLine(_ line: String) -> [String] {
    var result: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > width - 4 {
        result.append(current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    return result + [current]
  }

  /// The text on one line, with invisible characters as escapes.
  static func shown(_ line: some StringProtocol) -> String {
    line.unicodeScalars.reduce(into: "") { result, scalar in
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
