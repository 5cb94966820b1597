// Builds the JSON Schemas that clients see. Named types are written out where they are used, recursive ones through
// `$defs`; inputs are closed objects, outputs are open; `internal` properties are left out of both, headers of outputs.
// Writing types out can grow without bound, so there is a budget of values and a depth.

import MCPCore

/// Builds schemas for the wire, in one direction.
struct WireSchema {
  /// Which way the values go.
  enum Direction { case input, output }

  /// How many values one schema may hold, types written out.
  static let maxValues = 20_000
  /// How deep one schema may nest, types written out.
  static let maxDepth = 64

  /// Whether the schema grew beyond its limits; what was built is then of no use.
  private(set) var isTooLarge = false

  /// How many values were written.
  private(set) var values = 0

  private let types: TypeTable
  private let direction: Direction
  private let budget: Int
  private let written: WrittenTypes
  private var definitions: [String: JSON] = [:]
  /// Recursive types that are referred to and not built yet. A list, for chains of them may be of any length.
  private var pending: [String] = []
  private var depth = 0
  /// The greatest depth that was reached in what is being built.
  private var deepest = 0
  /// Recursive types that were referred to, one after the other.
  private var references: [String] = []
  /// Inside `allOf`, `not` and the like, closing a branch would refuse what its siblings declare.
  private var staysOpen = false

  /// A builder that writes at most `budget` values.
  /// - Parameter written: the named types that are written out already, and gets those that this builder writes.
  init(_ types: TypeTable, _ direction: Direction, written: WrittenTypes, budget: Int = Self.maxValues) {
    self.types = types
    self.written = written
    self.budget = min(budget, Self.maxValues)
    self.direction = direction
  }

  /// The schema of one value, with its `$defs`.
  mutating func document(_ schema: SchemaSpec) -> JSON { withDefinitions(self.schema(schema)) }

  /// The schema of an object of these properties, with its `$defs`.
  mutating func document(properties: [Named<SchemaSpec>]) -> JSON {
    let required = properties.filter { !$0.value.isSet("optional") && $0.value["default"] == nil }.map(\.name.value)
    var members = [JSON.Member(key: "type", value: "object")]
    members.append(.init(key: "properties", value: map(properties)))
    if !required.isEmpty { members.append(.init(key: "required", value: .array(required.map(JSON.string)))) }
    if direction == .input { members.append(.init(key: "additionalProperties", value: false)) }
    return withDefinitions(.object(members))
  }

  /// A schema of an object that holds a value of `schema` as `result`.
  mutating func wrapped(_ schema: SchemaSpec) -> JSON {
    let result = self.schema(schema)
    return withDefinitions(
      .object(["type": "object", "properties": .object(["result": result]), "required": ["result"]]))
  }

  private mutating func withDefinitions(_ schema: JSON) -> JSON {
    while let name = pending.popLast() {
      if let target = types[name] { definitions[name] = self.schema(target) }
    }
    guard !definitions.isEmpty, case .object(var members) = schema else { return schema }
    let sorted = definitions.sorted { $0.key < $1.key }.map { JSON.Member(key: $0.key, value: $0.value) }
    if let own = members.firstIndex(where: { $0.key == "$defs" }), case .object(let written) = members[own].value {
      members[own].value = .object(written + sorted)
    } else {
      members.append(.init(key: "$defs", value: .object(sorted)))
    }
    return .object(members)
  }

  // MARK: Schemas

  mutating func schema(_ schema: SchemaSpec) -> JSON {
    values += 1
    depth += 1
    deepest = max(deepest, depth)
    defer { depth -= 1 }
    guard values <= budget, depth <= Self.maxDepth else {
      isTooLarge = true
      return .object([])
    }
    if let word = schema.word { return type(word.value) }
    guard schema.node.entries != nil else { return schema.node.json }
    if let picked = picked(schema) { return picked }
    let types = schema.types
    if types.count == 1, References.isTypeName(types[0].value) { return use(schema, of: types[0].value) }
    let plain = keywords(schema, types.map(\.value))
    return schema.isSet("nullable") ? Self.nullable(plain) : plain
  }

  private mutating func type(_ word: String) -> JSON {
    switch word {
    case "duration": .object(["type": "string", "format": "duration"])
    case _ where References.isTypeName(word): named(word)
    default: .object(["type": .string(word)])
    }
  }

