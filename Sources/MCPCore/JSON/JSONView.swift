// A value on a tape: two pointers and an index, made by `JSONTape.parse` and valid until its next call. Views are not
// Sendable on purpose: they never cross an `await`.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A value on a tape. Accessors for another kind than the value's own answer `nil`, 0 or nothing; none of them traps.
public struct JSONView {
  let tokens: UnsafePointer<JSONToken>
  let index: Int
  let base: UnsafePointer<UInt8>

  @inline(__always) var token: JSONToken { tokens[index] }

  /// What the value is.
  public var kind: JSONKind { token.kind }

  /// Arrays: elements. Objects: members. Others: 0.
  public var count: Int { kind == .array || kind == .object ? Int(token.length) : 0 }

  /// Strings: the bytes between the quotes, escapes as written. Numbers: their text. Others: empty.
  public var rawBytes: UnsafeBufferPointer<UInt8> {
    let token = token
    guard token.kind == .string || token.kind == .number else { return UnsafeBufferPointer(start: base, count: 0) }
    return UnsafeBufferPointer(start: base + Int(token.start), count: Int(token.length))
  }

  /// The text of `rawBytes`.
  public var rawText: String { String(decoding: rawBytes, as: UTF8.self) }

  /// Whether a string holds an escape, so that `rawBytes` is not its text.
  public var isEscaped: Bool { token.kind == .string && token.flag }

  /// Calls the closure with each element of an array, in order.
  @inline(__always)
  public func forEachElement(_ body: (JSONView) throws -> Void) rethrows {
    guard kind == .array else { return }
    let end = Int(token.next)
    var child = index + 1
    while child < end {
      try body(JSONView(tokens: tokens, index: child, base: base))
      child = Int(tokens[child].next)
    }
  }

  /// Calls the closure with each member's name (a string's view) and value, in order; names may come twice.
  @inline(__always)
  public func forEachMember(_ body: (_ key: JSONView, _ value: JSONView) throws -> Void) rethrows {
    guard kind == .object else { return }
    let end = Int(token.next)
    var child = index + 1
    while child < end {
      let value = JSONView(tokens: tokens, index: child + 1, base: base)
      try body(JSONView(tokens: tokens, index: child, base: base), value)
      child = Int(value.token.next)
    }
  }

  /// The first member with this name.
  public subscript(name: StaticString) -> JSONView? {
    guard kind == .object else { return nil }
    let end = Int(token.next)
    var child = index + 1
    while child < end {
      let value = JSONView(tokens: tokens, index: child + 1, base: base)
      if JSONView(tokens: tokens, index: child, base: base).equals(name) { return value }
      child = Int(value.token.next)
    }
    return nil
  }

  /// Whether this is a string with this text.
  @inline(__always)
  public func equals(_ text: StaticString) -> Bool {
    equals(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Whether this is a string with this UTF-8 text.
  @inline(__always)
  public func equals(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let token = token
    guard token.kind == .string else { return false }
    if token.flag { return withUTF8 { $0.elementsEqual(text) } }
    guard Int(token.length) == text.count else { return false }
    guard let expected = text.baseAddress else { return true }
    return memcmp(base + Int(token.start), expected, text.count) == 0
  }

  /// The text of a string, escapes resolved; empty for other kinds.
  public var string: String {
    guard kind == .string else { return "" }
    return token.flag ? String(decoding: unescaped(), as: UTF8.self) : rawText
  }

  /// Calls the closure with the UTF-8 text of a string, escapes resolved.
  @inline(__always)
  public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    isEscaped ? try unescaped().withUnsafeBufferPointer(body) : try body(rawBytes)
  }

  /// The raw JSON text of this value as it stood in the message, for any kind.
  public var sourceText: UnsafeBufferPointer<UInt8> {
    let token = token
    switch token.kind {
    case .string: return UnsafeBufferPointer(start: base + Int(token.start) - 1, count: Int(token.length) + 2)
    case .array, .object: return UnsafeBufferPointer(start: base + Int(token.start), count: containerLength)
    default: return UnsafeBufferPointer(start: base + Int(token.start), count: Int(token.length))
    }
  }

  /// Bytes from an opening bracket to its closing one: the bracket is looked for behind the last thing inside.
  private var containerLength: Int {
    let closing = kind == .array ? UInt8(ascii: "]") : UInt8(ascii: "}")
    var position = Int(token.start) + 1
    if token.length > 0 {
      var child = index + 1
      var last = child
      while child < Int(token.next) {
        last = child
        child = Int(tokens[child].next)
      }
      let text = JSONView(tokens: tokens, index: last, base: base).sourceText
      position = (text.baseAddress.map { $0 - base } ?? position) + text.count
    }
    while base[position] != closing { position += 1 }
    return position + 1 - Int(token.start)
  }

  private func unescaped() -> [UInt8] {
    let raw = rawBytes
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "\\") else {
        text.append(raw[index])
        index += 1
        continue
      }
      index += unescape(raw, at: index, into: &text)
    }
    return text
  }

  /// Resolves the escape at `index`, which the parser has checked, and answers its length in bytes.
  private func unescape(_ raw: UnsafeBufferPointer<UInt8>, at index: Int, into text: inout [UInt8]) -> Int {
    switch raw[index + 1] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      guard let start = raw.baseAddress, var unit = hexadecimalUnit(start + index + 2) else { return 6 }
      var length = 6
      if unit & 0xFC00 == 0xD800, let low = hexadecimalUnit(start + index + 8) {
        unit = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
        length = 12
      }
      if let scalar = Unicode.Scalar(unit), let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
      return length
    default: text.append(raw[index + 1])
    }
    return 2
  }
}
