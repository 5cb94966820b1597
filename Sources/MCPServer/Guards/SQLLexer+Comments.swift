// Where comments end, for every reading, which of them are none, and which characters beyond ASCII may stand outside of
// quotes.

extension SQLLexer {
  /// A comment up to the end of the line.
  mutating func skipLine() {
    while index < bytes.count, !isLineEnd(peek()), problem == nil { skipCommentCharacter() }
  }

  /// `/* … */`. MySQL runs what stands in `/*! … */`, and hints are orders to a database too.
  mutating func skipBlockComment() {
    if peek(2) == UInt8(ascii: "!") || (peek(2) | 0x20 == UInt8(ascii: "m") && peek(3) == UInt8(ascii: "!")) {
      return problem = "/*! … */ is not a comment to every database: leave it out"
    }
    if peek(2) == UInt8(ascii: "+") { return problem = SQLLexer.hintProblem }
    var depth = 1
    index += 2
    while index < bytes.count, problem == nil {
      if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        index += 2
        depth -= 1
        if depth == 0 { return }
      } else if reading.nestedComments, peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        index += 2
        depth += 1
      } else {
        skipCommentCharacter()
      }
    }
    isBroken = true
  }

  /// What is said of hints.
  static let hintProblem = "hints to the database (/*+ … */, --+) are not accepted: leave them out"

  private mutating func skipCommentCharacter() {
    guard peek() >= 0x80 else { return index += 1 }
    let scalar = takeForeignScalar()
    if scalar.isLineSeparator || scalar.isInvisible { problem = SQLLexer.strange(scalar) }
  }

  /// Moves behind one character beyond ASCII that stands outside of quotes and comments.
  mutating func skipForeignLetter() {
    let scalar = takeForeignScalar()
    // The full-width letters are ASCII again once a driver has squeezed the text into a small character set.
    let isFullWidth = (0xFF00...0xFF5E).contains(scalar.value)
    guard scalar.properties.isIDContinue, !isFullWidth, !scalar.isInvisible else {
      return problem = SQLLexer.strange(scalar)
    }
  }

  /// Reads the character here. The bytes are a Swift string's, so they are well-formed UTF-8.
  private mutating func takeForeignScalar() -> Unicode.Scalar {
    let length = peek() < 0xE0 ? 2 : peek() < 0xF0 ? 3 : 4
    var value = UInt32(peek()) & (0xFF >> UInt32(length + 1))
    for ahead in 1..<length { value = value << 6 | UInt32(peek(ahead) & 0x3F) }
    index += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func strange(_ scalar: Unicode.Scalar) -> String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return "the character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) may stand in a quoted text "
      + "only: write plain blanks, quotes and letters"
  }

  /// Whether a line ends here.
  func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
