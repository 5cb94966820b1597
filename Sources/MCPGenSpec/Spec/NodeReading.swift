// Reading values off nodes that the checker has passed or complained about. Nothing is reported here: what does not
// have the right shape reads as nil, so that one mistake yields one finding.

import MCPCore

extension Node {
  /// The text of this scalar, where it is one.
  package var text: Located<String>? {
    guard case .text(let text)? = scalar?.value, !text.isEmpty else { return nil }
    return Located(text, at: span)
  }

  /// The text of this scalar where it is one, an empty one included: a value may be that, a name may not.
  var textValue: String? {
    if case .text(let text)? = scalar?.value { text } else { nil }
  }

  /// The text under a key.
  package func text(_ key: String) -> Located<String>? { self[key]?.text }

  /// The truth value under a key.
  package func boolean(_ key: String) -> Located<Bool>? {
    guard let node = self[key], case .boolean(let value)? = node.scalar?.value else { return nil }
    return Located(value, at: node.span)
  }

  /// The integer under a key.
  func integer(_ key: String) -> Located<Int>? {
    guard let node = self[key], case .integer(let value)? = node.scalar?.value else { return nil }
    return Located(value, at: node.span)
  }

  /// The texts of the list under a key, or of this list; items that are no texts are left out.
  package func texts(_ key: String) -> [Located<String>] { self[key]?.texts ?? [] }
  package var texts: [Located<String>] { items?.compactMap(\.text) ?? [] }

  /// The word under a key, as a case of an enumeration.
  func word<Word: RawRepresentable>(_ key: String, as type: Word.Type = Word.self) -> Located<Word>?
  where Word.RawValue == String {
    guard let node = self[key], let text = node.scalar?.text, let word = Word(rawValue: text) else { return nil }
    return Located(word, at: node.span)
  }

  /// The value under a key in one of the small notations.
  func notation<Value>(_ key: String, _ read: (String) throws(ValueSyntaxError) -> Value) -> Located<Value>? {
    guard let node = self[key], let text = node.scalar?.text, let value = try? read(text) else { return nil }
    return Located(value, at: node.span)
  }

  /// The named values of the mapping under a key, in their order.
  package func named<Value>(_ key: String, _ read: (Node) -> Value) -> [Named<Value>] {
    self[key]?.entries?.map { Named(name: $0.key, value: read($0.value)) } ?? []
  }

  /// The node as JSON; numbers that JSON cannot say are null.
  public var json: JSON {
    switch kind {
    case .sequence(let items): .array(items.map(\.json))
    case .mapping(let entries): .object(entries.map { JSON.Member(key: $0.key.value, value: $0.value.json) })
    case .scalar(let scalar): scalar.json
    }
  }
}

extension Scalar {
  /// The scalar as JSON.
  var json: JSON {
    switch value {
    case .null: .null
    case .boolean(let value): .bool(value)
    case .integer(let value): .integer(Int64(value))
    case .hugeInteger(let digits): Self.huge(digits)
    case .float(let value): value.isFinite ? .number(value) : .null
    case .text(let text): .string(text)
    }
  }

  /// JSON knows decimal digits only, without plus sign and leading zeros.
  private static func huge(_ text: String) -> JSON {
    let isNegative = text.hasPrefix("-")
    let digits = text.drop { $0 == "-" || $0 == "+" }.drop { $0 == "0" }
    guard digits.allSatisfy(\.isNumber), !text.hasPrefix("0x"), !text.hasPrefix("0o") else { return .null }
    return .bigInteger((isNegative ? "-" : "") + digits)
  }
}

/// A value under a name that the author invented.
public struct Named<Value> {
  /// The name and its place.
  public var name: Located<String>
  /// The value.
  public var value: Value
}

extension Named: Sendable where Value: Sendable {}
