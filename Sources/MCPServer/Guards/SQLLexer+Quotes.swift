// Where quoted texts and names end, for every reading. One that has no end breaks the reading.

extension SQLLexer {
  /// A text or name whose quote ends it; a doubled quote does not.
  mutating func readQuoted(_ kind: SQLToken.Kind, backslash: Bool) {
    let start = index
    skipQuoted(backslash: backslash)
    if !isBroken { add(kind, from: start) }
  }

  private mutating func skipQuoted(backslash: Bool) {
    let quote = peek()
    index += 1
    while index < bytes.count {
      if bytes[index] == quote {
        index += 1
        guard peek() == quote else { return }
      } else if bytes[index] == UInt8(ascii: "\\"), backslash {
        index += 1
      }
      index += 1
    }
    isBroken = true
  }

  /// `E'…'`; a text that follows on a further line goes on with it, escapes and all.
  mutating func readEscapeString() {
    let start = index
    while peek() == UInt8(ascii: "'") {
      skipQuoted(backslash: true)
      if isBroken { return }
      let end = index
      skipToContinuation()
      if peek() != UInt8(ascii: "'") { index = end }
    }
    add(.string, from: start)
  }

  /// Moves over blanks and line comments, if a line ends among them.
  private mutating func skipToContinuation() {
    var sawLineEnd = false
    while index < bytes.count {
      if peek() == UInt8(ascii: "-"), peek(1) == UInt8(ascii: "-") {
        while index < bytes.count, !isLineEnd(peek()) { index += 1 }
      } else if isBlankOrEnd(index) {
        sawLineEnd = sawLineEnd || isLineEnd(peek())
        index += 1
      } else {
        break
      }
    }
    if !sawLineEnd { index = bytes.count }
  }

  /// `q'[…]'`: ends with the closing character and a quote, and nothing in between matters.
  mutating func readAlternativeQuote() {
    let start = index
    let closing: UInt8 =
      switch peek(1) {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "{"): UInt8(ascii: "}")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      case UInt8(ascii: "<"): UInt8(ascii: ">")
      case let other: other
      }
    index += 2
    while index < bytes.count {
      if bytes[index] == closing, peek(1) == UInt8(ascii: "'") {
        index += 2
        return add(.string, from: start)
      }
      index += 1
    }
    isBroken = true
  }

  /// `$tag$ … $tag$`. Answers whether one begins here; if not, nothing is read.
  mutating func readDollarQuote() -> Bool {
    guard reading.dollarQuotes, peek() == UInt8(ascii: "$"), !isDigit(peek(1)) else { return false }
    let start = index
    var end = index + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "$"), isWordByte(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "$") else { return false }
    let tag = start...end
    index = end + 1
    while index + tag.count <= bytes.count {
      if bytes[index] == UInt8(ascii: "$"), tag.allSatisfy({ bytes[$0] == bytes[index + $0 - start] }) {
        index += tag.count
        add(.string, from: start)
        return true
      }
      index += 1
    }
    isBroken = true
    return true
  }

  /// A name in brackets, or the character.
  mutating func readBracket() {
    guard reading.brackets != .subscripts else { return readSymbol() }
    let start = index
    index += 1
    while index < bytes.count {
      index += 1
      guard bytes[index - 1] == UInt8(ascii: "]") else { continue }
      guard reading.brackets == .namesWithDoubling, peek() == UInt8(ascii: "]") else {
        return add(.quoted, from: start)
      }
      index += 1
    }
    isBroken = true
  }
}
