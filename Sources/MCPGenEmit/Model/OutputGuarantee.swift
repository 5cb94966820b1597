// Checking each result against the output schema costs time, so it is left out where the Swift types say as much as
// the schema does. The schema that clients see decides, walked beside the Swift type: a keyword that this file does not
// know is one that Swift does not guarantee. When in doubt a result is checked.

import MCPCore
import MCPGenSpec

/// Decides whether Swift's types alone make a value conform to its schema.
struct OutputGuarantee {
  private let types: TypeTable
  private let document: JSON
  /// Definitions are looked at once: one that was seen either holds or has made the whole answer false.
  private var seen: Set<String> = []

  /// Whether every Swift value that the tool returns conforms to the tool's output schema.
  static func holds(for tool: Tool, types: TypeTable) -> Bool {
    guard let type = tool.output, let document = tool.outputSchema else { return false }
    let schema = tool.wrapsOutput ? document["properties"]?["result"] : document
    guard let schema else { return false }
    var guarantee = OutputGuarantee(types: types, document: document)
    return guarantee.holds(schema, for: type)
  }

  /// Whether every Swift value of the type conforms to the schema.
  static func holds(for type: ValueType, _ schema: JSON, types: TypeTable) -> Bool {
    var guarantee = OutputGuarantee(types: types, document: schema)
    return guarantee.holds(schema, for: type)
  }

  private init(types: TypeTable, document: JSON) {
    self.types = types
    self.document = document
  }

  private mutating func holds(_ schema: JSON, for type: ValueType, isNullable: Bool? = nil) -> Bool {
    let isNullable = isNullable ?? types.isNullable(type)
    let keywords = (schema.objectValue ?? []).filter { !SchemaWords.silent.contains($0.key) }
    if let reference = keywords["$ref"]?.stringValue {
      return keywords.count == 1 && !isNullable && holds(reference: reference, for: type)
    }
    if let inner = OutputGuarantee.nonNull(keywords) { return holds(inner, for: type, isNullable: false) }
    let target = types.resolved(type)
    guard takesType(schema, target, isNullable: isNullable) else { return false }
    switch target.shape {
    case .string:
      return keywords.isEmpty || types.finalName(type) != nil && TypeTable.isConstrained(target)
    case .integer, .number, .boolean: return keywords.isEmpty
    case .duration: return keywords.isEmpty || keywords == [JSON.Member(key: "format", value: "duration")]
    case .enumeration(let values): return takesChoices(keywords, values, isNullable: isNullable)
    case .array(let element):
      guard let items = keywords["items"] else { return keywords.isEmpty }
      return keywords.count == 1 && holds(items, for: element)
    case .object(let object): return holds(keywords, for: object)
    case .named, .json, .content: return false
    }
  }

  private mutating func holds(reference: String, for type: ValueType) -> Bool {
    let name = String(reference.dropFirst("#/$defs/".count))
    guard reference.hasPrefix("#/$defs/"), let target = document["$defs"]?[name] else { return false }
    return !seen.insert(name).inserted || holds(target, for: type)
  }

  /// Members that are not `internal` are all written, optional ones where they have a value.
  private mutating func holds(_ keywords: [JSON.Member], for object: ObjectType) -> Bool {
    guard keywords.allSatisfy({ $0.key == "properties" || $0.key == "required" }) else { return false }
    let properties = (keywords["properties"]?.objectValue ?? []).map { ($0.key, $0.value) }
    let schemas = Dictionary(properties) { first, _ in first }
    let written = object.properties.filter { !$0.isInternal }
    let present = Set(written.lazy.filter { !$0.isOptional }.map(\.name.value))
    let required = keywords["required"]?.arrayValue ?? []
    guard required.allSatisfy({ $0.stringValue.map(present.contains) ?? false }) else { return false }
    for property in written {
      guard let schema = schemas[property.name.value], holds(schema, for: property.type) else { return false }
    }
    return true
  }

  private func takesChoices(_ keywords: [JSON.Member], _ values: [String], isNullable: Bool) -> Bool {
    guard !keywords.isEmpty else { return true }  // of texts that may arrive changed, any text is said to come
    guard keywords.count == 1, let choices = keywords["enum"]?.arrayValue else { return false }
    return Set(choices).isSuperset(of: values.map(JSON.string) + (isNullable ? [.null] : []))
  }

  /// Whether the schema's `type` takes what the Swift type is written as.
  private func takesType(_ schema: JSON, _ type: ValueType, isNullable: Bool) -> Bool {
    guard let named = schema["type"] else { return false }
    let names = named.arrayValue ?? [named]
    let written: JSON =
      switch type.shape {
      case .string, .enumeration, .duration: "string"
      case .integer: "integer"
      case .number: "number"
      case .boolean: "boolean"
      case .array: "array"
      case .object: "object"
      case .named, .json, .content: .null
      }
    return names.contains(written) && (!isNullable || names.contains("null"))
  }

  /// The schema beside `{"type": "null"}`, which the resolver writes where a schema cannot name `null` itself.
  private static func nonNull(_ keywords: [JSON.Member]) -> JSON? {
    guard keywords.count == 1, let choices = keywords["anyOf"]?.arrayValue, choices.count == 2,
      choices[1] == .object(["type": "null"])
    else { return nil }
    return choices[0]
  }
}

extension [JSON.Member] {
  /// The value of the first member with this name.
  fileprivate subscript(key: String) -> JSON? { first { $0.key == key }?.value }
}
