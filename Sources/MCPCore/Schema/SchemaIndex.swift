// Where the schemas of a document stand and under which names they are known: `$id`, `$anchor`, `$dynamicAnchor`.
//
// A place is a JSON pointer from the document's root. The walk uses a list of its own instead of recursion, so that a
// document's depth costs no stack. Only keywords that hold schemas are entered: an `$id` inside `enum` is data.

struct SchemaIndex {
  /// A document may hold this many schemas.
  static let maximumSchemas = 50_000

  /// A schema and the resource it belongs to.
  struct Entry {
    var json: JSON
    var resource: Int
  }

  /// A document or an embedded part of it with a URI of its own.
  struct Resource {
    var uri: URIReference
    var pointer: String
    var anchors: [String: String] = [:]
    var dynamicAnchors: [String: String] = [:]
  }

  private(set) var entries: [String: Entry] = [:]
  private(set) var resources: [Resource] = []
  private var resourceIndices: [String: Int] = [:]
  private let document: JSON

  init(_ document: JSON) throws(SchemaError) {
    self.document = document
    resources = [Resource(uri: URIReference(""), pointer: "")]
    resourceIndices = ["": 0]
    try walk(document, at: "", resource: 0)
  }

  /// The place of the schema that `reference`, written in a schema of `resource`, leads to.
  mutating func resolve(
    _ reference: String, from resource: Int, at pointer: String
  ) throws(SchemaError) -> String {
    let uri = URIReference(reference).resolved(against: resources[resource].uri)
    guard let target = resourceIndices[uri.absolute] else {
      throw SchemaError(
        pointer: pointer,
        reason: "`\(reference.shortened())` leads out of the document; remote references are refused, "
          + "so copy the schema under `$defs` and refer to it there")
    }
    let fragment = uri.fragment ?? ""
    guard let place = PercentEncoding.decode(ArraySlice(fragment.utf8)) else {
      throw SchemaError(pointer: pointer, reason: "`\(reference.shortened())` is not correctly percent-encoded")
    }
    if place.isEmpty { return resources[target].pointer }
    if place.hasPrefix("/") { return try find(resources[target].pointer + place, reference, at: pointer) }
    guard let found = resources[target].anchors[place] else {
      throw SchemaError(pointer: pointer, reason: "no `$anchor` named `\(place.shortened())` is in the schema")
    }
    return found
  }

  /// The name of the dynamic anchor at a place, if there is one.
  func dynamicAnchor(at pointer: String) -> String? {
    guard case .string(let name)? = entries[pointer]?.json["$dynamicAnchor"] else { return nil }
    return name
  }

  /// A place that a pointer names directly. It may lie where no keyword of JSON Schema puts a schema.
  private mutating func find(
    _ target: String, _ reference: String, at pointer: String
  ) throws(SchemaError) -> String {
    if entries[target] != nil { return target }
    guard let json = value(at: target) else {
      let known = entries.keys.filter { !$0.isEmpty }.sorted().map { "#" + $0 }
      let hint = EditDistance.nearest(reference, in: known).map { "; the nearest is `\($0)`" } ?? ""
      throw SchemaError(pointer: pointer, reason: "`\(reference.shortened())` leads nowhere\(hint)")
    }
    var parent = target
    while entries[parent] == nil, let slash = parent.lastIndex(of: "/") { parent = String(parent[..<slash]) }
    try walk(json, at: target, resource: entries[parent]?.resource ?? 0)
    return target
  }

  private func value(at pointer: String) -> JSON? {
    var json = document
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = JSONPointer.unescaped(token)
      let child: JSON? =
        switch json {
        case .object: json[name]
        case .array(let elements): Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        default: nil
        }
      guard let child else { return nil }
      json = child
    }
    return json
  }
}

extension SchemaIndex {
  private typealias Pending = (json: JSON, pointer: String, resource: Int)

