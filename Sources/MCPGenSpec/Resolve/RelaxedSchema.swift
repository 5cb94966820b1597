// What clients are told of texts that may arrive changed: redacted, or between marks. Such a text keeps its type and
// loses what it may break (a pattern, a format, a length), and so does what stands around it: a choice of one in
// `oneOf` becomes one of any. Every change takes a condition away, so a value that fitted before fits after.

import MCPCore

/// Takes conditions off the texts at some paths of a schema.
struct RelaxedSchema {
  /// What is still to be found below a schema.
  private struct Targets: Hashable {
    /// Whether it is the schema of such a text itself.
    var isText = false
    /// Whether all texts below are.
    var isAll = false
    /// The paths from here.
    var paths: Set<[String]> = []
    /// Names at any depth.
    var names: Set<String> = []

    var isEmpty: Bool { !isText && !isAll && paths.isEmpty && names.isEmpty }

    /// The targets below a member; below every member where its name is not known.
    func member(_ name: String?) -> Targets {
      var inner = Targets(isAll: isAll, names: names)
      inner.isText = name.map(names.contains) ?? false
      for path in paths where name == nil || path.first == name {
        inner.add(Array(path.dropFirst()))
      }
      return inner
    }

    /// Adds a path: nothing of one is left at the text itself, and behind `**` stands a name at any depth.
    mutating func add(_ path: [String]) {
      if path.isEmpty {
        isText = true
      } else if path.count == 2, path[0] == "**" {
        names.insert(path[1])
      } else {
        paths.insert(path)
      }
    }

    mutating func formUnion(_ other: Targets) {
      isText = isText || other.isText
      isAll = isAll || other.isAll
      paths.formUnion(other.paths)
      names.formUnion(other.names)
    }
  }

  private var definitions: [String: Targets] = [:]
  private var open: [String] = []

  /// The schema with what it says of changed texts taken away.
  /// - Parameters:
  ///   - paths: the texts, by their paths.
  ///   - isAll: whether all texts may be changed.
  ///   - isWrapped: whether the value stands under `result`.
  static func relaxed(_ document: JSON, paths: [String], isAll: Bool, isWrapped: Bool) -> JSON {
    var targets = Targets(isAll: isAll)
    for path in paths {
      let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      targets.add(isWrapped ? ["result"] + names : names)
    }
    guard !targets.isEmpty else { return document }
    var relaxing = RelaxedSchema()
    return relaxing.document(document, targets)
  }

  private mutating func document(_ document: JSON, _ targets: Targets) -> JSON {
    guard case .object(var members) = schema(document, targets) else { return document }
    guard let index = members.firstIndex(where: { $0.key == "$defs" }) else { return .object(members) }
    let written = members[index].value.objectValue ?? []
    var changed: [String: JSON] = [:]
    while let name = open.popLast() {
      guard let original = written.first(where: { $0.key == name })?.value else { continue }
      changed[name] = schema(original, definitions[name] ?? Targets())
    }
    members[index].value = .object(written.map { JSON.Member(key: $0.key, value: changed[$0.key] ?? $0.value) })
    return .object(members)
  }

  private mutating func schema(_ schema: JSON, _ targets: Targets) -> JSON {
    guard !targets.isEmpty, case .object(let members) = schema else { return schema }
    let isText = targets.isText || targets.isAll
    let types: Set<String> = targets.isAll ? ["string", "array", "object"] : ["array", "object"]
    guard targets.isText || Self.mayBe(types, schema) else { return schema }
    let kept = members.filter { !Self.fragile.contains($0.key) && !(isText && Self.ofTexts.contains($0.key)) }
    return .object(kept.compactMap { keyword($0, in: schema, targets) })
  }

  private mutating func keyword(_ member: JSON.Member, in schema: JSON, _ targets: Targets) -> JSON.Member? {
    var result = member
    switch member.key {
    case "properties": result.value = map(member.value) { targets.member($0) }
    case "patternProperties": result.value = map(member.value) { _ in targets.member(nil) }
    case "additionalProperties", "unevaluatedProperties":
      result.value = self.schema(member.value, targets.member(nil))
    case "items", "unevaluatedItems": result.value = self.schema(member.value, targets)
    case "prefixItems", "allOf", "anyOf": result.value = list(member.value, targets)
    case "oneOf":
      guard schema["anyOf"] == nil else { return nil }
      result = JSON.Member(key: "anyOf", value: list(member.value, targets))
    case "$ref":
      guard let name = Self.definition(member.value) else { return nil }
      refer(to: name, targets)
    default: break
    }
    return result
  }

  private mutating func map(_ schemas: JSON, _ targets: (String) -> Targets) -> JSON {
    .object((schemas.objectValue ?? []).map { JSON.Member(key: $0.key, value: schema($0.value, targets($0.key))) })
  }

  private mutating func list(_ schemas: JSON, _ targets: Targets) -> JSON {
    .array((schemas.arrayValue ?? []).map { schema($0, targets) })
  }

  private mutating func refer(to name: String, _ targets: Targets) {
    var all = definitions[name] ?? Targets()
    let before = all
    all.formUnion(targets)
    guard all != before else { return }
    definitions[name] = all
    open.append(name)
  }

  private static func definition(_ reference: JSON) -> String? {
    guard let text = reference.stringValue, text.hasPrefix("#/$defs/") else { return nil }
    let name = text.dropFirst("#/$defs/".count)
    return name.contains("/") ? nil : String(name)
  }

  /// Whether a value of the schema may be of one of the types.
  private static func mayBe(_ types: Set<String>, _ schema: JSON) -> Bool {
    guard let type = schema["type"] else { return true }
    return (type.arrayValue ?? [type]).contains { $0.stringValue.map(types.contains) ?? true }
  }

  /// What a changed text may break.
  private static let ofTexts: Set<String> = [
    "format", "pattern", "minLength", "maxLength", "examples", "default", "contentEncoding", "contentMediaType",
    "contentSchema",
  ]

  /// What a value may break by a changed text inside it, or by being one.
  private static let fragile: Set<String> = [
    "enum", "const", "uniqueItems", "not", "if", "then", "else", "dependentSchemas", "contains", "minContains",
    "maxContains",
  ]
}
