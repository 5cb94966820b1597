// Members of a contract's JSON: what is not said is left out, and what has no order is sorted.

import MCPCore

extension JSON {
  /// A sorted object of the members of a dictionary.
  static func map(_ members: [String: JSON]) -> JSON {
    JSON.object(members.map { Member(key: $0.key, value: $0.value) }).canonical
  }

  /// An array of texts; `nil` for none.
  static func texts(_ texts: [String]) -> JSON? { texts.isEmpty ? nil : .array(texts.map(JSON.string)) }

  /// `true`, or `nil` for false: what is not said is false.
  static func flag(_ isSet: Bool) -> JSON? { isSet ? true : nil }
}
