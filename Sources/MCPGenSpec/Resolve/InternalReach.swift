// What `internal` acts on, and what it does not. Encoding leaves internal properties of structs out; a value that is
// plain JSON to the handler (a union, a map, `allOf`) goes out as the handler gives it, with whatever is in it.

import MCPCore

/// The internal properties that the named types lead to.
struct InternalReach: Sendable {
  /// One of them for each type that leads to any and, under `Type.property`, for each property that does.
  private let fields: [String: Located<String>]

  init(_ types: [Named<SchemaSpec>], _ table: TypeTable) {
    var fields: [String: Located<String>] = [:]
    var users: [String: [String]] = [:]
    func add(_ schemas: [Named<SchemaSpec>], as name: String) {
      var holdings = SchemaHoldings(table)
      holdings.look(at: schemas)
      fields[name] = holdings.internalProperties.first?.name
      for use in holdings.uses { users[use.key, default: []].append(name) }
    }
    for type in types {
      let name = type.name.value
      add([Named(name: type.name, value: type.value)], as: name)
      for property in type.value.properties ?? [] { add([property], as: "\(name).\(property.name.value)") }
    }
    var open = fields.keys.sorted()
    var next = 0
    while next < open.count {
      let name = open[next]
      next += 1
      for user in users[name] ?? [] where fields[user] == nil {
        fields[user] = fields[name]
        open.append(user)
      }
    }
    self.fields = fields
  }

  /// An internal property that a use leads to; nil where there is none.
  subscript(use: SchemaHoldings.Use) -> Located<String>? { fields[use.key] }
}

/// What stands in a schema, types that it names not entered.
struct SchemaHoldings {
  /// A named type, or one property that is picked of it.
  struct Use {
    /// `Type` or `Type.property`.
    var key: String
    /// The type's name where it is used.
    var name: Located<String>
  }

  /// The properties that are internal.
  private(set) var internalProperties: [Named<SchemaSpec>] = []
  /// The types that are used.
  private(set) var uses: [Use] = []

  private let table: TypeTable

  init(_ table: TypeTable) { self.table = table }

  mutating func look(at properties: [Named<SchemaSpec>]) {
    for property in properties {
      if property.value.isSet("internal") { internalProperties.append(property) }
      look(into: property.value)
    }
  }

  mutating func look(into schema: SchemaSpec) {
    for type in schema.types where References.isTypeName(type.value) { uses.append(Use(key: type.value, name: type)) }
    if let name = schema.node.text("of"), let target = table.objectName(name.value) {
      uses += schema.node.texts("pick").map { Use(key: "\(target).\($0.value)", name: name) }
    }
    for entry in schema.keywords { look(into: entry) }
  }

  mutating func look(into entry: Node.Entry) {
    switch SchemaSpec.nesting[entry.key.value] {
    case .one: look(into: SchemaSpec(node: entry.value))
    case .list: for item in entry.value.items ?? [] { look(into: SchemaSpec(node: item)) }
    case .map: look(at: (entry.value.entries ?? []).map { Named(name: $0.key, value: SchemaSpec(node: $0.value)) })
    case nil: return
    }
  }
}
