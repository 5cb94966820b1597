// What stands behind `$`, `@`, `:` and `#`. The same few characters are a parameter to one database, an operator in
// front of a text to another, and to SQLite a parameter that swallows quotes.

extension SQLLexer {
  /// `::`, `:=`, or a parameter.
  mutating func readColon() {
    let start = index
    if peek(1) == UInt8(ascii: ":"), !reading.parenthesisedParameters {
      index += 2
      return add(.cast, from: start)
    }
    if peek(1) == UInt8(ascii: "=") {
      index += 2
      return add(.assignment, from: start)
    }
    readParameter()
  }

  /// `$1`, `@name`, `:name`, or just the character.
  mutating func readParameter() {
    if reading.parenthesisedParameters { return readParenthesisedParameter() }
    let start = index
    index += 1
    while peek() == bytes[start], bytes[start] == UInt8(ascii: "@") { index += 1 }
    let name = index
    if reading.dollarQuotes, isDigit(peek()) || peek() == UInt8(ascii: "$") {
      // A quote may begin right behind `$1`, `@` or `:`.
      while isDigit(peek()) { index += 1 }
    } else {
      skipWordBytes()
      // Without such parameters, `:e'…'` is a colon and a text.
      if reading.escapeStrings, peek() == UInt8(ascii: "'") || peek() == UInt8(ascii: "&") { index = name }
    }
    if index > name { add(.parameter, from: start) } else { add(.symbol(bytes[start]), from: start) }
  }

  /// SQLite's parameters: letters and pairs of colons, then perhaps anything but blanks up to a parenthesis. Without a
  /// letter it is an error.
  private mutating func readParenthesisedParameter() {
    let start = index
    index += 1
    var hasName = false
    while index < bytes.count {
      if isWordByte(peek()) {
        hasName = true
        index += 1
      } else if peek() == UInt8(ascii: ":"), peek(1) == UInt8(ascii: ":") {
        index += 2
      } else {
        break
      }
    }
    guard hasName else { return isBroken = true }
    if peek() == UInt8(ascii: "(") {
      while index < bytes.count, peek() != UInt8(ascii: ")"), !isBlankOrEnd(index) { index += 1 }
      guard peek() == UInt8(ascii: ")") else { return isBroken = true }
      index += 1
    }
    add(.parameter, from: start)
  }
}
