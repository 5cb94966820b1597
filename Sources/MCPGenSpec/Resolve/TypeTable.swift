// The named types of a spec and who refers to whom. Recursive types are found by peeling: what refers to nothing that is
// left, or is referred to by nothing that is left, lies on no cycle. That is linear, and needs no recursion.

import MCPCore

/// The named types of a spec, as written.
struct TypeTable: Sendable {
  /// The names, in the order of the spec.
  let names: [String]
  /// Types that refer to themselves, directly or through others; on the wire they go through `$defs`.
  let recursive: Set<String>
  /// Types of which no finite value exists, because each value must contain another.
  let endless: Set<String>
  private let schemas: [String: SchemaSpec]

  init(_ types: [Named<SchemaSpec>]) {
    names = types.map(\.name.value)
    let schemas = Dictionary(types.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.schemas = schemas
    recursive = Self.cyclic(schemas.mapValues { References.all(in: $0) })
    endless = Self.cyclic(schemas.mapValues { References.required(by: $0) })
  }

  /// The type of this name, as written.
  subscript(name: String) -> SchemaSpec? { schemas[name] }

  /// The nodes of a graph that lie on a cycle or between two cycles.
  private static func cyclic(_ edges: [String: Set<String>]) -> Set<String> {
    let forward = edges.mapValues { $0.filter { edges[$0] != nil } }
    var backward: [String: Set<String>] = [:]
    for (name, targets) in forward {
      for target in targets { backward[target, default: []].insert(name) }
    }
    let afterLeaves = peel(Set(edges.keys), outgoing: forward, incoming: backward)
    return peel(afterLeaves, outgoing: backward, incoming: forward)
  }

  /// Removes, again and again, what has no outgoing edge to what is left.
  private static func peel(
    _ nodes: Set<String>, outgoing: [String: Set<String>], incoming: [String: Set<String>]
  ) -> Set<String> {
    var left = nodes
    var degree = Dictionary(
      uniqueKeysWithValues: nodes.map { ($0, outgoing[$0, default: []].intersection(nodes).count) })
    var leaves = nodes.filter { degree[$0] == 0 }
    while let leaf = leaves.popFirst() {
      left.remove(leaf)
      for parent in incoming[leaf, default: []] where left.contains(parent) {
        degree[parent, default: 0] -= 1
        if degree[parent] == 0 { leaves.insert(parent) }
      }
    }
    return left
  }
}

/// The named types that a schema refers to.
package enum References {
  /// Every named type anywhere in `schema`.
  package static func all(in schema: SchemaSpec) -> Set<String> {
    var names = Set(schema.types.map(\.value).filter(isTypeName))
    if let source = schema.node.text("of") { names.insert(source.value) }
    for inner in schema.subschemas { names.formUnion(all(in: inner)) }
    return names
  }

  /// The named types of which every value of `schema` contains one.
  static func required(by schema: SchemaSpec) -> Set<String> {
    guard !schema.isSet("nullable") else { return [] }
    var names: Set<String> = schema.types.count == 1 ? Set(schema.types.map(\.value).filter(isTypeName)) : []
    let isRequired = schema.requirement
    for property in schema.properties ?? [] where isRequired(property) {
      names.formUnion(required(by: property.value))
    }
    return names
  }

  /// Named types begin with a capital.
  static func isTypeName(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first < 0x80 ? (0x41...0x5A).contains(first) : word.first?.isUppercase ?? false
  }
}

extension SchemaSpec {
  /// Tells which properties of this schema must be there: those that `required` lists, or else those that neither are
  /// optional nor have a default.
  var requirement: (Named<SchemaSpec>) -> Bool {
    if let explicit = node["required"], explicit.items != nil {
      let names = Set(explicit.texts.map(\.value))
      return { names.contains($0.name.value) }
    }
    return { !$0.value.isSet("optional") && $0.value["default"] == nil }
  }

  /// All schemas directly inside this one, properties included.
  var subschemas: [SchemaSpec] {
    var schemas: [SchemaSpec] = []
    for entry in keywords {
      switch Self.nesting[entry.key.value] {
      case .one: schemas.append(SchemaSpec(node: entry.value))
      case .list: schemas += (entry.value.items ?? []).map { SchemaSpec(node: $0) }
      case .map: schemas += (entry.value.entries ?? []).map { SchemaSpec(node: $0.value) }
      case nil: continue
      }
    }
    return schemas
  }

  /// How a keyword holds schemas.
  enum Nesting { case one, list, map }

  /// How each of the keywords holds schemas that do.
  static let nesting = WordTable(nestingKeys)

  /// Keywords of drafts before 2020-12 that hold schemas, for raw schemas.
  static let olderNesting = WordTable<Nesting>(["definitions": .map, "dependencies": .map, "additionalItems": .one])

  /// The keywords that hold schemas.
  static let nestingKeys: [String: Nesting] = [
    "properties": .map, "patternProperties": .map, "dependentSchemas": .map, "$defs": .map,
    "items": .one, "contains": .one, "additionalProperties": .one, "propertyNames": .one, "not": .one, "if": .one,
    "then": .one, "else": .one, "unevaluatedItems": .one, "unevaluatedProperties": .one, "contentSchema": .one,
    "prefixItems": .list, "allOf": .list, "anyOf": .list, "oneOf": .list,
  ]
}