  private mutating func walk(_ json: JSON, at pointer: String, resource: Int) throws(SchemaError) {
    var pending: [Pending] = [(json, pointer, resource)]
    while let next = pending.popLast() {
      guard entries[next.pointer] == nil else { continue }
      guard entries.count < Self.maximumSchemas else {
        throw SchemaError(pointer: next.pointer, reason: "the document has more than \(Self.maximumSchemas) schemas")
      }
      switch next.json {
      case .bool: entries[next.pointer] = Entry(json: next.json, resource: next.resource)
      case .object(let members):
        let resource = try register(next.json, at: next.pointer, in: next.resource)
        entries[next.pointer] = Entry(json: next.json, resource: resource)
        for member in members { try queue(member, of: next.pointer, resource, &pending) }
      default:
        throw SchemaError(pointer: next.pointer, reason: "a schema is an object, `true` or `false`")
      }
    }
  }

  /// Notes the names that a schema gives itself, and answers the resource it belongs to.
  private mutating func register(
    _ json: JSON, at pointer: String, in parent: Int
  ) throws(SchemaError) -> Int {
    var resource = parent
    if let id = try text("$id", of: json, pointer) {
      let uri = URIReference(id).resolved(against: resources[parent].uri)
      guard uri.fragment ?? "" == "" else {
        throw SchemaError(pointer: pointer + "/$id", reason: "an `$id` has no fragment; use `$anchor`")
      }
      if pointer.isEmpty {
        resources[0].uri = uri
      } else {
        resources.append(Resource(uri: uri, pointer: pointer))
        resource = resources.count - 1
      }
      if let other = resourceIndices.updateValue(resource, forKey: uri.absolute), other != resource {
        throw SchemaError(
          pointer: pointer + "/$id", reason: "two schemas have this `$id`; the other is \(resources[other].pointer)")
      }
    }
    for keyword in ["$anchor", "$dynamicAnchor"] {
      guard let name = try text(keyword, of: json, pointer) else { continue }
      guard Self.isAnchorName(name) else {
        throw SchemaError(pointer: "\(pointer)/\(keyword)", reason: "`\(name.shortened())` is no name of an anchor")
      }
      if let other = resources[resource].anchors.updateValue(pointer, forKey: name), other != pointer {
        throw SchemaError(pointer: "\(pointer)/\(keyword)", reason: "the anchor `\(name)` is already at \(other)")
      }
      if keyword == "$dynamicAnchor" { resources[resource].dynamicAnchors[name] = pointer }
    }
    return resource
  }

  private func text(_ keyword: String, of json: JSON, _ pointer: String) throws(SchemaError) -> String? {
    guard let value = json[keyword] else { return nil }
    guard case .string(let text) = value else {
      throw SchemaError(pointer: "\(pointer)/\(keyword)", reason: "`\(keyword)` must be a string")
    }
    return text
  }

  private static func isAnchorName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isLetter || first == UInt8(ascii: "_") else { return false }
    return name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0.isOne(of: "_-.") }
  }

  private func queue(
    _ member: JSON.Member, of pointer: String, _ resource: Int, _ pending: inout [Pending]
  ) throws(SchemaError) {
    guard let shape = SchemaKeywords.shapes[member.key] else { return }
    let place = "\(pointer)/\(JSONPointer.escaped(member.key))"
    switch (shape, member.value) {
    case (.schema, .array):
      throw SchemaError(
        pointer: place, reason: "`\(member.key)` takes one schema; for a list of them use `prefixItems`")
    case (.schema, _): pending.append((member.value, place, resource))
    case (.list, .array(let elements)) where !elements.isEmpty:
      for (index, element) in elements.enumerated() { pending.append((element, "\(place)/\(index)", resource)) }
    case (.list, _): throw SchemaError(pointer: place, reason: "`\(member.key)` must be a list with a schema or more")
    case (.map, .object(let members)):
      for child in members { pending.append((child.value, "\(place)/\(JSONPointer.escaped(child.key))", resource)) }
    case (.dependencies, .object(let members)):
      for child in members where child.value.arrayValue == nil {
        pending.append((child.value, "\(place)/\(JSONPointer.escaped(child.key))", resource))
      }
    case (.map, _), (.dependencies, _):
      throw SchemaError(pointer: place, reason: "`\(member.key)` must be an object of schemas")
    }
  }
}

