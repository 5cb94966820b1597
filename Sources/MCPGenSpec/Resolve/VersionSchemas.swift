// Schemas of inputs and outputs, changed as versions need it: JSON in, JSON out.

import MCPCore

/// Changes object schemas.
enum VersionSchemas {
  /// Whether a property must be there.
  static func requires(_ name: String, _ schema: JSON) -> Bool {
    schema["required"]?.arrayValue?.contains(.string(name)) ?? false
  }

  /// The schema without some properties.
  static func without(_ names: Set<String>, _ schema: JSON) -> JSON {
    let members = (schema.objectValue ?? []).map { member in
      guard member.key == "properties", case .object(let properties) = member.value else { return member }
      return JSON.Member(key: member.key, value: .object(properties.filter { !names.contains($0.key) }))
    }
    return relaxing(names, .object(members))
  }

  /// The schema that can do without some properties.
  static func relaxing(_ names: Set<String>, _ schema: JSON) -> JSON {
    .object(
      (schema.objectValue ?? []).compactMap { member in
        guard member.key == "required", case .array(let required) = member.value else { return member }
        let left = required.filter { !names.contains($0.stringValue ?? "") }
        return left.isEmpty ? nil : JSON.Member(key: member.key, value: .array(left))
      })
  }

  /// The schema with the property `version` before all others.
  static func adding(_ version: JSON, isRequired: Bool, to schema: JSON) -> JSON {
    let property = JSON.Member(key: "version", value: version)
    var members = schema.objectValue ?? []
    if let index = members.firstIndex(where: { $0.key == "properties" }) {
      members[index].value = .object([property] + (members[index].value.objectValue ?? []))
    } else {
      members.append(.init(key: "properties", value: .object([property])))
    }
    guard isRequired else { return .object(members) }
    if let index = members.firstIndex(where: { $0.key == "required" }) {
      members[index].value = .array(["version"] + (members[index].value.arrayValue ?? []))
    } else {
      let place = members.firstIndex { $0.key == "properties" }.map { $0 + 1 } ?? members.count
      members.insert(.init(key: "required", value: ["version"]), at: place)
    }
    return .object(members)
  }

  /// A schema that takes what any of several takes; `nil` where one of them says nothing. Definitions move to its top;
  /// where two differ under one name, nothing more is said than that the result is an object.
  static func any(of schemas: [JSON?], isObject: Bool = true) -> JSON? {
    var choices: [JSON] = []
    for schema in schemas {
      guard let schema else { return nil }
      if !choices.contains(schema) { choices.append(schema) }
    }
    if choices.count == 1 { return choices[0] }
    var definitions: [JSON.Member] = []
    for definition in choices.flatMap({ $0["$defs"]?.objectValue ?? [] }) {
      if let known = definitions.first(where: { $0.key == definition.key }) {
        guard known.value == definition.value else { return isObject ? ["type": "object"] : .object([]) }
      } else {
        definitions.append(definition)
      }
    }
    let bare = choices.map { JSON.object(($0.objectValue ?? []).filter { $0.key != "$defs" }) }
    return .object([
      "type": isObject ? "object" : nil, "anyOf": .array(bare),
      "$defs": definitions.isEmpty ? nil : .object(definitions),
    ])
  }
}
