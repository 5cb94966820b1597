// A Swift struct cannot hold itself, not even as an optional; JSON can. An array in between makes it possible, so a
// type that reaches itself without one is refused with that remedy.

import MCPGenSpec

/// Finds named types that would be structs without end.
struct RecursiveTypes {
  private let table: TypeTable

  /// An error for each type of `types` that holds itself without an array in between.
  static func problems(of types: [NamedType], table: TypeTable) -> [Diagnostic] {
    let finder = RecursiveTypes(table: table)
    return types.compactMap { type in
      guard let property = finder.wayBack(to: type) else { return nil }
      let name = type.name.value
      return Diagnostic(
        .illegalSchema, "a value of `\(name)` holds another `\(name)`, which a Swift struct cannot",
        at: property.name.span, notes: [.init("`\(name)` is declared here", at: type.name.span)],
        help: "Make it an array, `{type: array, items: \(name), maxItems: 1}`, or refer to the other one by an ID.")
    }
  }

  private init(table: TypeTable) { self.table = table }

  /// The first property on a way from the type to itself.
  private func wayBack(to type: NamedType) -> Property? {
    let start = properties(in: type.type)
    for property in start {
      var seen: Set<String> = []
      var open = names(in: property.type)
      while let name = open.popLast() {
        if name == type.name.value { return property }
        if seen.insert(name).inserted, let next = table.type(named: name) { open += names(in: next) }
      }
    }
    return nil
  }

  private func properties(in type: ValueType) -> [Property] {
    if case .object(let object) = type.shape { object.properties } else { [] }
  }

  /// The named types that a value holds directly: through properties, not through arrays.
  private func names(in type: ValueType) -> [String] {
    switch type.shape {
    case .named(let name): [name]
    case .object(let object): object.properties.flatMap { names(in: $0.type) }
    case .string, .integer, .number, .boolean, .duration, .enumeration, .array, .json, .content: []
    }
  }
}
