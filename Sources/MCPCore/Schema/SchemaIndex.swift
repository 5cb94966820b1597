// The schemas of a document, and the names under which they are known: `$id`, `$anchor`, `$dynamicAnchor`.
//
// A schema goes by its number and knows the numbers of the schemas inside it. Its place, a JSON pointer, is put together
// where somebody asks: for a message, or for a reference. The walk uses a list of its own instead of recursion, so that
// a document's depth costs no stack. Only keywords that hold schemas are entered: an `$id` inside `enum` is data.

struct SchemaIndex {
  /// A document may hold this many schemas.
  static let maximumSchemas = 50_000

  /// Where a schema stands.
  enum Place {
    /// At a JSON pointer: the root, and what a reference alone leads to.
    case pointer(String)
    /// Under a keyword of another schema, and there under a name or a number where the keyword takes several.
    case inside(Int, keyword: String, key: String?)
  }

  /// A schema, the resource it belongs to, and what is inside it.
  struct Entry {
    var json: JSON
    var place: Place
    var resource: Int
    /// The groups of its keywords.
    var groups: SchemaKeywords.Groups = []
    /// The keywords that hold schemas, each with the number of its first one; the others of a keyword follow.
    var children: [(keyword: String, first: Int)] = []
  }

  /// A document or an embedded part of it with a URI of its own.
  struct Resource {
    var uri: URIReference
    var schema: Int
    var anchors: [String: Int] = [:]
    var dynamicAnchors: [String: Int] = [:]
  }

  private(set) var entries: [Entry] = []
  private(set) var resources: [Resource] = []
  private var resourceIndices: [String: Int] = [:]
  /// The schemas by their places; made for the first reference, for most documents have none.
  private var numbers: [String: Int]?
  private let document: JSON

  init(_ document: JSON) throws(SchemaError) {
    self.document = document
    resources = [Resource(uri: URIReference(""), schema: 0)]
    resourceIndices = ["": 0]
    try walk(document, at: "", resource: 0)
  }

  /// The place of a schema as a JSON pointer.
  func pointer(of schema: Int) -> String {
    var steps: [String] = []
    var place = entries[schema].place
    while case .inside(let parent, let keyword, let key) = place {
      if let key { steps.append(JSONPointer.escaped(key)) }
      steps.append(keyword)
      place = entries[parent].place
    }
    guard case .pointer(let root) = place else { return "" }
    return steps.reversed().reduce(into: root) { $0 += "/" + $1 }
  }

  /// The schema that `reference`, written in a schema of `resource`, leads to.
  /// - Parameter place: where the reference stands, for messages.
  mutating func resolve(
    _ reference: String, from resource: Int, at place: String
  ) throws(SchemaError) -> Int {
    let uri = URIReference(reference).resolved(against: resources[resource].uri)
    guard let target = resourceIndices[uri.absolute] else {
      throw SchemaError(
        pointer: place,
        reason: "`\(reference.shortened())` leads out of the document; remote references are refused, "
          + "so copy the schema under `$defs` and refer to it there")
    }
    guard let fragment = PercentEncoding.decode(ArraySlice((uri.fragment ?? "").utf8)) else {
      throw SchemaError(pointer: place, reason: "`\(reference.shortened())` is not correctly percent-encoded")
    }
    let root = resources[target].schema
    if fragment.isEmpty { return root }
    if fragment.hasPrefix("/") { return try find(pointer(of: root) + fragment, reference, at: place) }
    guard let found = resources[target].anchors[fragment] else {
      throw SchemaError(pointer: place, reason: "no `$anchor` named `\(fragment.shortened())` is in the schema")
    }
    return found
  }

  /// The name of a schema's dynamic anchor, if there is one.
  func dynamicAnchor(of schema: Int) -> String? {
    guard case .string(let name)? = entries[schema].json["$dynamicAnchor"] else { return nil }
    return name
  }

