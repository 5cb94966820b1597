// YAML 1.2's core schema, and nothing of YAML 1.1: `no`, `on` and `yes` are texts, 010 is ten, 0o10 is eight. Quoted
// and block scalars are always texts; the style is kept, for a version must be told from a number that looks like one.

/// A YAML scalar as written, and the value that the core schema gives it.
public struct Scalar: Sendable, Hashable {
  /// How the scalar was written.
  public enum Style: Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// The value of a scalar.
  public enum Value: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// An integer beyond 64 bits, as its decimal or prefixed digits.
    case hugeInteger(String)
    case float(Double)
    case text(String)
  }

  /// The text between the quotes, or the plain text.
  public let text: String
  /// How it was written.
  public let style: Style
  /// What it means.
  public let value: Value

  init(text: String, style: Style, forcedText: Bool = false) {
    self.text = text
    self.style = style
    value = style == .plain && !forcedText ? Self.resolve(text) : .text(text)
  }

  private static func resolve(_ text: String) -> Value {
    guard let first = text.utf8.first else { return .null }
    // The first character leaves little to compare with, and most of them nothing.
    switch Unicode.Scalar(first) {
    case "0"..."9": return integer(text) ?? float(text) ?? .text(text)
    case ".", "+", "-": return notFinite(text) ?? integer(text) ?? float(text) ?? .text(text)
    case "~", "n", "N", "t", "T", "f", "F": return word(text) ?? .text(text)
    default: return .text(text)
    }
  }

  private static func word(_ text: String) -> Value? {
    guard text.utf8.count <= 5 else { return nil }
    switch text {
    case "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    default: return nil
    }
  }

  private static func notFinite(_ text: String) -> Value? {
    switch text {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .float(.infinity)
    case "-.inf", "-.Inf", "-.INF": .float(-.infinity)
    case ".nan", ".NaN", ".NAN": .float(.nan)
    default: nil
    }
  }

  private static func integer(_ text: String) -> Value? {
    if text.hasPrefix("0o") { return prefixed(text, radix: 8) }
    if text.hasPrefix("0x") { return prefixed(text, radix: 16) }
    let digits =
      text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+")
      ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    return Int(text).map { .integer($0) } ?? .hugeInteger(text)
  }

  private static func prefixed(_ text: String, radix: Int) -> Value? {
    let digits = text.utf8.dropFirst(2)
    let legal = digits.allSatisfy { byte in
      Character(Unicode.Scalar(byte)).hexDigitValue.map { $0 < radix } ?? false
    }
    guard !digits.isEmpty, legal else { return nil }
    return Int(String(digits) ?? "", radix: radix).map { .integer($0) } ?? .hugeInteger(text)
  }

  /// `[-+]? ( . [0-9]+ | [0-9]+ ( . [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
  private static func float(_ text: String) -> Value? {
    var rest = text.utf8[...]
    dropSign(&rest)
    let whole = dropDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = dropDigits(&rest)
    }
    guard whole + fraction > 0 else { return nil }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      dropSign(&rest)
      guard dropDigits(&rest) > 0 else { return nil }
    }
    guard rest.isEmpty, let value = Double(text) else { return nil }
    return .float(value)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func dropSign(_ rest: inout Substring.UTF8View) {
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
  }

  private static func dropDigits(_ rest: inout Substring.UTF8View) -> Int {
    let digits = rest.prefix(while: isDigit)
    rest = rest.dropFirst(digits.count)
    return digits.count
  }
}