  private mutating func named(_ name: String) -> JSON {
    guard let target = types[name] else { return .object([]) }
    guard types.recursive.contains(name) else { return writtenOut(name, target) }
    refer(to: name)
    return .object(["$ref": .string("#/$defs/" + name)])
  }

  private mutating func refer(to name: String) {
    references.append(name)
    guard definitions[name] == nil else { return }
    definitions[name] = .object([])  // built once the schema around it is
    pending.append(name)
  }

  /// The schema of a named type, which is the same wherever it is used. Its size counts at each use.
  private mutating func writtenOut(_ name: String, _ target: SchemaSpec) -> JSON {
    if let type = written[name, currentUse] {
      values += type.values
      deepest = max(deepest, depth + type.height)
      for name in type.references { refer(to: name) }
      isTooLarge = isTooLarge || values > budget || deepest > Self.maxDepth
      return type.schema
    }
    let (valuesBefore, deepestBefore, referencesBefore) = (values, deepest, references.count)
    deepest = depth
    let result = schema(target)
    if !isTooLarge {
      written[name, currentUse] = WrittenTypes.WrittenType(
        schema: result, values: values - valuesBefore, height: deepest - depth,
        references: Array(references[referencesBefore...]))
    }
    deepest = max(deepest, deepestBefore)
    return result
  }

  /// A named type with annotations of its own: they replace those of the type.
  private mutating func use(_ schema: SchemaSpec, of name: String) -> JSON {
    var base = named(name)
    if schema.isSet("nullable") { base = Self.nullable(base) }
    guard case .object(var members) = base else { return base }
    for entry in schema.keywords where SchemaSpec.annotationKeys.contains(entry.key.value) || isHeader(entry) {
      Self.set(entry.key.value, entry.value.json, in: &members)
    }
    return .object(members)
  }

  private mutating func picked(_ schema: SchemaSpec) -> JSON? {
    guard schema["pick"] != nil, let name = schema.node.text("of") else { return nil }
    let names = Set(schema.node.texts("pick").map(\.value))
    let target = types.object(name.value)
    let properties = (target?.properties ?? []).filter { names.contains($0.name.value) && !$0.value.isSet("internal") }
    let isRequired = target?.requirement ?? { _ in false }
    let required = properties.filter(isRequired).map { JSON.string($0.name.value) }
    var members = [JSON.Member(key: "type", value: "object")]
    if let description = schema.description {
      members.append(.init(key: "description", value: .string(description.value)))
    }
    members.append(.init(key: "properties", value: map(properties)))
    if !required.isEmpty { members.append(.init(key: "required", value: .array(required))) }
    if closes { members.append(.init(key: "additionalProperties", value: false)) }
    for entry in schema.keywords where isHeader(entry) {
      members.append(.init(key: entry.key.value, value: entry.value.json))
    }
    return schema.isSet("nullable") ? Self.nullable(.object(members)) : .object(members)
  }

  private var closes: Bool { currentUse == .closedArgument }

  private var currentUse: WrittenTypes.Use {
    if direction == .output { return .result }
    return staysOpen ? .openArgument : .closedArgument
  }

  /// Whether the keyword says which header carries the value, in a schema that says so to clients.
  private func isHeader(_ entry: Node.Entry) -> Bool {
    direction == .input && entry.key.value == SchemaSpec.headerKey
  }

  // MARK: Keywords

  private mutating func keywords(_ schema: SchemaSpec, _ types: [String]) -> JSON {
    var members: [JSON.Member] = []
    members.reserveCapacity(schema.keywords.count + 1)
    if let type = wireType(schema, types) { members.append(.init(key: "type", value: type)) }
    if types.contains("duration"), schema["format"] == nil {
      members.append(.init(key: "format", value: "duration"))
    }
    if let description = schema.description {
      members.append(.init(key: "description", value: .string(description.value)))
    }
    let wasOpen = staysOpen
    if schema.hasProperties, schema.isComposed { staysOpen = true }
    for entry in schema.keywords where !Self.unordered.contains(entry.key.value) || isHeader(entry) {
      members.append(.init(key: entry.key.value, value: keyword(entry)))
      if entry.key.value == "properties" { members += objectMembers(schema) }
    }
    if let required = schema["required"], !schema.hasProperties {
      members.append(.init(key: "required", value: required.json))
    }
    staysOpen = wasOpen
    return .object(members)
  }

