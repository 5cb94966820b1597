// From a document to tables. Each schema becomes a node the first time something refers to it; what it refers to in
// turn is put on a list, so that neither depth nor a cycle of references recurses here.

struct SchemaCompiler {
  let options: JSONSchema.Options
  var index: SchemaIndex
  var tables = SchemaTableBuilder()
  let patterns: PatternCache
  /// The place of each node, in the order of the nodes.
  private var pointers: [String] = []
  private var nodeIndices: [String: Int32] = [:]

  /// The schema that is being compiled.
  var pointer = ""
  var json = JSON.null
  var resource = 0

  init(_ document: JSON, options: JSONSchema.Options, patterns: PatternCache) throws(SchemaError) {
    self.options = options
    self.patterns = patterns
    try Self.checkDialect(document)
    index = try SchemaIndex(document)
  }

  mutating func compile() throws(SchemaError) -> SchemaTables {
    _ = node(at: "")
    var next = 0
    while next < pointers.count {
      try compileNode(next)
      next += 1
    }
    try SchemaCycles(tables).check(pointers)
    return SchemaTables(tables)
  }

  func error(_ keyword: String, _ reason: String) -> SchemaError {
    SchemaError(pointer: "\(pointer)/\(JSONPointer.escaped(keyword))", reason: reason)
  }

  /// A link to the schema at a place.
  mutating func link(at pointer: String) -> SchemaLink {
    switch index.entries[pointer]?.json {
    case .bool(true)?, .object([])?: .anything
    default: SchemaLink(index: node(at: pointer))
    }
  }

  /// A link to the schema of a keyword, or `absent`.
  mutating func link(_ keyword: String) -> SchemaLink {
    json[keyword] == nil ? .absent : link(at: "\(pointer)/\(keyword)")
  }

  /// Links to the schemas of a keyword that takes a list.
  mutating func links(_ keyword: String) -> TableRange {
    guard let count = json[keyword]?.arrayValue?.count else { return TableRange() }
    let links = (0..<count).map { link(at: "\(pointer)/\(keyword)/\($0)") }
    return SchemaTableBuilder.append(links, to: &tables.links)
  }

  private mutating func node(at pointer: String) -> Int32 {
    if let known = nodeIndices[pointer] { return known }
    let number = SchemaTableBuilder.append(SchemaNode(), to: &tables.nodes)
    nodeIndices[pointer] = number
    pointers.append(pointer)
    return number
  }

  private mutating func compileNode(_ number: Int) throws(SchemaError) {
    pointer = pointers[number]
    guard let entry = index.entries[pointer] else { return }
    json = entry.json
    resource = entry.resource
    var node = SchemaNode()
    node.resource = Int32(clamping: resource)
    if case .bool(let isAllowed) = json {
      node.isNever = !isAllowed
    } else {
      let groups = SchemaKeywords.groups(of: json)
      node.types = try types()
      if groups.contains(.values) { node.values = try values() }
      if groups.contains(.numbers) { node.numbers = try numbers() }
      if groups.contains(.strings) { node.strings = try strings() }
      if groups.contains(.arrays) { node.arrays = try arrays() }
      if groups.contains(.objects) { node.objects = try objects() }
      if groups.contains(.logic) { node.logic = try logic() }
      node.asksForUnevaluated = groups.contains(.unevaluated)
    }
    tables.nodes[number] = node
  }

  /// Older dialects are read by the rules of 2020-12, which agree with them on all that is usual in tools' schemas.
  private static func checkDialect(_ document: JSON) throws(SchemaError) {
    guard let dialect = document["$schema"] else { return }
    let known = [
      "https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2019-09/schema",
      "http://json-schema.org/draft-07/schema", "http://json-schema.org/draft-06/schema",
    ]
    guard case .string(let uri) = dialect, known.contains(uri.hasSuffix("#") ? String(uri.dropLast()) : uri) else {
      throw SchemaError(
        pointer: "/$schema", reason: "only the dialect `\(known[0])` and its predecessors since draft 6 are known")
    }
  }
}
