// The types of JSON values as a set, numbers told apart by whether they have a fraction: `number` is both kinds, and
// `integer` one of them.

import MCPCore

/// A set of types of values.
struct ValueTypes: OptionSet, Hashable {
  let rawValue: UInt8

  static let null = ValueTypes(rawValue: 1)
  static let boolean = ValueTypes(rawValue: 2)
  static let integer = ValueTypes(rawValue: 4)
  static let fraction = ValueTypes(rawValue: 8)
  static let string = ValueTypes(rawValue: 16)
  static let array = ValueTypes(rawValue: 32)
  static let object = ValueTypes(rawValue: 64)
  static let number: ValueTypes = [.integer, .fraction]
  static let all = ValueTypes(rawValue: 127)

  private static let named: [(name: String, types: ValueTypes)] = [
    ("object", .object), ("array", .array), ("string", .string), ("number", .number), ("integer", .integer),
    ("boolean", .boolean), ("null", .null),
  ]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The types that a schema's `type` allows.
  init(of schema: JSON) {
    if schema == false {
      self = []
      return
    }
    guard let type = schema["type"] else {
      self = .all
      return
    }
    self = []
    for name in type.arrayValue ?? [type] {
      guard let types = Self.named.first(where: { $0.name == name.stringValue })?.types else { continue }
      formUnion(types)
    }
  }

  /// The type of a value.
  init(ofValue value: JSON) {
    self =
      switch value {
      case .null: .null
      case .bool: .boolean
      case .integer, .bigInteger: .integer
      case .number: DecimalNumber(value)?.isInteger == true ? .integer : .fraction
      case .string: .string
      case .array: .array
      case .object: .object
      }
  }

  /// The set by the names of schemas: `string or null`.
  var text: String {
    if self == .all { return "any value" }
    var rest = self
    var names: [String] = []
    for (name, types) in Self.named where !types.isDisjoint(with: rest) && rest.isSuperset(of: types) {
      names.append(name)
      rest.subtract(types)
    }
    if !rest.isEmpty { names.append("number with a fraction") }
    return names.isEmpty ? "nothing" : names.joined(separator: " or ")
  }

  /// The schemas of one type each that together take what a schema of several types takes.
  static func branches(of schema: JSON) -> [JSON] {
    let types = ValueTypes(of: schema)
    guard types != .all, case .object(let members) = schema, let list = schema["type"]?.arrayValue, list.count > 1
    else { return [schema] }
    return list.map { name in
      .object(members.map { $0.key == "type" ? JSON.Member(key: "type", value: name) : $0 })
    }
  }
}
