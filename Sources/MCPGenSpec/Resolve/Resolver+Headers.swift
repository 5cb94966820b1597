// `x-mcp-header`: an argument that clients send as an HTTP header as well, for what stands between them and the server.
// What breaks a rule of MCP here would make clients drop the whole tool, so each rule is an error of the compiler.

import MCPCore

extension Resolver {
  /// Checks the headers of one tool.
  /// - Parameter schema: the schema of its arguments, as clients see it.
  mutating func checkHeaders(of tool: Named<ToolSpec>, in schema: JSON) {
    guard hasHeaders else { return }
    var first: [String: Span] = [:]
    for header in HeaderAnnotation.all(in: schema) {
      let place = place(of: header, in: tool.value)
      let isRaw = tool.value.inputSchema != nil
      guard let name = checkedName(of: header, isRaw: isRaw, at: place), isReachable(header, isRaw: isRaw, at: place),
        isSingle(header, at: place)
      else { continue }
      if let span = first[name.lowercased()] {
        report(
          .duplicateName, "two parameters of \(SafeText.quoted(tool.name.value)) are sent as `Mcp-Param-\(name)`",
          at: place, notes: [.init("the other one", at: span)], help: "Names of headers are the same in any case.")
      } else {
        first[name.lowercased()] = place
      }
    }
  }

  /// The name; outside raw schemas, what is no text or none at all was reported with the shape of the spec.
  private mutating func checkedName(of header: HeaderAnnotation, isRaw: Bool, at place: Span) -> String? {
    let name = header.value.stringValue
    if let name, HeaderAnnotation.isToken(name) { return name }
    guard isRaw || !(name ?? "").isEmpty else { return nil }
    report(
      .illegalValue, "`x-mcp-header` is the end of a header's name, not \(SafeText.quoted(name ?? header.value.text))",
      at: place, help: "Write letters, digits and `-`, such as `Region`: clients then send `Mcp-Param-Region`.")
    return nil
  }

  private mutating func isReachable(_ header: HeaderAnnotation, isRaw: Bool, at place: Span) -> Bool {
    guard header.path.isEmpty || header.obstacle != nil else { return true }
    let reason =
      switch header.obstacle {
      case "$defs" where !isRaw: "this value is part of a type that holds itself"
      case let obstacle?: "this value stands inside `\(obstacle)`"
      case nil: "all arguments together are none"
      }
    report(
      .illegalSchema, "a header carries one parameter; \(reason)", at: place,
      help: "Write `x-mcp-header` at a parameter, or at a property that nothing but `properties` leads to.")
    return false
  }

  private mutating func isSingle(_ header: HeaderAnnotation, at place: Span) -> Bool {
    if header.hasSingleType { return true }
    let found = header.type.map { "not \(SafeText.quoted($0.stringValue ?? $0.text))" } ?? "and this says no type"
    report(
      .illegalSchema, "a header carries a string, an integer or a boolean, \(found)", at: place,
      help: "Leave `x-mcp-header` out, or give the parameter one of these types, and no `null` beside it.")
    return false
  }

  // MARK: Places

  /// Where an annotation was written: the steps of its schema, followed through the spec and its named types.
  private func place(of header: HeaderAnnotation, in tool: ToolSpec) -> Span {
    var node = tool.inputSchema ?? tool.paramsAsSchema
    for step in header.path {
      if let next = declarations(of: node).lazy.compactMap({ $0[step] ?? $0.item(step) }).first {
        node = next
      } else if step != "$defs" {
        node = table[step]?.node ?? node
      }
    }
    return declarations(of: node).lazy.compactMap { $0.keySpan(SchemaSpec.headerKey) }.first ?? node.headSpan
  }

  /// A schema, and the declarations of the types that it names or picks properties of, names of names followed.
  private func declarations(of node: Node) -> [Node] {
    var nodes = [node]
    for _ in 0..<table.names.count {
      let schema = SchemaSpec(node: nodes[nodes.count - 1])
      let name = schema.node.text("of")?.value ?? (schema.types.count == 1 ? schema.types[0].value : "")
      guard References.isTypeName(name), let next = table[name] else { break }
      nodes.append(next.node)
    }
    return nodes
  }
}

extension ToolSpec {
  /// `params:` as the schema that it becomes.
  fileprivate var paramsAsSchema: Node {
    guard let params = node["params"] else { return node }
    return Node(.mapping([Node.Entry(key: Located("properties", at: params.headSpan), value: params)]), at: params.span)
  }
}

extension Node {
  /// Where a key of this mapping stands.
  func keySpan(_ key: String) -> Span? { entries?.first { $0.key.value == key }?.key.span }

  /// The item of this sequence at an index that is written as a text.
  fileprivate func item(_ index: String) -> Node? {
    guard let items, let index = Int(index), items.indices.contains(index) else { return nil }
    return items[index]
  }
}
