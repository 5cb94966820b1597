// Descriptions as `///` lines: wrapped, never able to leave the comment, with invisible characters shown.

/// Writes text as a documentation comment.
enum DocComment {
  /// Lines of at most this many characters, marks included, where words allow it.
  private static let width = 100

  /// The paragraphs as `///` lines, an empty one between two; no lines where there is no text.
  static func lines(_ paragraphs: [String?]) -> Code {
    var lines: [Code] = []
    for case let paragraph? in paragraphs {
      let text = wrapped(paragraph)
      if !text.isEmpty, !lines.isEmpty { lines.append(.line("///")) }
      for line in text { lines.append(.line(line.isEmpty ? "///" : "/// " + line)) }
    }
    return lines.count > 1 ? .stack(lines) : lines.first ?? .empty
  }

  /// One paragraph.
  static func lines(_ text: String?) -> Code { lines([text]) }

  /// The lines of a text, long ones wrapped between words, without empty ones at either end.
  static func wrapped(_ text: String) -> [String] {
    if Invisible.isPlain(text) { return text.isEmpty ? [] : wrappedLine(text).filter { !$0.isEmpty } }
    var result: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      result += wrappedLine(shown(line))
    }
    while result.last == "" { result.removeLast() }
    return Array(result.drop { $0.isEmpty })
  }

  private static func wrappedLine(_ line: String) -> [String] {
    if line.utf8.count <= width - 4, !hasLooseSpace(line) { return [line] }
    var result: [String] = []
    var current: [UInt8] = []
    var length = 0
    let bytes = Array(line.utf8)
    var end = 0
    while let start = bytes[end...].firstIndex(where: { $0 != UInt8(ascii: " ") }) {
      end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
      let word = bytes[start..<end]
      // In ASCII, which nearly all words are, bytes are characters.
      let isASCII = word.allSatisfy { $0 < 0x80 }
      let count = isASCII ? word.count : String(decoding: word, as: UTF8.self).count
      if length > 0, length + 1 + count > width - 4 {
        result.append(String(decoding: current, as: UTF8.self))
        (current, length) = ([], 0)
      }
      if length > 0 { current.append(UInt8(ascii: " ")) }
      current += word
      length += count + (length > 0 ? 1 : 0)
    }
    return result + [String(decoding: current, as: UTF8.self)]
  }

  /// Whether there is space at the start, at the end or beside other space.
  private static func hasLooseSpace(_ line: String) -> Bool {
    var last = UInt8(ascii: " ")
    let hasDouble = line.hasByte { byte in
      defer { last = byte }
      return byte == UInt8(ascii: " ") && last == byte
    }
    return hasDouble || last == UInt8(ascii: " ")
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
