// One random edit of a schema, somewhere in it, of the kinds that people make.

import MCPCore

/// Edits schemas.
struct SchemaEditor {
  var maker: SchemaMaker

  /// A schema with one edit; `nil` where the place that was chosen allows none.
  mutating func edited(_ schema: JSON) -> JSON? {
    let places = Self.places(in: schema)
    let place = maker.random.pick(places)
    return Self.replacing(schema, place[...]) { edit($0, isTop: place.isEmpty) }
  }

  // MARK: Places

  private static func places(in schema: JSON, at path: [String] = []) -> [[String]] {
    var all = [path]
    for member in schema["properties"]?.objectValue ?? [] {
      all += places(in: member.value, at: path + ["properties", member.key])
    }
    if let items = schema["items"], items.objectValue != nil { all += places(in: items, at: path + ["items"]) }
    for keyword in ["anyOf", "oneOf", "prefixItems"] {
      for (index, branch) in (schema[keyword]?.arrayValue ?? []).enumerated() {
        all += places(in: branch, at: path + [keyword, "\(index)"])
      }
    }
    return all
  }

  private static func replacing(_ json: JSON, _ path: ArraySlice<String>, _ edit: (JSON) -> JSON?) -> JSON? {
    guard let name = path.first else { return edit(json) }
    if case .array(var elements) = json, let index = Int(name),
      let new = replacing(elements[index], path.dropFirst(), edit)
    {
      elements[index] = new
      return .array(elements)
    }
    guard case .object(var members) = json, let index = members.firstIndex(where: { $0.key == name }),
      let new = replacing(members[index].value, path.dropFirst(), edit)
    else { return nil }
    members[index].value = new
    return .object(members)
  }

  // MARK: Edits

  private mutating func edit(_ schema: JSON, isTop: Bool) -> JSON? {
    if !isTop, maker.random.oneIn(8) { return maker.schema(depth: 1) }
    if schema["properties"] != nil { return editObject(schema) }
    if schema["enum"] != nil || schema["const"] != nil { return editValues(schema) }
    if schema["anyOf"] != nil || schema["oneOf"] != nil { return editChoice(schema) }
    switch schema["type"] {
    case "string": return editBounds(schema, "minLength", "maxLength", least: 0)
    case "integer", "number": return editNumber(schema)
    case "array" where schema["prefixItems"] != nil: return editTuple(schema)
    case "array":
      return maker.random.oneIn(5)
        ? toggled(schema, "uniqueItems") : editBounds(schema, "minItems", "maxItems", least: 0)
    case .array?: return editTypes(schema)
    default: return .object(["type": .array(["boolean", "null"])])
    }
  }

  private mutating func editObject(_ schema: JSON) -> JSON {
    var properties = schema["properties"]?.objectValue ?? []
    var required = (schema["required"]?.arrayValue ?? []).compactMap(\.stringValue)
    switch maker.random.int(1...6) {
    case 1:
      properties.append(.init(key: maker.name(), value: maker.schema(depth: 1)))
    case 2:
      properties.append(.init(key: maker.name(), value: maker.schema(depth: 1)))
      required.append(properties[properties.count - 1].key)
    case 3 where properties.count > 1:
      let gone = properties.remove(at: maker.random.int(0...properties.count - 1)).key
      required.removeAll { $0 == gone }
    case 4:
      let name = maker.random.pick(properties).key
      if required.contains(name) { required.removeAll { $0 == name } } else { required.append(name) }
    case 5:
      return schema["additionalProperties"] == nil
        ? schema.setting("additionalProperties", false) : schema.setting("additionalProperties", nil)
    default: properties.shuffle(using: &maker.random)
    }
    return schema.setting("properties", .object(properties))
      .setting("required", required.isEmpty ? nil : .array(required.map(JSON.string)))
  }

  private mutating func editValues(_ schema: JSON) -> JSON? {
    if schema["const"] != nil {
      return maker.random.oneIn(2) ? .object(["const": "z"]) : .object(["enum": ["a", "b", "z"]])
    }
    var values = schema["enum"]?.arrayValue ?? []
    switch maker.random.int(1...4) {
    case 1: values.append(.string(maker.name()))
    case 2 where values.count > 1: values.remove(at: maker.random.int(0...values.count - 1))
    case 3: return .object(["type": "string"])
    default: return schema.setting("maxLength", .integer(Int64(maker.random.int(0...2))))
    }
    return schema.setting("enum", .array(values))
  }

  private mutating func editChoice(_ schema: JSON) -> JSON? {
    let keyword = schema["anyOf"] != nil ? "anyOf" : "oneOf"
    var branches = schema[keyword]?.arrayValue ?? []
    switch maker.random.int(1...3) {
    case 1: branches.append(.object(["type": "null"]))
    case 2 where branches.count > 1: branches.removeLast()
    default: branches.shuffle(using: &maker.random)
    }
    return schema.setting(keyword, .array(branches))
  }

  private mutating func editBounds(_ schema: JSON, _ least: String, _ greatest: String, least bottom: Int) -> JSON {
    let keyword = maker.random.pick([least, greatest])
    guard let value = schema[keyword]?.intValue else {
      let other = schema[keyword == least ? greatest : least]?.intValue ?? 4
      return schema.setting(keyword, .integer(Int64(keyword == least ? max(bottom, other - 2) : other + 2)))
    }
    if maker.random.oneIn(4) { return schema.setting(keyword, nil) }
    return schema.setting(keyword, .integer(Int64(max(bottom, value + maker.random.pick([-1, 1])))))
  }

  private mutating func editNumber(_ schema: JSON) -> JSON {
    switch maker.random.int(1...5) {
    case 1: return schema.setting("type", schema["type"] == "integer" ? "number" : "integer")
    case 2:
      return schema.setting("multipleOf", schema["multipleOf"] == nil ? 2 : maker.random.oneIn(2) ? nil : 4)
    case 3: return schema.setting("type", .array([schema["type"] ?? "integer", "null"]))
    default: return editBounds(schema, "minimum", "maximum", least: -100)
    }
  }

  private mutating func editTuple(_ schema: JSON) -> JSON {
    var items = schema["prefixItems"]?.arrayValue ?? []
    switch maker.random.int(1...3) {
    case 1: items.append(maker.schema(depth: 0))
    case 2 where items.count > 1: items.removeLast()
    default: return schema.setting("items", schema["items"] == nil ? false : nil)
    }
    return schema.setting("prefixItems", .array(items))
  }

  private mutating func editTypes(_ schema: JSON) -> JSON {
    var types = schema["type"]?.arrayValue ?? []
    let other: JSON = "number"
    if types.contains(other) || maker.random.oneIn(2) { types.removeLast() } else { types.append(other) }
    return schema.setting("type", types.count == 1 ? types[0] : .array(types))
  }

  private func toggled(_ schema: JSON, _ keyword: String) -> JSON {
    schema.setting(keyword, schema[keyword] == nil ? true : nil)
  }
}

extension JSON {
  /// An object with a member set, or without it.
  fileprivate func setting(_ key: String, _ value: JSON?) -> JSON {
    let others = (objectValue ?? []).filter { $0.key != key }
    return .object(others + (value.map { [Member(key: key, value: $0)] } ?? []))
  }
}
