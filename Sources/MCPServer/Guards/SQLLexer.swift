// Cuts an SQL text into tokens, by one reading. A text that breaks off in the middle of a quote or a comment is no
// error here: what stands in front of the break has tokens, and behind it nothing can run. Every step moves on, so the
// time is linear in the length.

/// A reader of SQL tokens.
struct SQLLexer {
  /// The text: well-formed UTF-8 without a byte 0.
  let bytes: UnsafeBufferPointer<UInt8>
  /// How it is read.
  let reading: SQLReading
  /// Where the reader is.
  var index = 0
  /// What was read so far.
  private(set) var tokens: [SQLToken] = []
  /// Why the text is refused by its characters alone, if it is.
  var problem: String?
  /// Whether this reading cannot read on: an open quote or comment, or a character that is an error.
  var isBroken = false

  /// A reader at the beginning of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ reading: SQLReading) {
    self.bytes = bytes
    self.reading = reading
  }

  /// Reads everything, up to a problem or a break.
  mutating func run() {
    while index < bytes.count, problem == nil, !isBroken { step() }
  }

  /// The byte so far ahead; 0 behind the end. (A text with a byte 0 is refused before it comes here.)
  func peek(_ ahead: Int = 0) -> UInt8 { index + ahead < bytes.count ? bytes[index + ahead] : 0 }

  /// Adds a token that ends where the reader is now.
  mutating func add(_ kind: SQLToken.Kind, from start: Int) {
    tokens.append(SQLToken(kind: kind, range: start..<index))
  }

  private mutating func step() {
    let byte = peek()
    switch byte {
    case UInt8(ascii: " "), 9...13: index += 1
    case UInt8(ascii: "-") where peek(1) == byte && (!reading.dashesNeedBlank || isBlankOrEnd(index + 2)):
      if peek(2) == UInt8(ascii: "+") { problem = SQLLexer.hintProblem } else { skipLine() }
    case UInt8(ascii: "#"): readHash()
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipBlockComment()
    case UInt8(ascii: "'"): readQuoted(.string, backslash: reading.backslashInSingleQuotes)
    case UInt8(ascii: "\""): readQuoted(.quoted, backslash: reading.backslashInDoubleQuotes)
    case UInt8(ascii: "`"): if reading.backticks { readQuoted(.quoted, backslash: false) } else { readSymbol() }
    case UInt8(ascii: "["): readBracket()
    case UInt8(ascii: "$"), UInt8(ascii: "@"): if !readDollarQuote() { readParameter() }
    case UInt8(ascii: ":"): readColon()
    case UInt8(ascii: "\\"):
      problem = "a backslash outside of quotes is a command to a database's shell, not SQL: leave it out"
    case UInt8(ascii: "."): if isDigit(peek(1)) { readNumber() } else { readSymbol() }
    case _ where isDigit(byte): readNumber()
    case _ where isWordByte(byte): readWord()
    default: readSymbol()
    }
  }

  /// A character that is a token of its own.
  mutating func readSymbol() {
    index += 1
    add(.symbol(bytes[index - 1]), from: index - 1)
  }

  private mutating func readHash() {
    switch reading.hash {
    case .comment: skipLine()
    case .operation: readSymbol()
    case .partOfNames: readWord()
    case .parameter: readParameter()
    }
  }

  private mutating func readWord() {
    let start = index
    skipWordBytes()
    guard peek() == UInt8(ascii: "'") || peek() == UInt8(ascii: "&") else { return add(.word, from: start) }
    if isWord(start, "e") && reading.escapeStrings && peek() == UInt8(ascii: "'") { return readEscapeString() }
    if (isWord(start, "q") || isWord(start, "nq")) && reading.alternativeQuotes && peek() == UInt8(ascii: "'") {
      return readAlternativeQuote()
    }
    if isWord(start, "u") && peek(1) == UInt8(ascii: "\"") {
      problem = #"names with escapes (U&"…") are not accepted: write the name as it is"#
    }
    add(.word, from: start)
  }

  /// Moves behind the letters, digits, `_`, `$` and, where they belong to names, `#` that stand here.
  mutating func skipWordBytes() {
    while problem == nil, isWordByte(peek()) {
      if peek() < 0x80 { index += 1 } else { skipForeignLetter() }
    }
  }

  /// Whether the word from there up to here is this one, in small letters.
  private func isWord(_ start: Int, _ word: StaticString) -> Bool {
    guard index - start == word.utf8CodeUnitCount else { return false }
    return (start..<index).allSatisfy { bytes[$0] | 0x20 == word.utf8Start[$0 - start] }
  }

  /// A number. Letters that follow at once are a word of their own: some databases read `1DELETE` as `1 DELETE`, and
  /// `1eDELETE` or `0xUPDATE` too.
  private mutating func readNumber() {
    let start = index
    if peek() == UInt8(ascii: "0"), peek(1) | 0x20 == UInt8(ascii: "x") {
      index += 2
      while isDigit(peek()) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(peek() | 0x20) { index += 1 }
      return add(.number, from: start)
    }
    while isDigit(peek()) { index += 1 }
    if peek() == UInt8(ascii: ".") { index += 1 }
    while isDigit(peek()) { index += 1 }
    let digitsEnd = index
    if peek() | 0x20 == UInt8(ascii: "e") {
      index += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-"), isDigit(peek(1)) { index += 1 }
      while isDigit(peek()) { index += 1 }
    }
    add(.number, from: start)
    guard index == digitsEnd + 1, isWordByte(peek()) else { return }
    skipWordBytes()
    add(.word, from: digitsEnd)
    add(.word, from: digitsEnd + 1)
  }

  /// Whether it is a decimal digit.
  func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  /// Whether a blank, the end of a line or that of the text is there.
  func isBlankOrEnd(_ place: Int) -> Bool { place >= bytes.count || bytes[place] <= 0x20 }

  /// Whether it belongs to words: letters, digits, `_`, `$`, everything beyond ASCII, and `#` in some dialects.
  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...,
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    case UInt8(ascii: "#"): reading.hash == .partOfNames
    default: false
    }
  }
}
