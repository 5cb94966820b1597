// Where `x-mcp-header` means nothing: results, resources, prompts, errors, and types that no tool takes as a parameter.

import MCPCore

extension Resolver {
  /// Reports annotations that no tool's parameters have.
  mutating func checkHeaderPlaces() {
    guard hasHeaders else { return }
    let reached = table.reached(from: spec.tools.flatMap { $0.value.params.map(\.value) })
    var others = spec.types.filter { !reached.contains($0.name.value) }.map(\.value)
    for tool in spec.tools.map(\.value) {
      others += [tool.returns, tool.outputSchema.map { SchemaSpec(node: $0) }].compactMap { $0 }
      others += (tool.versions?.older ?? []).compactMap(\.value.returns)
    }
    for resource in spec.resources.map(\.value) {
      others += resource.params.map(\.value) + [resource.returns].compactMap { $0 }
    }
    others += spec.prompts.flatMap { $0.value.params + $0.value.data }.map(\.value)
    others += spec.errors.flatMap(\.value.params).map(\.value)
    for schema in others {
      for place in schema.headers {
        report(
          .illegalValue, "`x-mcp-header` is for parameters of tools", at: place,
          help: "Remove it: nothing else is sent as a header.")
      }
    }
  }
}

extension ServerSpec {
  /// Whether a schema says this key, or something looks as if it did.
  func mentions(_ key: String) -> Bool {
    let sections = ["tools", "resources", "prompts"].compactMap { root[$0] }
    return sections.contains { $0.mentions(key) }
      || (types.map(\.value.node) + errors.map(\.value.node)).contains { $0.mentions(key) }
  }
}

extension SchemaSpec {
  /// The places of `x-mcp-header` in this schema and in those inside it.
  fileprivate var headers: [Span] {
    (node.keySpan(Self.headerKey).map { [$0] } ?? []) + subschemas.flatMap(\.headers)
  }
}

extension Node {
  /// Whether the key stands in a mapping somewhere in this node.
  fileprivate func mentions(_ key: String) -> Bool {
    switch kind {
    case .scalar: false
    case .sequence(let items): items.contains { $0.mentions(key) }
    case .mapping(let entries): self[key] != nil || entries.contains { $0.value.mentions(key) }
    }
  }
}

extension TypeTable {
  /// The named types that schemas refer to, directly or through others.
  fileprivate func reached(from schemas: [SchemaSpec]) -> Set<String> {
    var found: Set<String> = []
    var open = schemas
    while let schema = open.popLast() {
      for name in References.all(in: schema) where found.insert(name).inserted {
        if let target = self[name] { open.append(target) }
      }
    }
    return found
  }
}
