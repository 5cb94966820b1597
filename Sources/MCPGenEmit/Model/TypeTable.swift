// The named types of a spec by name, and the questions about them that need a look through their references.

import MCPGenSpec

/// The types of `types:` with their Swift names.
struct TypeTable: Sendable {
  private let types: [String: NamedType]
  private let swiftNames: [String: String]
  private let depth: Int

  /// A table of these types.
  init(_ types: [NamedType], swiftNames: [String: String]) {
    self.types = Dictionary(types.map { ($0.name.value, $0) }) { first, _ in first }
    self.swiftNames = swiftNames
    depth = types.count
  }

  /// The Swift name of a named type.
  func swiftName(_ name: String) -> String { swiftNames[name] ?? name }

  /// The type that a name stands for.
  func type(named name: String) -> ValueType? { types[name]?.type }

  /// The description of the type that a name stands for.
  func description(of type: ValueType) -> String? {
    if case .named(let name) = type.shape { types[name]?.description } else { nil }
  }

  /// The type behind all names.
  func resolved(_ type: ValueType) -> ValueType {
    var current = type
    for _ in 0...depth {
      guard case .named(let name) = current.shape, let next = types[name]?.type else { return current }
      current = next
    }
    return current
  }

  /// Whether `null` is a value of the type, itself or through a name.
  func isNullable(_ type: ValueType) -> Bool {
    var current = type
    for _ in 0...depth {
      if current.isNullable { return true }
      guard case .named(let name) = current.shape, let next = types[name]?.type else { return false }
      current = next
    }
    return false
  }

  /// The last name on the way to the type behind all names; `nil` where it has none.
  func finalName(_ type: ValueType) -> String? {
    var found: String?
    var current = type
    for _ in 0...depth {
      guard case .named(let name) = current.shape, let next = types[name]?.type else { return found }
      found = name
      current = next
    }
    return found
  }

  /// The named types that `roots` reach, through properties, elements and other names.
  func reached(from roots: [ValueType]) -> Set<String> {
    var found: Set<String> = []
    var open = roots
    while let type = open.popLast() {
      switch type.shape {
      case .array(let element): open.append(element)
      case .object(let object): open += object.properties.filter { !$0.isInternal }.map(\.type)
      case .named(let name):
        if found.insert(name).inserted, let next = types[name]?.type { open.append(next) }
      case .string, .integer, .number, .boolean, .duration, .enumeration, .json, .content: break
      }
    }
    return found
  }

  /// Whether the type is a string with a constraint, and so a Swift type of its own where it is named.
  static func isConstrained(_ type: ValueType) -> Bool {
    guard case .string = type.shape else { return false }
    return type.schema.objectValue?.contains { !SchemaWords.annotations.contains($0.key) } ?? false
  }
}

/// JSON Schema's keywords, by what they mean for Swift types.
enum SchemaWords {
  /// Keywords that Swift types express, or that say nothing about validity.
  static let annotations: Set<String> = [
    "type", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment",
    "contentEncoding", "contentMediaType",
  ]

  /// Those, and `$defs`, which says nothing about the value beside it.
  static let silent = annotations.union(["$defs"])
}
