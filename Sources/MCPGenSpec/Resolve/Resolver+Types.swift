// What Swift makes of a schema. A struct can say objects with fixed properties, arrays of one element, enums of texts,
// scalars and named types; everything else JSON Schema can say becomes a JSON value, with its schema kept.

import MCPCore

/// Where a schema stands, as far as that decides what is legal in it.
struct SchemaPlace {
  /// A property or parameter: it may be optional and may be internal.
  var isProperty = false
  /// The result of a tool: `content` is a type there.
  var isReturns = false
  /// A URI variable or a prompt's argument: it may be completed.
  var isCompleted = false

  static let element = SchemaPlace()
}

extension Resolver {
  /// The named types, in order.
  mutating func resolveTypes() -> [NamedType] {
    checkEndlessTypes()
    var types: [NamedType] = []
    for named in spec.types {
      let type = valueType(named.value, .element)
      let resolved = NamedType(name: named.name, type: type, description: named.value.description?.value)
      types.append(resolved)
      namedTypes[named.name.value] = resolved
    }
    for named in spec.types { checkValues(of: named.value) }
    return types
  }

  private mutating func checkEndlessTypes() {
    for type in spec.types where table.endless.contains(type.name.value) {
      report(
        .illegalSchema, "every value of \(SafeText.quoted(type.name.value)) would have to contain another, without end",
        at: type.name.span, help: "Make the property that leads back `optional: true`, or an array.")
    }
  }

  // MARK: One schema

  /// The type that a schema describes; problems in it are reported.
  mutating func valueType(_ schema: SchemaSpec, _ place: SchemaPlace) -> ValueType {
    checkPlace(schema, place)
    checkKeywords(schema)
    checkGuard(schema)
    if schema.node.items != nil { brokenSchemas.insert(schema.node.headSpan) }
    let types = schema.types
    let shape = self.shape(schema, types, place)
    checkInternalFields(schema, shape)
    let isNullable = schema.isSet("nullable") || types.count > 1 && types.contains { $0.value == "null" }
    return ValueType(
      shape: shape, isNullable: isNullable, schema: ownSchema(schema, shape), span: schema.node.headSpan,
      personalKind: schema.node.text("pii")?.value)
  }

  private mutating func shape(
    _ schema: SchemaSpec, _ types: [Located<String>], _ place: SchemaPlace
  ) -> ValueType.Shape {
    if schema["pick"] != nil || schema["of"] != nil { return pickedShape(schema) }
    for type in types where !isKnown(type, place) {
      brokenSchemas.insert(schema.node.headSpan)
    }
    let names = types.map(\.value).filter { $0 != "null" }
    let objects = objectShape(schema)
    let elements = schema.items.map { valueType($0, .element) }
    checkInnerSchemas(schema)
    guard names.count <= 1, !schema.isComposed else { return .json }
    guard let name = names.first ?? schema.impliedType else { return .json }
    if References.isTypeName(name) { return table[name] == nil ? .json : namedShape(name, schema) }
    switch name {
    case "string": return enumeration(schema) ?? .string
    case "integer": return .integer
    case "number": return .number
    case "boolean": return .boolean
    case "duration": return .duration
    case "content" where place.isReturns: return .content
    case "array": return .array(elements ?? ValueType(shape: .json, schema: .object([]), span: schema.node.headSpan))
    case "object": return objects.map { .object($0) } ?? .json
    default: return .json
    }
  }

  private mutating func namedShape(_ name: String, _ schema: SchemaSpec) -> ValueType.Shape {
    for entry in schema.keywords where !SchemaSpec.useKeys.contains(entry.key.value) {
      report(
        .conflictingKeys, "`\(entry.key.value)` cannot be added to the named type `\(name)`", at: entry.key.span,
        help: "Declare a type of its own under `types:`, or write the whole schema here.")
    }
    return .named(name)
  }

  private func enumeration(_ schema: SchemaSpec) -> ValueType.Shape? {
    guard let values = schema["enum"]?.items else { return nil }
    return .enumeration(values.compactMap(\.textValue))
  }

  // MARK: Objects

  /// The struct for `properties`; nil where there are none, or where others than those may be present.
  private mutating func objectShape(_ schema: SchemaSpec) -> ObjectType? {
    guard let properties = schema.properties else { return nil }
    checkRequired(schema, properties)
    let isRequired = schema.requirement
    let resolved = properties.map { property($0, isRequired: isRequired($0), SchemaPlace(isProperty: true)) }
    if let others = schema["additionalProperties"], others.scalar?.value != .boolean(false) { return nil }
    return ObjectType(properties: resolved)
  }

  /// A property, parameter, variable or argument.
  mutating func property(_ named: Named<SchemaSpec>, isRequired: Bool, _ place: SchemaPlace) -> Property {
    checkWireName(named.name)
    let schema = named.value
    let type = valueType(schema, place)
    let defaultValue = schema["default"].flatMap { $0.json == .null ? nil : $0.json }
    return Property(
      name: named.name, type: type, isOptional: !isRequired && defaultValue == nil, defaultValue: defaultValue,
      isInternal: schema.isSet("internal"), description: schema.description?.value,
      completion: place.isCompleted ? completion(schema) : nil)
  }

  /// The properties that stand under `params:` or `data:`.
  mutating func properties(_ named: [Named<SchemaSpec>], isCompleted: Bool = false) -> [Property] {
    named.map { entry in
      let isRequired = !entry.value.isSet("optional") && entry.value["default"] == nil
      return property(entry, isRequired: isRequired, SchemaPlace(isProperty: true, isCompleted: isCompleted))
    }
  }

