// One text for one meaning: members in the order of their names, at every level, and `1.0` as `1`. Lists keep their order,
// for some of them mean it (`prefixItems`), and those that do not are sorted where they are made.

import MCPCore

extension JSON {
  /// The value with the members of every object sorted by name, and whole numbers as integers.
  public var canonical: JSON {
    switch self {
    case .array(let elements): .array(elements.map(\.canonical))
    case .object(let members):
      .object(
        members.map { Member(key: $0.key, value: $0.value.canonical) }
          .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    case .number(let value): Int64(exactly: value).map(JSON.integer) ?? self
    default: self
    }
  }

  /// A sorted object of the members of a dictionary.
  static func map(_ members: [String: JSON]) -> JSON {
    JSON.object(members.map { Member(key: $0.key, value: $0.value) }).canonical
  }

  /// An array of texts; `nil` for none.
  static func texts(_ texts: [String]) -> JSON? { texts.isEmpty ? nil : .array(texts.map(JSON.string)) }

  /// `true`, or `nil` for false: what is not said is false.
  static func flag(_ isSet: Bool) -> JSON? { isSet ? true : nil }
}
