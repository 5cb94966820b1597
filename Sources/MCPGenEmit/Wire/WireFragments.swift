// Pieces of protocol messages that are known when a spec is compiled: JSON text, ready to be spliced into an answer.

import MCPCore
import MCPGenSpec

/// Writes pieces of JSON as Swift literals.
enum WireFragment {
  /// A JSON value, or `nil`.
  static func optional(_ value: JSON?) -> String { value.map(SwiftLiteral.json) ?? "nil" }

  /// A text as a JSON string, or `nil`.
  static func optional(_ text: String?) -> String { optional(text.map(JSON.string)) }

  /// A text as a JSON string.
  static func text(_ text: String) -> String { SwiftLiteral.json(.string(text)) }

  /// Swift strings in brackets.
  static func list(_ label: String, _ texts: [String]) -> Code {
    .list("\(label): [", texts.map { Code(SwiftLiteral.string($0)) }, "]")
  }
}

extension Server {
  /// `serverInfo` of revision 2025-11-25.
  var info: JSON {
    .object([
      "name": .string(name.value), "title": title.map(JSON.string), "version": .string(version.description),
      "description": description.map(JSON.string), "icons": icons, "websiteUrl": websiteURL.map(JSON.string),
    ])
  }
}

extension ToolAnnotations {
  /// The hints that are known.
  var json: JSON {
    .object([
      "readOnlyHint": .bool(readOnly), "destructiveHint": .bool(destructive), "idempotentHint": .bool(idempotent),
      "openWorldHint": openWorld.map(JSON.bool),
    ])
  }
}

/// Schemas of arguments that come as text: prompt arguments and URI variables.
struct ArgumentSchemas {
  let table: TypeTable

  /// A closed object of the properties.
  func object(_ properties: [Property]) -> JSON { object(properties, inside: []) }

  /// - Parameter inside: the named types that are being written out; one that holds itself stays open there.
  private func object(_ properties: [Property], inside: Set<String>) -> JSON {
    let required = properties.filter { !$0.isOptional && $0.defaultValue == nil }
    return .object([
      "type": "object",
      "properties": .object(properties.map { JSON.Member(key: $0.name.value, value: schema($0, inside)) }),
      "required": required.isEmpty ? nil : .array(required.map { .string($0.name.value) }),
      "additionalProperties": false,
    ])
  }

  private func schema(_ property: Property, _ inside: Set<String>) -> JSON {
    guard let description = property.description else { return schema(property.type, inside) }
    return ArgumentSchemas.merge(schema(property.type, inside), .object(["description": .string(description)]))
  }

  private func schema(_ type: ValueType, _ inside: Set<String>) -> JSON {
    switch type.shape {
    case .string: ArgumentSchemas.merge(.object(["type": "string"]), type.schema)
    case .integer: ArgumentSchemas.merge(.object(["type": "integer"]), type.schema)
    case .number: ArgumentSchemas.merge(.object(["type": "number"]), type.schema)
    case .boolean: ArgumentSchemas.merge(.object(["type": "boolean"]), type.schema)
    case .duration: ArgumentSchemas.merge(.object(["type": "string", "format": "duration"]), type.schema)
    case .enumeration(let values):
      ArgumentSchemas.merge(type.schema, .object(["type": "string", "enum": .array(values.map(JSON.string))]))
    case .array(let element):
      ArgumentSchemas.merge(type.schema, .object(["type": "array", "items": schema(element, inside)]))
    case .object(let object): ArgumentSchemas.merge(type.schema, self.object(object.properties, inside: inside))
    case .named(let name):
      ArgumentSchemas.merge(named(name, inside), type.schema)
    case .json, .content: type.schema
    }
  }

  private func named(_ name: String, _ inside: Set<String>) -> JSON {
    guard !inside.contains(name), let type = table.type(named: name) else { return .object([]) }
    return schema(type, inside.union([name]))
  }

  /// The members of both, those of `second` where both have one.
  private static func merge(_ first: JSON, _ second: JSON) -> JSON {
    var members = first.objectValue ?? []
    for member in second.objectValue ?? [] {
      if let index = members.firstIndex(where: { $0.key == member.key }) {
        members[index] = member
      } else {
        members.append(member)
      }
    }
    return .object(members)
  }

  /// The runtime's name for how an argument's text becomes JSON.
  func kind(_ type: ValueType) -> String {
    switch table.resolved(type).shape {
    case .string, .enumeration, .duration: ".string"
    case .integer: ".integer"
    case .number: ".number"
    case .boolean: ".boolean"
    case .array, .object, .named, .json, .content: ".json"
    }
  }

  /// `TextArguments(…)` for these properties.
  func code(_ label: String, _ properties: [Property]) -> Code {
    let kinds = properties.map { Code("(\(SwiftLiteral.string($0.name.value)), \(kind($0.type)))") }
    return .list(
      "\(label): TextArguments(",
      [.argument("schema", SwiftLiteral.json(object(properties))), .list("kinds: [", kinds, "]")], ")")
  }
}
