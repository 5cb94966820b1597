// The JSON Schema of specs, for editors that complete keys and mark mistakes while one types. It is made from the key
// table; what it cannot say (references, placeholders, names that meet) the compiler says.

import MCPCore

/// The JSON Schema (2020-12) of a kind of file.
/// - Parameter root: `root` for specs, `shared` for files that specs include.
public func editorSchema(of root: MappingKind = .root) -> JSON {
  var definitions: [JSON.Member] = []
  for kind in reachable(from: root) where kind != root {
    definitions.append(JSON.Member(key: kind.rawValue, value: kind.schema(ofRoot: root)))
  }
  let head: JSON = [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": .string(root == .root ? "mcpgen spec" : "file that mcpgen specs include"),
  ]
  let body = root.schema(ofRoot: root).objectValue ?? []
  return .object((head.objectValue ?? []) + body + [JSON.Member(key: "$defs", value: .object(definitions))])
}

/// The kinds of mapping below a root, in the order of the table.
private func reachable(from root: MappingKind) -> [MappingKind] {
  var found: Set<MappingKind> = [root]
  var open = [root]
  while let kind = open.popLast() {
    for inner in kind.keys.flatMap(\.shape.kinds) where found.insert(inner).inserted { open.append(inner) }
  }
  return MappingKind.allCases.filter(found.contains)
}

extension MappingKind {
  fileprivate func schema(ofRoot root: MappingKind) -> JSON {
    let properties = keys.map { key in JSON.Member(key: key.name, value: key.schema(ofRoot: root)) }
    let required = keys.filter { $0.traits.contains(.required) }.map { JSON.string($0.name) }
    return .object([
      "type": "object", "properties": .object(properties), "required": required.isEmpty ? nil : .array(required),
      "additionalProperties": false,
    ])
  }
}

extension SpecKey {
  fileprivate func schema(ofRoot root: MappingKind) -> JSON {
    var value = shape.schema(ofRoot: root)
    if traits.contains(.runTime), !shape.takesAnyText {
      value = ["anyOf": [value, ["type": "string", "pattern": #"\$\{"#]]]
    }
    let later = traits.contains(.noEffectYet) ? " (Nothing acts on it yet.)" : ""
    return .object([JSON.Member(key: "description", value: .string(doc + later))] + (value.objectValue ?? []))
  }
}

extension ValueShape {
  /// The kinds of mapping that values have.
  fileprivate var kinds: [MappingKind] {
    switch self {
    case .mapping(let kind): [kind]
    case .list(let inner), .map(let inner): inner.kinds
    case .either(let scalar, let list, let mapping): [scalar, list, mapping].flatMap { $0?.kinds ?? [] }
    default: []
    }
  }

  /// Whether any text is legal anyhow.
  fileprivate var takesAnyText: Bool {
    switch self {
    case .text, .template, .list: true
    default: false
    }
  }

  fileprivate func schema(ofRoot root: MappingKind) -> JSON {
    switch self {
    case .text, .template, .version, .limit: ["type": "string"]
    case .word(let words, let later): ["enum": .array((words + later).map(Self.word))]
    case .boolean: ["type": "boolean"]
    case .integer(let range, let words): Self.integers(range, words)
    case .number: ["type": "number"]
    case .duration: ["type": "string", "pattern": #"^\s*\d"#]
    case .byteSize: ["anyOf": [["type": "integer", "minimum": 0], ["type": "string", "pattern": #"^\s*\d"#]]]
    case .date: ["type": "string", "pattern": #"^\d{4}-\d{2}-\d{2}$"#]
    case .json: [:]
    case .jsonObject: ["type": "object"]
    case .list(let item): ["type": "array", "items": item.schema(ofRoot: root)]
    case .map(let value): ["type": "object", "additionalProperties": value.schema(ofRoot: root)]
    case .mapping(let kind): ["$ref": .string(kind == root ? "#" : "#/$defs/\(kind.rawValue)")]
    case .either(let scalar, let list, let mapping):
      [
        "anyOf": .array(
          [scalar?.schema(ofRoot: root), list?.schema(ofRoot: root), mapping?.schema(ofRoot: root)].compactMap { $0 })
      ]
    }
  }

  /// A word of the table as YAML reads it.
  private static func word(_ word: String) -> JSON {
    switch word {
    case "true": true
    case "false": false
    default: .string(word)
    }
  }

  private static func integers(_ range: ClosedRange<Int>, _ words: [String]) -> JSON {
    let maximum: JSON? = range.upperBound == .max ? nil : .integer(Int64(range.upperBound))
    let integer = JSON.object([
      "type": "integer", "minimum": .integer(Int64(range.lowerBound)), "maximum": maximum,
    ])
    return words.isEmpty ? integer : ["anyOf": [integer, ["enum": .array(words.map(word))]]]
  }
}