/// The keywords that hold schemas.
enum SchemaKeywords {
  enum Shape: Sendable {
    case schema, list, map
    /// Schemas and lists of names, side by side: `dependencies` of older drafts.
    case dependencies
  }

  static let shapes: [String: Shape] = [
    "additionalProperties": .schema, "items": .schema, "contains": .schema, "not": .schema, "if": .schema,
    "then": .schema, "else": .schema, "propertyNames": .schema, "unevaluatedItems": .schema,
    "unevaluatedProperties": .schema, "contentSchema": .schema, "allOf": .list, "anyOf": .list, "oneOf": .list,
    "prefixItems": .list, "properties": .map, "patternProperties": .map, "$defs": .map, "definitions": .map,
    "dependentSchemas": .map, "dependencies": .dependencies,
  ]
}

extension SchemaKeywords {
  /// Keywords that are compiled together.
  struct Groups: OptionSet {
    let rawValue: Int

    static let values = Groups(rawValue: 1)
    static let numbers = Groups(rawValue: 2)
    static let strings = Groups(rawValue: 4)
    static let arrays = Groups(rawValue: 8)
    static let objects = Groups(rawValue: 16)
    static let logic = Groups(rawValue: 32)
    static let unevaluated = Groups(rawValue: 64)
  }

  /// The groups of which a schema has a keyword: most schemas have few, and the others need no look.
  static func groups(of schema: JSON) -> Groups {
    schema.objectValue?.reduce(into: []) { found, member in found.formUnion(groups[member.key] ?? []) } ?? []
  }

  private static let groups: [String: Groups] = [
    "enum": .values, "const": .values,
    "minimum": .numbers, "maximum": .numbers, "exclusiveMinimum": .numbers, "exclusiveMaximum": .numbers,
    "multipleOf": .numbers, "minLength": .strings, "maxLength": .strings, "pattern": .strings, "format": .strings,
    "prefixItems": .arrays, "items": .arrays, "contains": .arrays, "minContains": .arrays, "maxContains": .arrays,
    "minItems": .arrays, "maxItems": .arrays, "uniqueItems": .arrays, "unevaluatedItems": [.arrays, .unevaluated],
    "properties": .objects, "patternProperties": .objects, "additionalProperties": .objects,
    "propertyNames": .objects, "required": .objects, "minProperties": .objects, "maxProperties": .objects,
    "dependentRequired": .objects, "dependentSchemas": .objects, "dependencies": .objects,
    "unevaluatedProperties": [.objects, .unevaluated],
    "$ref": .logic, "$dynamicRef": .logic, "allOf": .logic, "anyOf": .logic, "oneOf": .logic, "not": .logic,
    "if": .logic,
  ]
}

/// RFC 6901's escapes.
enum JSONPointer {
  static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0.isOne(of: "~/") }) else { return name }
    return String(decoding: name.utf8.flatMap(escaped), as: UTF8.self)
  }

  static func unescaped(_ token: Substring) -> String {
    guard token.contains("~") else { return String(token) }
    var name = ""
    var isEscape = false
    for character in token.unicodeScalars {
      if isEscape {
        name.unicodeScalars.append(character == "1" ? "/" : "~")
      } else if character != "~" {
        name.unicodeScalars.append(character)
      }
      isEscape = character == "~" && !isEscape
    }
    return name
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "~"): Array("~0".utf8)
    case UInt8(ascii: "/"): Array("~1".utf8)
    default: [byte]
    }
  }
}
