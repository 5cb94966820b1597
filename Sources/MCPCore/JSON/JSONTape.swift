// One JSON text parsed to a flat tape of tokens that point into it: nothing is allocated per value and the tape is
// used again for the next message. The text must outlive the views; UTF-8 is checked for the whole text at once,
// grammar and escapes while the tape is written, numbers are converted only when somebody asks.

/// What a value is.
public enum JSONKind: UInt8, Sendable {
  /// `null`.
  case null
  /// `true`.
  case `true`
  /// `false`.
  case `false`
  /// A number of any form.
  case number
  /// A string.
  case string
  /// An array.
  case array
  /// An object.
  case object
}

struct JSONToken {
  /// Strings: the first byte behind the opening quote. Others: the first byte.
  var start: UInt32
  /// Strings and numbers: bytes. Arrays and objects: elements or members.
  var length: UInt32
  /// Index of the token behind this value and all that it holds.
  var next: UInt32
  var kind: JSONKind
  /// Strings: there is an escape. Numbers: there is a fraction or an exponent.
  var flag: Bool
}

/// A parser with its reusable memory.
public struct JSONTape: ~Copyable {
  private var tokens: UnsafeMutablePointer<JSONToken>
  private var capacity: Int
  private var count = 0
  private let maximumDepth: Int

  /// A tape that accepts texts of at most this many levels of arrays and objects.
  public init(maximumDepth: Int = 128) {
    capacity = 256
    tokens = .allocate(capacity: capacity)
    self.maximumDepth = maximumDepth
  }

  deinit { tokens.deallocate() }

  /// Parses one text. Views of an earlier text are no longer valid afterwards.
  /// - Parameter bytes: the text, which must stay where it is as long as the views are used.
  /// - Returns: the value of the whole text.
  public mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSONView {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { throw JSONError(.unexpectedEnd, at: 0) }
    guard bytes.count < UInt32.max else { throw JSONError(.tooLarge, at: Int(UInt32.max)) }
    if let offset = firstMalformedUTF8(in: bytes) { throw JSONError(.malformedUTF8, at: offset) }
    count = 0
    var cursor = Cursor(base: base, position: base, end: base + bytes.count, depth: 0)
    cursor.skipSpace()
    try value(&cursor)
    cursor.skipSpace()
    if cursor.position != cursor.end { throw cursor.error(.trailingText) }
    return JSONView(tokens: UnsafePointer(tokens), index: 0, base: base)
  }

  /// Where the parser stands in the text.
  private struct Cursor {
    let base: UnsafePointer<UInt8>
    var position: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    var depth: Int

    var offset: UInt32 { UInt32(truncatingIfNeeded: position - base) }

    func error(_ reason: JSONError.Reason) -> JSONError { JSONError(reason, at: position - base) }

    @inline(__always) mutating func skipSpace() {
      while position < end {
        let byte = position.pointee
        guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
        position += 1
      }
    }

    @inline(__always) func at(_ character: Unicode.Scalar) -> Bool {
      position < end && position.pointee == UInt8(truncatingIfNeeded: character.value)
    }

    @inline(__always) var atDigit: Bool { position < end && position.pointee &- 0x30 < 10 }
  }

