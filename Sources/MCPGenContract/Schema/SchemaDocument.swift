// A schema document into which references lead. Only what can be followed is: `#`, `#/$defs/…` and other pointers within
// the document, and `#name` where one schema has that anchor; a reference that cannot be followed stays where it is and
// is compared as it is written.

import MCPCore

/// A schema document.
final class SchemaDocument {
  /// The whole document.
  let root: JSON
  /// All references in it, as they are written.
  let references: Set<String>
  /// Whether parts of it have addresses of their own, by which references may lead to them.
  let hasAddresses: Bool
  private let anchors: [String: JSON]
  private var targets: [String: JSON] = [:]
  private var validators: [JSON: JSONSchema?] = [:]

  /// A document.
  init(_ root: JSON) {
    self.root = root
    var survey = ReferenceSurvey()
    survey.look(at: root)
    references = survey.references
    hasAddresses = survey.hasAddresses
    anchors = survey.anchors.compactMapValues(\.self)
  }

  /// A schema with a reference at its top followed where nothing but annotations stands beside it; the references that
  /// were followed, in their order.
  func resolved(_ schema: JSON) -> (schema: JSON, references: [String]) {
    var schema = schema
    var references: [String] = []
    while references.count < 16, let reference = schema["$ref"]?.stringValue, case .object(let members) = schema {
      let others = members.filter { $0.key != "$ref" }
      guard others.allSatisfy({ SchemaKeywords.annotations.contains($0.key) }), let target = target(reference) else {
        break
      }
      references.append(reference)
      schema = Self.merge(others, over: target)
    }
    return (schema, references)
  }

  /// What a reference leads to; `nil` where it cannot be followed.
  func target(_ reference: String) -> JSON? {
    if let known = targets[reference] { return known }
    // Below an address of its own, a pointer begins there and not at the root.
    guard reference.hasPrefix("#"), !hasAddresses else { return nil }
    guard reference == "#" || reference.hasPrefix("#/") else { return anchors[String(reference.dropFirst())] }
    guard let pointer = PercentEncoding.decode(Array(reference.utf8.dropFirst(2))[...]) else { return nil }
    var value = root
    for part in pointer.split(separator: "/", omittingEmptySubsequences: false) where reference != "#" {
      let name = ContractPlaces.unescaped(part)
      guard let next = value[name] ?? Int(name).flatMap({ value[$0] }) else { return nil }
      value = next
    }
    targets[reference] = value
    return value
  }

  /// Which of some values a schema of this document takes; `nil` where it cannot be asked.
  func accepted(_ values: [JSON], by schema: JSON) -> [JSON]? {
    guard let validator = validator(schema) else { return nil }
    return values.filter { value in
      var text = value.text
      return text.withUTF8 { bytes in
        var tape = JSONTape(maximumDepth: 512)
        guard let view = try? tape.parse(bytes) else { return false }
        return validator.isValid(view)
      }
    }
  }

  private func validator(_ schema: JSON) -> JSONSchema? {
    if let known = validators[schema] { return known }
    // References are pointers from the root, so the named schemas stand at the root here, too.
    let names = ["$defs", "definitions"].compactMap { key in root[key].map { JSON.Member(key: key, value: $0) } }
    let own = schema.objectValue?.filter { $0.key != "$defs" && $0.key != "definitions" }
    let document = own.map { JSON.object($0 + names) } ?? schema
    let validator = try? JSONSchema(document, options: .init(assertsFormats: true))
    validators[schema] = .some(validator)
    return validator
  }

  private static func merge(_ members: [JSON.Member], over target: JSON) -> JSON {
    guard !members.isEmpty, case .object(let inner) = target else { return target }
    let names = Set(members.map(\.key))
    return .object(inner.filter { !names.contains($0.key) } + members)
  }
}

/// What one walk over a document finds out about its references.
private struct ReferenceSurvey {
  private(set) var references: Set<String> = []
  private(set) var hasAddresses = false
  /// Schemas by their anchors; `nil` for an anchor that stands twice.
  private(set) var anchors: [String: JSON?] = [:]

  mutating func look(at value: JSON, isRoot: Bool = true) {
    switch value {
    case .array(let elements): for element in elements { look(at: element, isRoot: false) }
    case .object(let members):
      for member in members {
        switch (member.key, member.value) {
        case ("$ref", .string(let text)), ("$dynamicRef", .string(let text)): references.insert(text)
        case ("$anchor", .string(let text)), ("$dynamicAnchor", .string(let text)):
          anchors[text] = .some(anchors[text] == nil ? value : nil)
        case ("$id", .string): hasAddresses = hasAddresses || !isRoot
        default: look(at: member.value, isRoot: false)
        }
      }
    default: break
    }
  }
}

/// The keywords by what they do.
enum SchemaKeywords {
  /// Those that restrict nothing.
  static let annotations: Set<String> = [
    "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment", "$schema", "$id",
    "$defs", "definitions", "x-mcp-header", "$anchor", "$dynamicAnchor", "contentEncoding", "contentMediaType",
    "contentSchema",
  ]
  /// Those that hold names for references, or say how to read the document.
  static let structural: Set<String> = ["$schema", "$id", "$defs", "definitions", "$anchor", "$dynamicAnchor"]
  /// Those that restrict, in the dialect that MCP names, 2020-12.
  static let restricting: Set<String> = [
    "type", "enum", "const", "properties", "patternProperties", "additionalProperties", "propertyNames", "required",
    "minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "unevaluatedProperties", "items",
    "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "format", "anyOf", "oneOf", "allOf", "not", "if", "then", "else", "$ref", "$dynamicRef",
  ]
  /// Those that restrict in older dialects, and in this one not.
  static let older: Set<String> = ["dependencies", "additionalItems", "extends", "disallow", "divisibleBy"]
  /// Those that hold other schemas together.
  static let combinators = ["anyOf", "oneOf", "allOf", "not", "if", "then", "else", "$ref", "$dynamicRef"]
  /// Those that name values.
  static let naming: Set<String> = ["type", "enum", "const"]

  /// A schema without its annotations, at every level: what it restricts.
  static func restrictions(_ schema: JSON) -> JSON {
    switch schema {
    case .array(let elements): return .array(elements.map(restrictions))
    case .object(let members):
      return .object(
        members.filter { !annotations.contains($0.key) }.map { member in
          switch member.key {
          // Below these stand names, and a member may be called `title`.
          case "properties", "patternProperties", "dependentSchemas":
            JSON.Member(
              key: member.key,
              value: .object(
                (member.value.objectValue ?? []).map { .init(key: $0.key, value: restrictions($0.value)) }))
          case "enum", "const": member
          default: JSON.Member(key: member.key, value: restrictions(member.value))
          }
        })
    default: return schema
    }
  }
}
