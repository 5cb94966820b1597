// `env:`: a variable is a text that becomes one typed value, exactly as an argument of a prompt does. Beside a schema it
// has one key of its own, `secret`, which makes it a Swift type that no log can show.

import MCPCore

extension Resolver {
  mutating func resolveVariable(_ named: Named<Node>) -> EnvironmentVariable {
    let isSecret = named.value.boolean("secret")?.value ?? false
    let schema = variableSchema(named)
    let property = properties([schema])[0]
    checkSingle(property, "a variable of the environment")
    checkValues(of: schema.value)
    if isSecret { checkSecret(named, property) }
    return EnvironmentVariable(property: property, schema: wireDocument(schema.value, .input), isSecret: isSecret)
  }

  /// What stands there without `secret`; a string where it says no type.
  private func variableSchema(_ named: Named<Node>) -> Named<SchemaSpec> {
    guard var entries = named.value.entries else {
      return Named(name: named.name, value: SchemaSpec(node: named.value))
    }
    entries.removeAll { $0.key.value == "secret" }
    if !entries.contains(where: { ["type", "enum"].contains($0.key.value) }) {
      let string = Node(.scalar(Scalar(text: "string", style: .plain)), at: named.name.span)
      entries.insert(Node.Entry(key: Located("type", at: named.name.span), value: string), at: 0)
    }
    return Named(name: named.name, value: SchemaSpec(node: Node(.mapping(entries), at: named.value.headSpan)))
  }

  private mutating func checkSecret(_ named: Named<Node>, _ property: Property) {
    let name = SafeText.quoted(named.name.value)
    if let value = named.value["default"] {
      report(
        .secretInSpec, "\(name) is a secret and must not stand in the spec", at: value.span,
        help: "Remove `default:`, and set the variable where the server runs.")
    }
    if case .string = property.type.shape { return }
    report(
      .conflictingKeys, "\(name) is a secret, so it must be a string", at: named.name.span,
      help: "Leave `type` and `enum` out; `pattern`, `format`, `minLength` and `maxLength` may say more.")
  }
}
