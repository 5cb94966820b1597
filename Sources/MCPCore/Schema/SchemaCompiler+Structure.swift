// The keywords about what a value holds, and those that apply other schemas to the value itself.
// `dependencies` of older drafts is read as the two keywords that replaced it: ignoring it would allow more than meant.

extension SchemaCompiler {
  mutating func arrays() throws(SchemaError) -> Int32 {
    var rule = SchemaArrays()
    rule.prefix = links("prefixItems")
    rule.items = link("items")
    rule.contains = link("contains")
    rule.minContains = try count("minContains") ?? 1
    rule.maxContains = try count("maxContains") ?? Int.max
    rule.minItems = try count("minItems") ?? 0
    rule.maxItems = try count("maxItems") ?? Int.max
    rule.unevaluated = link("unevaluatedItems")
    switch json["uniqueItems"] {
    case nil: break
    case .bool(let isUnique)?: rule.isUnique = isUnique
    default: throw error("uniqueItems", "`uniqueItems` must be true or false")
    }
    return SchemaTableBuilder.append(rule, to: &tables.arrays)
  }

  mutating func objects() throws(SchemaError) -> Int32 {
    var rule = SchemaObjects()
    try properties(&rule)
    rule.patterns = try patternProperties()
    rule.additional = link("additionalProperties")
    rule.names = link("propertyNames")
    rule.minProperties = try count("minProperties") ?? 0
    rule.maxProperties = try count("maxProperties") ?? Int.max
    rule.dependencies = try dependencies()
    rule.unevaluated = link("unevaluatedProperties")
    return SchemaTableBuilder.append(rule, to: &tables.objects)
  }

  private mutating func properties(_ rule: inout SchemaObjects) throws(SchemaError) {
    let members = json["properties"]?.objectValue ?? []
    var properties: [SchemaProperty] = []
    properties.reserveCapacity(members.count)
    var indices = [String: Int](minimumCapacity: members.count)
    let first = firstChild("properties") ?? 0
    for (offset, member) in members.enumerated() {
      let link = link(to: first + offset)
      guard indices.updateValue(properties.count, forKey: member.key) == nil else {
        throw error("properties", "the property `\(member.key.shortened())` is declared twice")
      }
      properties.append(SchemaProperty(name: tables.appendBytes(member.key), link: link, isDeclared: true))
    }
    for name in try names(json["required"], "required") {
      if let index = indices[name] {
        properties[index].isRequired = true
      } else {
        indices[name] = properties.count
        properties.append(SchemaProperty(name: tables.appendBytes(name), link: .absent, isRequired: true))
      }
    }
    for (index, property) in properties.enumerated() where property.isRequired {
      if index < 64 { rule.required |= 1 << UInt64(index) } else { rule.requiresMore = true }
    }
    rule.properties = SchemaTableBuilder.append(properties, to: &tables.properties)
  }

  private mutating func patternProperties() throws(SchemaError) -> TableRange {
    var entries: [SchemaPatternProperty] = []
    let first = firstChild("patternProperties") ?? 0
    for (offset, member) in (json["patternProperties"]?.objectValue ?? []).enumerated() {
      let link = link(to: first + offset)
      entries.append(SchemaPatternProperty(pattern: try pattern(member.key, "patternProperties"), link: link))
    }
    return SchemaTableBuilder.append(entries, to: &tables.patternProperties)
  }

  private mutating func dependencies() throws(SchemaError) -> TableRange {
    var entries: [SchemaDependency] = []
    if json["dependentRequired"].map({ $0.objectValue == nil }) == true {
      throw error("dependentRequired", "`dependentRequired` must be an object of lists of names")
    }
    for keyword in ["dependentRequired", "dependentSchemas", "dependencies"] {
      var next = firstChild(keyword) ?? 0
      for member in json[keyword]?.objectValue ?? [] {
        let name = SchemaTableBuilder.append(member.key, to: &tables.names)
        if keyword == "dependentRequired" || keyword == "dependencies" && member.value.arrayValue != nil {
          for required in try names(member.value, keyword) {
            let required = SchemaTableBuilder.append(required, to: &tables.names)
            entries.append(SchemaDependency(name: name, required: required, link: .absent))
          }
        } else {
          entries.append(SchemaDependency(name: name, required: -1, link: link(to: next)))
          next += 1
        }
      }
    }
    return SchemaTableBuilder.append(entries, to: &tables.dependencies)
  }

  private func names(_ value: JSON?, _ keyword: String) throws(SchemaError) -> [String] {
    guard let value else { return [] }
    let names = value.arrayValue?.compactMap(\.stringValue)
    guard let names, names.count == value.arrayValue?.count else {
      throw error(keyword, "`\(keyword)` must be a list of property names")
    }
    return names
  }

  mutating func logic() throws(SchemaError) -> Int32 {
    var rule = SchemaLogic()
    if let target = try reference("$ref") { rule.reference = link(to: target) }
    if let target = try reference("$dynamicRef") { rule.dynamicReference = dynamicReference(target) }
    rule.allOf = links("allOf")
    rule.anyOf = links("anyOf")
    rule.oneOf = links("oneOf")
    rule.not = link("not")
    rule.condition = link("if")
    if rule.condition.isPresent {
      rule.consequence = link("then")
      rule.alternative = link("else")
    }
    return SchemaTableBuilder.append(rule, to: &tables.logic)
  }

  private mutating func reference(_ keyword: String) throws(SchemaError) -> Int? {
    guard let value = json[keyword] else { return nil }
    guard case .string(let reference) = value else { throw error(keyword, "`\(keyword)` must be a string") }
    let place = "\(index.pointer(of: schema))/\(keyword)"
    return try index.resolve(reference, from: index.entries[schema].resource, at: place)
  }

  /// It is dynamic only if it first leads to a `$dynamicAnchor` by that anchor's name; else it is a plain reference.
  private mutating func dynamicReference(_ target: Int) -> Int32 {
    var reference = SchemaDynamicReference(initial: link(to: target), targets: [])
    let fragment = json["$dynamicRef"]?.stringValue.flatMap { URIReference($0).fragment }
    if let name = index.dynamicAnchor(of: target), let fragment, fragment == name {
      for resource in index.resources {
        reference.targets.append(resource.dynamicAnchors[name].map { link(to: $0) } ?? .absent)
      }
    }
    return SchemaTableBuilder.append(reference, to: &tables.dynamicReferences)
  }
}