  /// The schema at a place that a pointer names directly. It may lie where no keyword of JSON Schema puts a schema.
  private mutating func find(
    _ target: String, _ reference: String, at place: String
  ) throws(SchemaError) -> Int {
    numberPlaces()
    if let schema = numbers?[target] { return schema }
    guard let json = value(at: target) else {
      let places = (numbers ?? [:]).keys.filter { !$0.isEmpty }.sorted().map { "#" + $0 }
      let hint = EditDistance.nearest(reference, in: places).map { "; the nearest is `\($0)`" } ?? ""
      throw SchemaError(pointer: place, reason: "`\(reference.shortened())` leads nowhere\(hint)")
    }
    var parent = target
    while numbers?[parent] == nil, let slash = parent.lastIndex(of: "/") { parent = String(parent[..<slash]) }
    return try walk(json, at: target, resource: numbers?[parent].map { entries[$0].resource } ?? 0)
  }

  private mutating func numberPlaces() {
    guard numbers == nil else { return }
    numbers = Dictionary(entries.indices.map { (pointer(of: $0), $0) }) { first, _ in first }
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
  /// Takes up a schema and all that are inside it; answers its number.
  @discardableResult
  private mutating func walk(_ json: JSON, at pointer: String, resource: Int) throws(SchemaError) -> Int {
    let root = entries.count
    var pending: [Int] = []
    try add(Entry(json: json, place: .pointer(pointer), resource: resource), &pending)
    while let schema = pending.popLast() {
      switch entries[schema].json {
      case .bool: break
      case .object(let members):
        if members.contains(where: { $0.key.utf8.first == UInt8(ascii: "$") }) { try register(schema) }
        for member in members { try look(at: member, of: schema, &pending) }
      default:
        throw SchemaError(pointer: self.pointer(of: schema), reason: "a schema is an object, `true` or `false`")
      }
    }
    return root
  }

  private mutating func add(_ entry: Entry, _ pending: inout [Int]) throws(SchemaError) {
    pending.append(entries.count)
    entries.append(entry)
    if numbers != nil {
      let place = pointer(of: entries.count - 1)
      // A place that was reached in another way keeps the number that it has.
      if numbers?[place] == nil { numbers?[place] = entries.count - 1 }
    }
    guard entries.count <= Self.maximumSchemas else {
      throw SchemaError(
        pointer: pointer(of: entries.count - 1), reason: "the document has more than \(Self.maximumSchemas) schemas")
    }
  }

  /// Notes the names that a schema gives itself, and the resource that it begins.
  private mutating func register(_ schema: Int) throws(SchemaError) {
    if let id = try text("$id", of: schema) {
      let parent = entries[schema].resource
      let uri = URIReference(id).resolved(against: resources[parent].uri)
      guard uri.fragment ?? "" == "" else {
        throw SchemaError(pointer: pointer(of: schema) + "/$id", reason: "an `$id` has no fragment; use `$anchor`")
      }
      try begin(uri, at: schema)
    }
    let resource = entries[schema].resource
    for keyword in ["$anchor", "$dynamicAnchor"] {
      guard let name = try text(keyword, of: schema) else { continue }
      let place = pointer(of: schema)
      guard Self.isAnchorName(name) else {
        throw SchemaError(pointer: "\(place)/\(keyword)", reason: "`\(name.shortened())` is no name of an anchor")
      }
      if let other = resources[resource].anchors.updateValue(schema, forKey: name).map(pointer), other != place {
        throw SchemaError(pointer: "\(place)/\(keyword)", reason: "the anchor `\(name)` is already at \(other)")
      }
      if keyword == "$dynamicAnchor" { resources[resource].dynamicAnchors[name] = schema }
    }
  }

  /// Begins a resource at a schema.
  private mutating func begin(_ uri: URIReference, at schema: Int) throws(SchemaError) {
    let place = pointer(of: schema)
    let known = resourceIndices[uri.absolute]
    if let known, pointer(of: resources[known].schema) != place {
      throw SchemaError(
        pointer: place + "/$id",
        reason: "two schemas have this `$id`; the other is \(pointer(of: resources[known].schema))")
    }
    if place.isEmpty {
      resources[0].uri = uri
      resourceIndices[uri.absolute] = 0
    } else {
      if known == nil { resources.append(Resource(uri: uri, schema: schema)) }
      entries[schema].resource = known ?? resources.count - 1
      resourceIndices[uri.absolute] = entries[schema].resource
    }
  }

  private func text(_ keyword: String, of schema: Int) throws(SchemaError) -> String? {
    guard let value = entries[schema].json[keyword] else { return nil }
    guard case .string(let text) = value else {
      throw SchemaError(pointer: "\(pointer(of: schema))/\(keyword)", reason: "`\(keyword)` must be a string")
    }
    return text
  }

  private static func isAnchorName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isLetter || first == UInt8(ascii: "_") else { return false }
    return name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0.isOne(of: "_-.") }
  }

  /// Notes what kind of keyword a member is, and takes up the schemas under it.
  private mutating func look(
    at member: JSON.Member, of schema: Int, _ pending: inout [Int]
  ) throws(SchemaError) {
    guard let keyword = SchemaKeywords.known[member.key] else { return }
    entries[schema].groups.formUnion(keyword.groups)
    guard let shape = keyword.shape else { return }
    entries[schema].children.append((member.key, entries.count))
    let resource = entries[schema].resource
    func child(_ json: JSON, _ key: String?) -> Entry {
      Entry(json: json, place: .inside(schema, keyword: member.key, key: key), resource: resource)
    }
    switch (shape, member.value) {
    case (.schema, .array):
      throw SchemaError(
        pointer: "\(pointer(of: schema))/\(member.key)",
        reason: "`\(member.key)` takes one schema; for a list of them use `prefixItems`")
    case (.schema, _): try add(child(member.value, nil), &pending)
    case (.list, .array(let elements)) where !elements.isEmpty:
      for (index, element) in elements.enumerated() { try add(child(element, "\(index)"), &pending) }
    case (.list, _):
      throw SchemaError(
        pointer: "\(pointer(of: schema))/\(member.key)",
        reason: "`\(member.key)` must be a list with a schema or more")
    case (.map, .object(let members)):
      for member in members { try add(child(member.value, member.key), &pending) }
    case (.dependencies, .object(let members)):
      for member in members where member.value.arrayValue == nil {
        try add(child(member.value, member.key), &pending)
      }
    case (.map, _), (.dependencies, _):
      throw SchemaError(
        pointer: "\(pointer(of: schema))/\(member.key)", reason: "`\(member.key)` must be an object of schemas")
    }
  }
}

