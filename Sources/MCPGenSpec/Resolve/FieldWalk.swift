// Which fields of a value carry `pii` or `guard`, by their paths. The walk is over schemas as written and not over
// Swift's types, because a field inside `anyOf` is a field all the same. Inside a recursive type no path is long
// enough for all of a value, so its fields are named at any depth: `tree.**.name`.

/// Collects the fields that carry one key.
struct FieldWalk {
  /// A field that does.
  struct Field {
    /// Its path.
    var path: String
    /// What stands under the key.
    var node: Node
  }

  /// A mark that no path can name.
  struct Unreached {
    /// The mark, or the name of the type that brings it to where it cannot be reached.
    var span: Span
    /// The mark, where `span` is not its place.
    var mark: Span?
    /// Why no path can name it.
    var reason: String
  }

  /// Where the walk is.
  private struct Place {
    /// The path of the value; nil where none leads to it alone.
    var path: String?
    /// What stands before the names of its members, up to where names are sought at any depth.
    var base = ""
    /// Why nothing from here on can be named; nil where paths go on.
    var obstacle: String?
    /// The name of the type that led to where no path leads.
    var entrance: Span?

    /// Whether names are sought at any depth from here on.
    var isAnywhere: Bool { base.hasSuffix("**.") }

    func member(_ name: String) -> Place {
      guard obstacle == nil else { return self }
      return Place(path: base + name, base: isAnywhere ? base : base + name + ".")
    }

    /// The same, and whatever is below has its name sought at any depth.
    var anywhere: Place {
      Place(path: path, base: isAnywhere ? base : base + "**.", obstacle: obstacle, entrance: entrance)
    }

    /// What has no name of its own: the values of a map.
    var unnamed: Place { Place(path: nil, base: anywhere.base, obstacle: obstacle, entrance: entrance) }

    /// What is no member of the value at all.
    func beyond(_ obstacle: String) -> Place {
      // The base is one that no other place has, so that types are entered here for themselves.
      Place(path: nil, base: obstacle + "**.", obstacle: self.obstacle ?? obstacle, entrance: entrance)
    }

    /// The same behind the name of a type.
    func entered(by name: Located<String>) -> Place {
      guard path == nil, entrance == nil else { return self }
      return Place(path: nil, base: base, obstacle: obstacle, entrance: name.span)
    }
  }

  /// The fields, in the order of the spec, each path once.
  private(set) var fields: [Field] = []
  /// Marks at what no path can name.
  private(set) var unreached: [Unreached] = []
  /// Marks at paths that were found with another mark before.
  private(set) var differing: [(field: Field, first: Node)] = []

  private let table: TypeTable
  private let marked: MarkedTypes
  private let key: String
  private var paths: [String: Node] = [:]
  private var entered: Set<String> = []
  /// How many schemas may still be looked at; a spec that needs more is too large for its wire schemas, too.
  private var budget = WireSchema.maxValues

  init(_ table: TypeTable, _ marked: MarkedTypes, key: String) {
    self.table = table
    self.marked = marked
    self.key = key
  }

  /// Walks a value.
  mutating func walk(_ schema: SchemaSpec) { walk(schema, Place()) }

  /// Walks the members of an object.
  mutating func walk(_ properties: [Named<SchemaSpec>]) { walk(properties, Place()) }

  private mutating func walk(_ properties: [Named<SchemaSpec>], _ place: Place) {
    for property in properties where !property.value.isSet("internal") {
      guard !property.name.value.contains(".") else {
        reportDots(property)
        continue
      }
      walk(property.value, place.member(property.name.value))
    }
  }

  private mutating func walk(_ schema: SchemaSpec, _ place: Place) {
    budget -= 1
    guard budget > 0 else { return }
    if let mark = schema[key] { return add(mark, place) }
    for type in schema.types where References.isTypeName(type.value) { enter(type, place) }
    if let name = schema.node.text("of"), schema["pick"] != nil { pick(schema, of: name, place) }
    for entry in schema.keywords {
      switch entry.key.value {
      case "properties": walk(schema.properties ?? [], place)
      case "additionalProperties", "unevaluatedProperties", "patternProperties", "$defs": walk(entry, place.unnamed)
      case "propertyNames": walk(entry, place.beyond("it is the name of a property"))
      case "contentSchema": walk(entry, place.beyond("it is inside of a text"))
      default: walk(entry, place)
      }
    }
  }

  private mutating func walk(_ entry: Node.Entry, _ place: Place) {
    guard SchemaSpec.nesting[entry.key.value] != nil else { return }
    for inner in SchemaSpec(node: Node(.mapping([entry]), at: entry.value.span)).subschemas { walk(inner, place) }
  }

  private mutating func enter(_ name: Located<String>, _ place: Place) {
    guard marked.contains(name.value), let target = table[name.value] else { return }
    let place = place.entered(by: name)
    guard table.recursive.contains(name.value) else { return walk(target, place) }
    let inside = place.anywhere
    guard entered.insert(inside.base + name.value).inserted else { return }
    walk(target, inside)
  }

  private mutating func pick(_ schema: SchemaSpec, of name: Located<String>, _ place: Place) {
    guard marked.contains(name.value), let properties = table.object(name.value)?.properties else { return }
    let names = Set(schema.node.texts("pick").map(\.value))
    walk(properties.filter { names.contains($0.name.value) }, place.entered(by: name))
  }

  private mutating func add(_ mark: Node, _ place: Place) {
    guard let path = place.path else {
      let reason = place.obstacle ?? "no name leads to it"
      unreached.append(
        Unreached(
          span: place.entrance ?? mark.headSpan, mark: place.entrance == nil ? nil : mark.headSpan, reason: reason))
      return
    }
    let field = Field(path: path, node: mark)
    if let first = paths[path] {
      if first.json != mark.json { differing.append((field, first)) }
    } else {
      paths[path] = mark
      fields.append(field)
    }
  }

  /// A name with a dot in it cannot stand in a path.
  private mutating func reportDots(_ property: Named<SchemaSpec>) {
    var inner = FieldWalk(table, marked, key: key)
    inner.walk(property.value, Place(path: ""))
    unreached += inner.unreached
    guard let first = inner.fields.first else { return }
    let reason = "\(SafeText.quoted(property.name.value)) has a dot in its name"
    unreached.append(Unreached(span: first.node.headSpan, reason: reason))
  }
}

/// The named types in which some schema carries a key, directly or through other types.
struct MarkedTypes: Sendable {
  private let names: Set<String>

  init(_ types: [Named<SchemaSpec>], key: String) {
    var users: [String: [String]] = [:]
    var found: Set<String> = []
    for type in types {
      if Self.carries(type.value, key) { found.insert(type.name.value) }
      for used in References.all(in: type.value) { users[used, default: []].append(type.name.value) }
    }
    var open = Array(found)
    while let name = open.popLast() {
      for user in users[name] ?? [] where found.insert(user).inserted { open.append(user) }
    }
    names = found
  }

  /// Whether the type of this name is one of them.
  func contains(_ name: String) -> Bool { names.contains(name) }

  private static func carries(_ schema: SchemaSpec, _ key: String) -> Bool {
    schema[key] != nil || schema.subschemas.contains { carries($0, key) }
  }
}
