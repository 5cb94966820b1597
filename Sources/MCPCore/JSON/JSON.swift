// A JSON value as a tree, for everything that is not on the hot path: specs, baked schemas, handlers of raw schemas.
// Members keep their order, because texts that are made from a tree must be the same on every run.

/// A JSON value.
public enum JSON: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number written without fraction and exponent that fits 64 bits.
  case integer(Int64)
  /// A number written without fraction and exponent that does not fit 64 bits: its digits, with sign.
  case bigInteger(String)
  /// Any other number, in double precision. Not finite values are written as `null`.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object: its members in the order of the text.
  case object([Member])

  /// One member of an object.
  public struct Member: Sendable, Hashable {
    /// The member's name.
    public var key: String
    /// The member's value.
    public var value: JSON

    /// A member of an object.
    public init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The first member with this name; `nil` where there is none or this is no object.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    for index in members.indices where members[index].key == key { return members[index].value }
    return nil
  }

  /// The text, where this is a string.
  public var stringValue: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements, where this is an array.
  public var arrayValue: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, where this is an object.
  public var objectValue: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The truth value, where this is one.
  public var boolValue: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The number, where this is an integer that fits.
  public var intValue: Int? {
    if case .integer(let value) = self { Int(exactly: value) } else { nil }
  }

  /// The number, where this is one; the nearest that there is for integers of more than 53 bits.
  public var doubleValue: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .bigInteger(let digits): Double(digits)
    case .number(let value): value
    default: nil
    }
  }

  /// The element at this place; `nil` where there is none or this is no array.
  public subscript(index: Int) -> JSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// An object of the pairs given, in their order; pairs whose value is `nil` are left out.
  public static func object(_ pairs: KeyValuePairs<String, JSON?>) -> JSON {
    .object(pairs.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  /// Reads one JSON text.
  /// - Parameters:
  ///   - text: the whole text.
  ///   - maximumDepth: levels of arrays and objects that are accepted.
  public static func parse(_ text: String, maximumDepth: Int = 512) throws(JSONError) -> JSON {
    try parse(Array(text.utf8), maximumDepth: maximumDepth)
  }

  /// Reads one JSON text.
  /// - Parameters:
  ///   - bytes: the whole text, which should be UTF-8.
  ///   - maximumDepth: levels of arrays and objects that are accepted.
  package static func parse(_ bytes: [UInt8], maximumDepth: Int = 512) throws(JSONError) -> JSON {
    let result: Result<JSON, JSONError> = bytes.withUnsafeBufferPointer { bytes in
      var tape = JSONTape(maximumDepth: maximumDepth)
      do throws(JSONError) {
        return .success(JSON(try tape.parse(bytes)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// A tree made from a value on a tape, which may be reused afterwards.
  public init(_ view: JSONView) {
    switch view.kind {
    case .null: self = .null
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .number: self = JSON(number: view)
    case .string: self = .string(view.string)
    case .array:
      var elements: [JSON] = []
      elements.reserveCapacity(view.count)
      view.forEachElement { elements.append(JSON($0)) }
      self = .array(elements)
    case .object:
      var members: [Member] = []
      members.reserveCapacity(view.count)
      view.forEachMember { key, value in members.append(Member(key: key.string, value: JSON(value))) }
      self = .object(members)
    }
  }

  private init(number view: JSONView) {
    if view.isIntegerLiteral {
      self = view.integer.map(JSON.integer) ?? .bigInteger(view.rawText)
    } else {
      self = .number(view.double)
    }
  }

  /// This value as compact JSON text.
  public var text: String {
    var writer = JSONWriter()
    writer.json(self)
    return writer.text
  }
}

extension JSON: CustomStringConvertible {
  /// The value as compact JSON text.
  public var description: String { text }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An integer.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// An object.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member(key: $0, value: $1) })
  }
}