  private func completion(_ schema: SchemaSpec) -> Completion? {
    guard let node = schema["complete"] else { return nil }
    if let values = node.items { return .values(values.compactMap { $0.text?.value }) }
    return node.text?.value == "handler" ? .handler : nil
  }

  private mutating func checkRequired(_ schema: SchemaSpec, _ properties: [Named<SchemaSpec>]) {
    guard let required = schema["required"], required.items != nil else { return }
    let names = Names(properties.map(\.name.value))
    for name in required.texts where !names.contains(name.value) {
      reportUnknown("property", name, in: names)
    }
    for property in properties where property.value["optional"] != nil {
      report(
        .conflictingKeys, "`optional` beside an explicit `required` list",
        at: property.value["optional"]?.span ?? property.name.span,
        notes: [.init("the list stands here", at: required.headSpan)],
        help: "Leave the property out of the list instead, or remove the list.")
    }
  }

  // MARK: Picked properties

  private mutating func pickedShape(_ schema: SchemaSpec) -> ValueType.Shape {
    guard let name = schema.node.text("of"), schema["pick"] != nil else {
      if schema["pick"] == nil || schema["of"] == nil {
        let missing = schema["pick"] == nil ? "pick" : "of"
        report(
          .missingKey, "`pick` and `of` stand together; `\(missing)` is missing", at: schema.node.headSpan,
          help: "Write `{pick: [name, price], of: Product}`.")
      }
      return .json
    }
    guard table[name.value] != nil else {
      reportUnknown("type", name, in: Names(table.names))
      return .json
    }
    guard let target = table.object(name.value), let properties = target.properties else {
      report(
        .illegalSchema, "`pick` needs a type with properties; `\(name.value)` has none", at: name.span)
      return .json
    }
    let known = Names(properties.map(\.name.value))
    let picked = schema.node.texts("pick")
    for property in picked where !known.contains(property.value) {
      reportUnknown("property of `\(name.value)`", property, in: known)
    }
    let names = Set(picked.map(\.value))
    let wanted = properties.filter { names.contains($0.name.value) }
    guard pickDepth < Self.maxPickDepth, pickBudget > 0 else {
      bag.report(  // also from inside a pick, where all else is quiet
        Diagnostic(
          .illegalSchema, "picks of picks nest too deep or are too many", at: name.span,
          help: "Name the inner object under `types:` and refer to it."))
      return .json
    }
    let isRequired = target.requirement
    return .object(ObjectType(properties: wanted.map { quietProperty($0, isRequired: isRequired($0)) }))
  }

  /// How deep picks may nest: a picked property may be a pick itself, in a circle even.
  private static let maxPickDepth = 8

  /// A property that is checked where its own type is declared.
  private mutating func quietProperty(_ named: Named<SchemaSpec>, isRequired: Bool) -> Property {
    pickBudget -= 1
    pickDepth += 1
    defer { pickDepth -= 1 }
    return property(named, isRequired: isRequired, SchemaPlace(isProperty: true))
  }

  // MARK: Words

  private static let jsonTypes = ["string", "integer", "number", "boolean", "object", "array", "null"]

  /// Whether a word names a type; a word that does not is reported.
  private mutating func isKnown(_ type: Located<String>, _ place: SchemaPlace) -> Bool {
    if Self.jsonTypes.contains(type.value) || type.value == "duration" || table[type.value] != nil { return true }
    if type.value == "content" {
      guard !place.isReturns else { return true }
      report(
        .illegalSchema, "`content` is legal for `returns:` of a tool alone", at: type.span,
        help: "It stands for content blocks that the handler makes.")
      return false
    }
    if let meant = ForeignTypes.translation(of: type.value) {
      report(
        .unknownReference, "no type is named \(SafeText.quoted(type.value))", at: type.span, help: "Write \(meant).")
      return false
    }
    reportUnknown(
      "type", type, in: Names(Self.jsonTypes + ["duration"] + table.names),
      otherwise: "Declare it under `types:`, or use one of \(Self.jsonTypes.joined(separator: ", ")), duration.")
    return false
  }

  /// Schemas inside that no struct takes up.
  private mutating func checkInnerSchemas(_ schema: SchemaSpec) {
    for entry in schema.keywords where entry.key.value != "properties" && entry.key.value != "items" {
      guard SchemaSpec.nesting[entry.key.value] != nil else { continue }
      let single = SchemaSpec(node: Node(.mapping([entry]), at: entry.value.span))
      for inner in single.subschemas where inner.node.entries != nil || inner.word != nil {
        _ = valueType(inner, SchemaPlace(isProperty: entry.key.value == "patternProperties"))
      }
    }
  }

  // MARK: The schema of a value's own

  private mutating func ownSchema(_ schema: SchemaSpec, _ shape: ValueType.Shape) -> JSON {
    if case .json = shape {
      guard schema["pick"] == nil else { return .object([]) }  // a pick that failed, which was reported
      return wireDocument(schema, .output)
    }
    var members: [JSON.Member] = []
    if let type = jsonType(shape) { members.append(.init(key: "type", value: .string(type))) }
    if case .duration = shape { members.append(.init(key: "format", value: "duration")) }
    for entry in schema.keywords where !SchemaSpec.shapeKeys.contains(entry.key.value) {
      members.append(.init(key: entry.key.value, value: entry.value.json))
    }
    return .object(members)
  }

  private func jsonType(_ shape: ValueType.Shape) -> String? {
    switch shape {
    case .string, .enumeration, .duration: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .array: "array"
    case .object: "object"
    case .named, .json, .content: nil
    }
  }
}
