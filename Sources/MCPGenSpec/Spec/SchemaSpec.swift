// A schema as written: a bare word, `true`/`false`, or keywords. It stays close to its node, because the wire schemas
// keep the order in which the author wrote the keywords.

import MCPCore

/// A schema as it stands in the spec.
public struct SchemaSpec: Sendable {
  /// The node; its place is the schema's place.
  public let node: Node

  /// The bare word that stands for the schema, if it is one.
  public var word: Located<String>? { node.text }

  /// The keywords in their order; none for a bare word.
  var keywords: [Node.Entry] { node.entries ?? [] }

  /// The value of a keyword.
  package subscript(keyword: String) -> Node? { node[keyword] }

  /// The types named: the bare word, or what stands under `type`.
  public var types: [Located<String>] {
    if let word { return [word] }
    guard let type = node["type"] else { return [] }
    return type.text.map { [$0] } ?? type.texts
  }

  /// The properties, where there are any.
  public var properties: [Named<SchemaSpec>]? {
    node["properties"]?.entries?.map { Named(name: $0.key, value: SchemaSpec(node: $0.value)) }
  }

  /// Whether there are properties.
  var hasProperties: Bool { node["properties"]?.entries != nil }

  /// Whether there is a keyword whose schemas a struct cannot express.
  var isComposed: Bool { keywords.contains { Self.compositionKeys.contains($0.key.value) } }

  /// The schema of the items.
  public var items: SchemaSpec? { node["items"].map { SchemaSpec(node: $0) } }

  /// The description.
  public var description: Located<String>? { node.text("description") }

  /// Whether a key of the language is `true`.
  package func isSet(_ key: String) -> Bool { node.boolean(key)?.value ?? false }

  /// The keys that the language adds to JSON Schema; none of them is on the wire.
  static let ownKeys: Set<String> = ["optional", "nullable", "internal", "complete", "pick", "of", "pii", "guard"]

  /// The key that MCP adds to JSON Schema: on the wire, in the inputs of tools.
  static let headerKey = "x-mcp-header"

  /// Keywords whose schemas a struct cannot express.
  static let compositionKeys = WordTable([
    "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref", "$dynamicRef", "dependentSchemas",
    "patternProperties", "prefixItems", "unevaluatedProperties", "unevaluatedItems",
  ])

  /// Keywords that say something about a value without restricting it.
  static let annotationKeys: Set<String> = [
    "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment",
  ]

  /// The keys that may stand beside the name of a named type.
  static let useKeys = WordTable(annotationKeys.union(ownKeys).union(["type", headerKey]))

  /// The keys that decide the shape of a type, and are no part of its schema.
  static let shapeKeys = WordTable(ownKeys.union(nestingKeys.keys).union(["type", "required", headerKey]))
}