  @inline(__always)
  private mutating func push(_ kind: JSONKind, start: UInt32, length: UInt32, flag: Bool = false) {
    if count == capacity { grow() }
    let next = UInt32(truncatingIfNeeded: count + 1)
    (tokens + count).initialize(to: JSONToken(start: start, length: length, next: next, kind: kind, flag: flag))
    count += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: tokens, count: count)
    tokens.deallocate()
    tokens = larger
    capacity *= 2
  }

  private mutating func value(_ cursor: inout Cursor) throws(JSONError) {
    guard cursor.position < cursor.end else { throw cursor.error(.unexpectedEnd) }
    switch cursor.position.pointee {
    case UInt8(ascii: "\""): try string(&cursor)
    case UInt8(ascii: "{"): try object(&cursor)
    case UInt8(ascii: "["): try array(&cursor)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number(&cursor)
    case UInt8(ascii: "t"): try literal("true", .true, &cursor)
    case UInt8(ascii: "f"): try literal("false", .false, &cursor)
    case UInt8(ascii: "n"): try literal("null", .null, &cursor)
    default: throw cursor.error(.unexpectedCharacter)
    }
  }

  private mutating func literal(_ text: StaticString, _ kind: JSONKind, _ cursor: inout Cursor) throws(JSONError) {
    let length = text.utf8CodeUnitCount
    for index in 0..<length {
      guard cursor.position + index < cursor.end else { throw cursor.error(.unexpectedEnd) }
      guard cursor.position[index] == text.utf8Start[index] else { throw cursor.error(.unexpectedCharacter) }
    }
    push(kind, start: cursor.offset, length: UInt32(length))
    cursor.position += length
  }

  private mutating func object(_ cursor: inout Cursor) throws(JSONError) {
    let opened = try open(.object, &cursor)
    if cursor.at("}") { return close(opened, members: 0, &cursor) }
    var members: UInt32 = 0
    while true {
      guard cursor.at("\"") else {
        throw cursor.error(cursor.position < cursor.end ? .expectedName : .unexpectedEnd)
      }
      try string(&cursor)
      cursor.skipSpace()
      guard cursor.at(":") else { throw cursor.error(cursor.position < cursor.end ? .expectedColon : .unexpectedEnd) }
      cursor.position += 1
      cursor.skipSpace()
      try value(&cursor)
      members += 1
      if try !another(closing: "}", &cursor) { return close(opened, members: members, &cursor) }
    }
  }

  private mutating func array(_ cursor: inout Cursor) throws(JSONError) {
    let opened = try open(.array, &cursor)
    if cursor.at("]") { return close(opened, members: 0, &cursor) }
    var elements: UInt32 = 0
    while true {
      try value(&cursor)
      elements += 1
      if try !another(closing: "]", &cursor) { return close(opened, members: elements, &cursor) }
    }
  }

  /// Behind an opening bracket: the index of its token.
  private mutating func open(_ kind: JSONKind, _ cursor: inout Cursor) throws(JSONError) -> Int {
    cursor.depth += 1
    if cursor.depth > maximumDepth { throw cursor.error(.tooDeep) }
    let index = count
    push(kind, start: cursor.offset, length: 0)
    cursor.position += 1
    cursor.skipSpace()
    return index
  }

  /// At a closing bracket.
  private mutating func close(_ index: Int, members: UInt32, _ cursor: inout Cursor) {
    cursor.position += 1
    cursor.depth -= 1
    tokens[index].length = members
    tokens[index].next = UInt32(truncatingIfNeeded: count)
  }

  /// Behind an element: is there another one? Stops at the closing bracket where there is none.
  @inline(__always)
  private func another(closing: Unicode.Scalar, _ cursor: inout Cursor) throws(JSONError) -> Bool {
    cursor.skipSpace()
    if cursor.at(",") {
      cursor.position += 1
      cursor.skipSpace()
      return true
    }
    if cursor.at(closing) { return false }
    throw cursor.error(cursor.position < cursor.end ? .expectedSeparator : .unexpectedEnd)
  }

  private mutating func number(_ cursor: inout Cursor) throws(JSONError) {
    let start = cursor.position
    if cursor.at("-") { cursor.position += 1 }
    if cursor.at("0") {
      cursor.position += 1
      if cursor.atDigit { throw cursor.error(.malformedNumber) }
    } else {
      try digits(&cursor)
    }
    var flag = false
    if cursor.at(".") {
      flag = true
      cursor.position += 1
      try digits(&cursor)
    }
    if cursor.at("e") || cursor.at("E") {
      flag = true
      cursor.position += 1
      if cursor.at("+") || cursor.at("-") { cursor.position += 1 }
      try digits(&cursor)
    }
    let length = UInt32(truncatingIfNeeded: cursor.position - start)
    push(.number, start: UInt32(truncatingIfNeeded: start - cursor.base), length: length, flag: flag)
  }

  @inline(__always)
  private func digits(_ cursor: inout Cursor) throws(JSONError) {
    guard cursor.atDigit else {
      throw cursor.error(cursor.position < cursor.end ? .malformedNumber : .unexpectedEnd)
    }
    repeat { cursor.position += 1 } while cursor.atDigit
  }

  private mutating func string(_ cursor: inout Cursor) throws(JSONError) {
    cursor.position += 1
    let start = cursor.position
    var escaped = false
    while true {
      guard cursor.position < cursor.end else { throw cursor.error(.unexpectedEnd) }
      let byte = cursor.position.pointee
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        escaped = true
        try escape(&cursor)
      } else if byte < 0x20 {
        throw cursor.error(.controlCharacter)
      } else {
        cursor.position += 1
      }
    }
    let length = UInt32(truncatingIfNeeded: cursor.position - start)
    push(.string, start: UInt32(truncatingIfNeeded: start - cursor.base), length: length, flag: escaped)
    cursor.position += 1
  }

  /// Passes over one escape, or over two that make a surrogate pair.
  private func escape(_ cursor: inout Cursor) throws(JSONError) {
    guard cursor.position + 1 < cursor.end else { throw cursor.error(.unexpectedEnd) }
    switch cursor.position[1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      cursor.position += 2
    case UInt8(ascii: "u"):
      let unit = try hexadecimal(cursor, at: cursor.position)
      if unit & 0xFC00 == 0xDC00 { throw cursor.error(.loneSurrogate) }
      if unit & 0xFC00 == 0xD800 {
        let second = cursor.position + 6
        guard second + 1 < cursor.end, second[0] == UInt8(ascii: "\\"), second[1] == UInt8(ascii: "u"),
          try hexadecimal(cursor, at: second) & 0xFC00 == 0xDC00
        else { throw cursor.error(.loneSurrogate) }
        cursor.position += 6
      }
      cursor.position += 6
    default: throw cursor.error(.malformedEscape)
    }
  }

  /// The four digits of the `\u` escape that begins here.
  private func hexadecimal(_ cursor: Cursor, at escape: UnsafePointer<UInt8>) throws(JSONError) -> UInt32 {
    guard escape + 6 <= cursor.end else { throw cursor.error(.unexpectedEnd) }
    guard let unit = hexadecimalUnit(escape + 2) else { throw cursor.error(.malformedEscape) }
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