  /// What follows `properties`: what is required, and that nothing else may be there.
  private func objectMembers(_ schema: SchemaSpec) -> [JSON.Member] {
    let visible = (schema.properties ?? []).filter { !$0.value.isSet("internal") }
    let required = visible.filter(schema.requirement).map { JSON.string($0.name.value) }
    var members: [JSON.Member] = []
    if !required.isEmpty { members.append(.init(key: "required", value: .array(required))) }
    if closes, schema["additionalProperties"] == nil, schema["unevaluatedProperties"] == nil {
      members.append(.init(key: "additionalProperties", value: false))
    }
    return members
  }

  /// The keywords that have a place of their own, and those that are not on the wire.
  private static let unordered = WordTable(
    SchemaSpec.ownKeys.union(["type", "description", "required", SchemaSpec.headerKey]))

  private mutating func keyword(_ entry: Node.Entry) -> JSON {
    guard let nesting = SchemaSpec.nesting[entry.key.value] else { return entry.value.json }
    let wasOpen = staysOpen
    defer { staysOpen = wasOpen }
    if ["allOf", "not", "if", "then", "else", "dependentSchemas"].contains(entry.key.value) { staysOpen = true }
    switch nesting {
    case .one: return schema(SchemaSpec(node: entry.value))
    case .list: return .array((entry.value.items ?? []).map { schema(SchemaSpec(node: $0)) })
    case .map: return map((entry.value.entries ?? []).map { Named(name: $0.key, value: SchemaSpec(node: $0.value)) })
    }
  }

  private mutating func map(_ schemas: [Named<SchemaSpec>]) -> JSON {
    var members: [JSON.Member] = []
    for named in schemas where !named.value.isSet("internal") {
      members.append(.init(key: named.name.value, value: schema(named.value)))
    }
    return .object(members)
  }

  private func wireType(_ schema: SchemaSpec, _ types: [String]) -> JSON? {
    let names = types.map { $0 == "duration" ? "string" : $0 }
    if names.count == 1, schema["type"]?.items == nil { return .string(names[0]) }
    if !names.isEmpty { return .array(names.map(JSON.string)) }
    return schema.impliedType.map(JSON.string)
  }

  // MARK: Null

  /// The schema that also takes `null`.
  private static func nullable(_ schema: JSON) -> JSON {
    guard case .object(var members) = schema, schema["const"] == nil, let type = schema["type"] else {
      return .object(["anyOf": [schema, .object(["type": "null"])]])
    }
    let names = type.arrayValue ?? [type]
    if !names.contains("null") { set("type", .array(names + ["null"]), in: &members) }
    if let values = schema["enum"]?.arrayValue, !values.contains(.null) {
      set("enum", .array(values + [.null]), in: &members)
    }
    return .object(members)
  }

  /// Replaces a member or adds it; a new description stands behind the type.
  private static func set(_ key: String, _ value: JSON, in members: inout [JSON.Member]) {
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = value
    } else if key == "description", members.first?.key == "type" {
      members.insert(.init(key: key, value: value), at: 1)
    } else {
      members.append(.init(key: key, value: value))
    }
  }
}

extension SchemaSpec {
  /// The JSON type of a schema that names none: an object where there are properties, a string for texts to choose from.
  var impliedType: String? {
    if node["properties"] != nil { return "object" }
    if let values = node["enum"]?.items, !values.isEmpty, values.allSatisfy({ $0.textValue != nil }) { return "string" }
    return nil
  }
}

extension TypeTable {
  /// The type with properties that `name` stands for, names of names followed.
  func object(_ name: String) -> SchemaSpec? { objectName(name).flatMap { self[$0] } }

  /// The name of the type with properties that `name` stands for, names of names followed.
  func objectName(_ name: String) -> String? {
    var next = name
    for _ in 0...names.count {
      guard let schema = self[next] else { return nil }
      if schema.hasProperties { return next }
      guard schema.types.count == 1, References.isTypeName(schema.types[0].value) else { return nil }
      next = schema.types[0].value
    }
    return nil
  }
}
