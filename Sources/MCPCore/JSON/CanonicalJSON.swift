// One text for one meaning: members in the order of their names, at every level, and `1.0` as `1`. Lists keep their order,
// for some of them mean it.

extension JSON {
  /// The value with the members of every object sorted by the bytes of their names, and whole numbers as integers.
  package var canonical: JSON { rewritten ?? self }

  /// The canonical value where it is another one: most parts of what is asked are canonical already, and are not copied.
  private var rewritten: JSON? {
    switch self {
    case .array(let elements):
      var result: [JSON]?
      for index in elements.indices {
        guard let element = elements[index].rewritten else { continue }
        if result == nil { result = elements }
        result?[index] = element
      }
      return result.map(JSON.array)
    case .object(let members):
      var result: [Member]?
      var isSorted = true
      for index in members.indices {
        if index > 0, isSorted { isSorted = members[index - 1].precedes(members[index]) }
        guard let value = members[index].value.rewritten else { continue }
        if result == nil { result = members }
        result?[index].value = value
      }
      guard !isSorted else { return result.map(JSON.object) }
      return .object((result ?? members).sorted { $0.precedes($1) })
    case .number(let value): return Int64(exactly: value).map(JSON.integer)
    default: return nil
    }
  }
}

extension JSON.Member {
  fileprivate func precedes(_ other: JSON.Member) -> Bool { key.utf8.lexicographicallyPrecedes(other.key.utf8) }
}