/// What is to be known of keywords before they are compiled.
enum SchemaKeywords {
  /// How a keyword holds schemas.
  enum Shape: Sendable {
    case schema, list, map
    /// Schemas and lists of names, side by side: `dependencies` of older drafts.
    case dependencies
  }

  private static let shapes: [String: Shape] = [
    "additionalProperties": .schema, "items": .schema, "contains": .schema, "not": .schema, "if": .schema,
    "then": .schema, "else": .schema, "propertyNames": .schema, "unevaluatedItems": .schema,
    "unevaluatedProperties": .schema, "contentSchema": .schema, "allOf": .list, "anyOf": .list, "oneOf": .list,
    "prefixItems": .list, "properties": .map, "patternProperties": .map, "$defs": .map, "definitions": .map,
    "dependentSchemas": .map, "dependencies": .dependencies,
  ]
}

extension SchemaKeywords {
  /// Keywords that are compiled together.
  struct Groups: OptionSet, Sendable {
    let rawValue: Int

    static let values = Groups(rawValue: 1)
    static let numbers = Groups(rawValue: 2)
    static let strings = Groups(rawValue: 4)
    static let arrays = Groups(rawValue: 8)
    static let objects = Groups(rawValue: 16)
    static let logic = Groups(rawValue: 32)
    static let unevaluated = Groups(rawValue: 64)
  }

  /// What is known of each keyword: how it holds schemas, and the groups that it belongs to.
  static let known = WordTable(
    Dictionary(
      uniqueKeysWithValues: Set(shapes.keys).union(groups.keys).map {
        ($0, (shape: shapes[$0], groups: groups[$0] ?? []))
      }))

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
