// Words that would do nothing where they stand: `internal` in what no struct takes up, guards of what is no argument of
// a tool, the language's words in schemas that are sent as they are. An author who writes one counts on it, so each is
// an error.

import MCPCore

extension Resolver {
  // MARK: Internal properties

  /// A schema that no struct takes up must not lead to an internal property.
  mutating func checkInternalFields(_ schema: SchemaSpec, _ shape: ValueType.Shape) {
    guard let internalReach, pickDepth == 0, schema["pick"] == nil, !schema.isSet("internal") else { return }
    var holdings = SchemaHoldings(table)
    if case .json = shape {
      holdings.look(into: schema)
    } else {
      for entry in schema.keywords where entry.key.value != Self.keyword(of: shape) { holdings.look(into: entry) }
    }
    for property in holdings.internalProperties {
      report(
        .illegalSchema, Self.sent(SafeText.quoted(property.name.value)), at: property.name.span,
        help: "Leave it out, or describe the object by `properties` alone.")
    }
    for use in holdings.uses {
      guard let field = internalReach[use] else { continue }
      let type = SafeText.escaped(use.name.value)
      report(
        .illegalSchema, Self.sent("\(SafeText.quoted(field.value)) below `\(type)`"), at: use.name.span,
        notes: [.init("the internal property", at: field.span)],
        help: "Take the other properties by `{pick: […], of: \(type)}`, or give the value one type, neither a union "
          + "nor a map; `nullable: true` adds null.")
    }
  }

  /// The keyword whose schemas Swift's type takes up.
  private static func keyword(of shape: ValueType.Shape) -> String? {
    switch shape {
    case .object: "properties"
    case .array: "items"
    default: nil
    }
  }

  private static func sent(_ field: String) -> String {
    "\(field) is internal, and nothing would keep it back here: to the handler this value is plain JSON"
  }

  // MARK: Guards

  /// Guards judge arguments of tools. What a handler gives is not looked at, so a guard written there is an error;
  /// types with guards are legal there, for they may serve parameters, too. What else clients send must not use them.
  mutating func checkGuardPlaces() {
    for tool in spec.tools {
      tool.value.returns.map { refuseGuards(in: $0) }
      for older in tool.value.versions?.older ?? [] { older.value.returns.map { refuseGuards(in: $0) } }
    }
    for resource in spec.resources {
      resource.value.returns.map { refuseGuards(in: $0) }
      for parameter in resource.value.params { refuseGuards(in: parameter.value, isSent: true) }
    }
    for prompt in spec.prompts {
      for datum in prompt.value.data { refuseGuards(in: datum.value) }
      for parameter in prompt.value.params { refuseGuards(in: parameter.value, isSent: true) }
    }
    for error in spec.errors {
      for parameter in error.value.params { refuseGuards(in: parameter.value) }
    }
  }

  private mutating func refuseGuards(in schema: SchemaSpec, isSent: Bool = false) {
    if let node = schema["guard"] {
      report(
        .illegalValue, "`guard` is for the parameters of tools", at: node.headSpan,
        help: "Here the handler, or the schema, has to judge the value.")
    }
    for type in schema.types where isSent && markedTypes["guard"]?.contains(type.value) ?? false {
      report(
        .illegalValue, "`guard` is for the parameters of tools, and \(SafeText.quoted(type.value)) has one",
        at: type.span, help: "Use a type without a guard; here the handler, or the schema, has to judge the value.")
    }
    for inner in schema.subschemas { refuseGuards(in: inner, isSent: isSent) }
  }

  /// All guards of an argument apply to it, also where they stand in different branches of a schema.
  mutating func reportGuards(_ field: FieldWalk.Field, _ first: Node) {
    report(
      .conflictingKeys, "the argument \(SafeText.quoted(field.path)) has another guard already",
      at: field.node.headSpan, notes: [.init("the other guard", at: first.headSpan)],
      help: "A guard is found by the argument's name: give the two different names, or the same guard.")
  }

  // MARK: Raw schemas

  /// Words of the language that act on values, and do not where a schema is taken as it is.
  private static let actingWords: Set<String> = ["guard", "pii", "internal"]

  mutating func checkRawWords(_ schema: SchemaSpec, _ key: String, instead: String) {
    for entry in schema.keywords {
      if Self.actingWords.contains(entry.key.value) {
        report(
          .illegalSchema, "`\(entry.key.value)` does nothing in `\(key)`, which is sent as it is written",
          at: entry.key.span, help: "Declare `\(instead):` instead, or remove it.")
      }
      switch SchemaSpec.nesting[entry.key.value] ?? SchemaSpec.olderNesting[entry.key.value] {
      case .one: checkRawWords(SchemaSpec(node: entry.value), key, instead: instead)
      case .list:
        for item in entry.value.items ?? [] { checkRawWords(SchemaSpec(node: item), key, instead: instead) }
      case .map:
        for inner in entry.value.entries ?? [] { checkRawWords(SchemaSpec(node: inner.value), key, instead: instead) }
      case nil: continue
      }
    }
  }
}
