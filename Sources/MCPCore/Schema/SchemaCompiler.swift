// From a document to tables. Each schema becomes a node the first time something refers to it; what it refers to in
// turn is put on a list, so that neither depth nor a cycle of references recurses here.

struct SchemaCompiler {
  let options: JSONSchema.Options
  var index: SchemaIndex
  var tables = SchemaTableBuilder()
  let patterns: PatternCache
  /// The schema of each node, in the order of the nodes.
  private var schemas: [Int] = []
  /// The node of each schema; -1 where nothing has referred to it yet.
  private var nodes: [Int32] = []

  /// The schema that is being compiled, by its number, and what it says.
  var schema = 0
  var json = JSON.null
  private var children: [(keyword: String, first: Int)] = []

  init(_ document: JSON, options: JSONSchema.Options, patterns: PatternCache) throws(SchemaError) {
    self.options = options
    self.patterns = patterns
    try Self.checkDialect(document)
    index = try SchemaIndex(document)
  }

  mutating func compile() throws(SchemaError) -> SchemaTables {
    _ = node(of: 0)
    var next = 0
    while next < schemas.count {
      try compileNode(next)
      next += 1
    }
    try SchemaCycles(tables).check { index.pointer(of: schemas[$0]) }
    return SchemaTables(tables)
  }

  func error(_ keyword: String, _ reason: String) -> SchemaError {
    SchemaError(pointer: "\(index.pointer(of: schema))/\(JSONPointer.escaped(keyword))", reason: reason)
  }

  /// A link to a schema.
  mutating func link(to schema: Int) -> SchemaLink {
    switch index.entries[schema].json {
    case .bool(true), .object([]): .anything
    default: SchemaLink(index: node(of: schema))
    }
  }

  /// The first schema under a keyword of the schema that is being compiled.
  func firstChild(_ keyword: String) -> Int? { children.first { $0.keyword == keyword }?.first }

  /// A link to the schema of a keyword, or `absent`.
  mutating func link(_ keyword: String) -> SchemaLink { firstChild(keyword).map { link(to: $0) } ?? .absent }

  /// Links to the schemas of a keyword that takes a list.
  mutating func links(_ keyword: String) -> TableRange {
    guard let first = firstChild(keyword), let count = json[keyword]?.arrayValue?.count else { return TableRange() }
    let links = (first..<first + count).map { link(to: $0) }
    return SchemaTableBuilder.append(links, to: &tables.links)
  }

  private mutating func node(of schema: Int) -> Int32 {
    // References can lead to schemas that were not known at first.
    while nodes.count <= schema { nodes.append(-1) }
    if nodes[schema] < 0 {
      nodes[schema] = SchemaTableBuilder.append(SchemaNode(), to: &tables.nodes)
      schemas.append(schema)
    }
    return nodes[schema]
  }

  private mutating func compileNode(_ number: Int) throws(SchemaError) {
    schema = schemas[number]
    let entry = index.entries[schema]
    (json, children) = (entry.json, entry.children)
    var node = SchemaNode()
    node.resource = Int32(clamping: entry.resource)
    if case .bool(let isAllowed) = json {
      node.isNever = !isAllowed
    } else {
      node.types = try types()
      if entry.groups.contains(.values) { node.values = try values() }
      if entry.groups.contains(.numbers) { node.numbers = try numbers() }
      if entry.groups.contains(.strings) { node.strings = try strings() }
      if entry.groups.contains(.arrays) { node.arrays = try arrays() }
      if entry.groups.contains(.objects) { node.objects = try objects() }
      if entry.groups.contains(.logic) { node.logic = try logic() }
      node.asksForUnevaluated = entry.groups.contains(.unevaluated)
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
