// One text for one meaning: members in the order of their names, at every level, and `1.0` as `1`. Lists keep their order,
// for some of them mean it.

extension JSON {
  /// The value with the members of every object sorted by the bytes of their names, and whole numbers as integers.
  package var canonical: JSON {
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
}
