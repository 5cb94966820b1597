// A Swift struct cannot hold itself, not even as an optional; JSON can. An array in between makes it possible, so a
// type that reaches itself without one is refused with that remedy. Types without properties become other names of
// types, and a name cannot stand for itself, an array in between or not.

import MCPGenSpec

/// Finds named types that would be structs or names without end.
struct RecursiveTypes {
  private let table: TypeTable

  /// An error for each type of `types` that holds itself without an array in between, or is declared by itself.
  static func problems(of types: [NamedType], table: TypeTable) -> [Diagnostic] {
    let finder = RecursiveTypes(table: table)
    return types.compactMap { type in
      let name = type.name.value
      if finder.isAliasOfItself(type) {
        return Diagnostic(
          .illegalSchema, "`\(name)` is declared by itself, which a Swift type alias cannot be", at: type.name.span,
          help: "Put it into a property: `\(name): {properties: {items: {type: array, items: \(name)}}}`.")
      }
      guard let property = finder.wayBack(to: type) else { return nil }
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

  /// Whether the way from the type to itself leads through names and arrays alone.
  private func isAliasOfItself(_ type: NamedType) -> Bool {
    var seen: Set<String> = []
    var next = aliasTarget(of: type.type)
    while let name = next, seen.insert(name).inserted {
      if name == type.name.value { return true }
      next = table.type(named: name).flatMap(aliasTarget)
    }
    return false
  }

  /// The named type that a type is another name for, or an array of.
  private func aliasTarget(of type: ValueType) -> String? {
    var type = type
    while case .array(let element) = type.shape { type = element }
    return if case .named(let name) = type.shape { name } else { nil }
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
