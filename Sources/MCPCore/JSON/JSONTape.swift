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
    try tokenize(JSONCursor(base: base, end: base + bytes.count))
    return JSONView(tokens: UnsafePointer(tokens), index: 0, base: base)
  }

  /// Writes the tokens of a whole text.
  ///
  /// One loop rather than a function for each kind of value, so that the places in the text and on the tape stay in
  /// registers. The way back out of an array or object is on the tape: until it is closed, `next` is the one around it.
  private mutating func tokenize(_ start: JSONCursor) throws(JSONError) {
    var cursor = start
    var tokens = tokens
    var count = 0
    var depth = 0
    var innermost = 0
    var closing: UInt8 = 0
    cursor.skipSpace()
    element: while true {
      if count &+ 2 > capacity { tokens = grow(keeping: count) }
      if closing == UInt8(ascii: "}") {
        tokens[count] = try cursor.name(next: count &+ 1)
        count &+= 1
      }
      let first = try cursor.byte()
      if first == UInt8(ascii: "\"") {
        tokens[count] = try cursor.string(next: count &+ 1)
        count &+= 1
      } else if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        guard depth < maximumDepth else { throw cursor.error(.tooDeep) }
        let kind: JSONKind = first == UInt8(ascii: "{") ? .object : .array
        closing = first &+ 2  // in ASCII, a closing bracket is the second behind the opening one
        depth &+= 1
        tokens[count] = cursor.opened(kind, inside: innermost, closing: closing)
        innermost = count
        count &+= 1
        if tokens[innermost].length > 0 { continue element }
      } else {
        let token = try cursor.numberOrWord(first, next: count &+ 1)
        cursor.position += Int(token.length)
        tokens[count] = token
        count &+= 1
      }
      // Behind a value: another one beside it, or the end of what holds it, which is a value too.
      while depth > 0 {
        cursor.skipSpace()
        if cursor.at(",") {
          cursor.position += 1
          cursor.skipSpace()
          tokens[innermost].length &+= 1
          continue element
        }
        guard cursor.at(closing) else { throw cursor.missing(.expectedSeparator) }
        cursor.position += 1
        depth &-= 1
        let outer = Int(tokens[innermost].next)
        tokens[innermost].next = UInt32(truncatingIfNeeded: count)
        innermost = outer
        closing = tokens[outer].kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
      }
      cursor.skipSpace()
      guard cursor.position == cursor.end else { throw cursor.error(.trailingText) }
      return
    }
  }

  /// Makes room for more tokens; their place moves.
  @inline(never)
  private mutating func grow(keeping count: Int) -> UnsafeMutablePointer<JSONToken> {
    let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: tokens, count: count)
    tokens.deallocate()
    tokens = larger
    capacity *= 2
    return larger
  }
}
