// The place in a JSON text, and the grammar of what holds nothing: strings, numbers, words, the space between them. It
// is a value of a few registers, so whatever runs for every token is inlined into the tape's loop, and whatever is rare
// (escapes, errors) is called with a copy.

/// Where the parser stands in a text.
struct JSONCursor {
  private let base: UnsafePointer<UInt8>
  var position: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>

  init(base: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    self.base = base
    position = base
    self.end = end
  }

  // MARK: Single bytes

  /// The byte here.
  @inline(__always) func byte() throws(JSONError) -> UInt8 {
    guard position < end else { throw error(.unexpectedEnd) }
    return position.pointee
  }

  @inline(__always) func at(_ byte: UInt8) -> Bool { position < end && position.pointee == byte }

  @inline(__always) func at(_ character: Unicode.Scalar) -> Bool { at(UInt8(truncatingIfNeeded: character.value)) }

  @inline(__always) private var atDigit: Bool { position < end && position.pointee &- 0x30 < 10 }

  @inline(__always) mutating func skipSpace() {
    while position < end {
      let byte = position.pointee
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  // MARK: Errors

  @inline(never) func error(_ reason: JSONError.Reason) -> JSONError { JSONError(reason, at: position - base) }

  /// The error where something else stands here, or nothing.
  @inline(never) func missing(_ reason: JSONError.Reason) -> JSONError {
    error(position < end ? reason : .unexpectedEnd)
  }

  // MARK: Tokens

  @inline(__always)
  private func token(_ kind: JSONKind, from start: UnsafePointer<UInt8>, flag: Bool, next: Int) -> JSONToken {
    JSONToken(
      start: UInt32(truncatingIfNeeded: start - base), length: UInt32(truncatingIfNeeded: position - start),
      next: UInt32(truncatingIfNeeded: next), kind: kind, flag: flag)
  }

  /// Passes the opening bracket of an array or object, whose length is 0 or, for now, 1.
  @inline(__always)
  mutating func opened(_ kind: JSONKind, inside outer: Int, closing: UInt8) -> JSONToken {
    var token = token(kind, from: position, flag: false, next: outer)
    position += 1
    skipSpace()
    if !at(closing) { token.length = 1 }
    return token
  }

  /// Passes a member's name and its colon.
  @inline(__always)
  mutating func name(next: Int) throws(JSONError) -> JSONToken {
    guard at("\"") else { throw missing(.expectedName) }
    let token = try string(next: next)
    skipSpace()
    guard at(":") else { throw missing(.expectedColon) }
    position += 1
    skipSpace()
    return token
  }

  /// Passes a string, from its opening quote on.
  @inline(__always)
  mutating func string(next: Int) throws(JSONError) -> JSONToken {
    position += 1
    let start = position
    var isEscaped = false
    while true {
      skipPlain()
      guard position < end else { throw error(.unexpectedEnd) }
      if position.pointee == UInt8(ascii: "\"") { break }
      guard position.pointee == UInt8(ascii: "\\") else { throw error(.controlCharacter) }
      isEscaped = true
      position = try escapeEnd()
    }
    let token = token(.string, from: start, flag: isEscaped, next: next)
    position += 1
    return token
  }

  /// Passes what stands in a string as it is.
  @inline(__always)
  private mutating func skipPlain() {
    while end - position >= EightBytes.count {
      let plain = EightBytes(at: position).plainCount
      position += plain
      if plain < EightBytes.count { return }
    }
    while position < end {
      let byte = position.pointee
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      position += 1
    }
  }

  /// The number or the word that begins here with the byte `first`. The place stays where it is: a copy is cheaper to
  /// hand over than a place that must be read back from memory.
  @inline(never)
  func numberOrWord(_ first: UInt8, next: Int) throws(JSONError) -> JSONToken {
    var cursor = self
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let isInteger = try cursor.skipNumber()
      return cursor.token(.number, from: position, flag: !isInteger, next: next)
    case UInt8(ascii: "t"):
      try cursor.skip("true")
      return cursor.token(.true, from: position, flag: false, next: next)
    case UInt8(ascii: "f"):
      try cursor.skip("false")
      return cursor.token(.false, from: position, flag: false, next: next)
    case UInt8(ascii: "n"):
      try cursor.skip("null")
      return cursor.token(.null, from: position, flag: false, next: next)
    default: throw error(.unexpectedCharacter)
    }
  }

  private mutating func skip(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard position + index < end else { throw error(.unexpectedEnd) }
      guard position[index] == word.utf8Start[index] else { throw error(.unexpectedCharacter) }
    }
    position += word.utf8CodeUnitCount
  }

  /// Passes a number; whether it has neither fraction nor exponent.
  private mutating func skipNumber() throws(JSONError) -> Bool {
    var isInteger = true
    if at("-") { position += 1 }
    if at("0") {
      position += 1
      if atDigit { throw error(.malformedNumber) }
    } else {
      try skipDigits()
    }
    if at(".") {
      isInteger = false
      position += 1
      try skipDigits()
    }
    if at("e") || at("E") {
      isInteger = false
      position += 1
      if at("+") || at("-") { position += 1 }
      try skipDigits()
    }
    return isInteger
  }

  @inline(__always)
  private mutating func skipDigits() throws(JSONError) {
    guard atDigit else { throw missing(.malformedNumber) }
    repeat { position += 1 } while atDigit
  }

  // MARK: Escapes

  /// Where the escape that begins here ends, or the two that make a surrogate pair.
  @inline(never)
  private func escapeEnd() throws(JSONError) -> UnsafePointer<UInt8> {
    guard position + 1 < end else { throw error(.unexpectedEnd) }
    switch position[1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return position + 2
    case UInt8(ascii: "u"):
      let unit = try hexadecimal(at: position)
      if unit & 0xFC00 == 0xDC00 { throw error(.loneSurrogate) }
      guard unit & 0xFC00 == 0xD800 else { return position + 6 }
      let second = position + 6
      guard second + 1 < end, second[0] == UInt8(ascii: "\\"), second[1] == UInt8(ascii: "u"),
        try hexadecimal(at: second) & 0xFC00 == 0xDC00
      else { throw error(.loneSurrogate) }
      return position + 12
    default: throw error(.malformedEscape)
    }
  }

  /// The four digits of the `\u` escape that begins here.
  private func hexadecimal(at escape: UnsafePointer<UInt8>) throws(JSONError) -> UInt32 {
    guard escape + 6 <= end else { throw error(.unexpectedEnd) }
    guard let unit = hexadecimalUnit(escape + 2) else { throw error(.malformedEscape) }
    return unit
  }
}

/// The value of four hexadecimal digits; `nil` where one of them is none.
@inline(__always)
func hexadecimalUnit(_ digits: UnsafePointer<UInt8>) -> UInt32? {
  var value: UInt32 = 0
  for index in 0..<4 {
    let digit: UInt8
    switch digits[index] {
    case let byte where byte &- 0x30 < 10: digit = byte &- 0x30
    case let byte where (byte | 0x20) &- 0x61 < 6: digit = (byte | 0x20) &- 0x57
    default: return nil
    }
    value = value << 4 | UInt32(digit)
  }
  return value
}
