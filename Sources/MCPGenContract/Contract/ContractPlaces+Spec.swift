// The places of a contract that was compiled from a spec: entries, their keys, and the parameters and fields that are
// written there. What comes from a named type stands where the type is used.

import MCPCore
import MCPGenSpec

extension ContractPlaces {
  /// The places in a spec.
  init(_ spec: ServerSpec) {
    self.init(start: spec.source.startSpan)
    set(spec.server.node.span, at: "server")
    keys(of: spec.server.node, at: "server")
    // The value and not the key, so that another can be written in its place.
    if let version = spec.server.version { set(version.span, at: "server/version") }
    for section in ["auth", "limits", "roles", "users", "env", "state", "pii", "observe"] {
      guard let entry = spec.root.entries?.first(where: { $0.key.value == section }) else { continue }
      set(entry.key.span, at: section)
      keys(of: entry.value, at: section)
    }
    for tool in spec.tools { place(tool) }
    for resource in spec.resources {
      let path = "resources/" + Self.escaped(resource.name.value)
      set(resource.name.span, at: path)
      keys(of: resource.value.node, at: path)
      schemas(resource.value.params, at: path + "/variablesSchema/properties")
      if let returns = resource.value.returns { schema(returns, at: path + "/schema") }
    }
    for prompt in spec.prompts {
      let path = "prompts/" + Self.escaped(prompt.name.value)
      set(prompt.name.span, at: path)
      keys(of: prompt.value.node, at: path)
      schemas(prompt.value.params, at: path + "/argumentsSchema/properties")
    }
    for error in spec.errors {
      set(error.name.span, at: "errors/" + Self.escaped(error.name.value))
      keys(of: error.value.node, at: "errors/" + Self.escaped(error.name.value))
    }
    for flow in spec.flows {
      set(flow.name.span, at: "flows/" + Self.escaped(flow.name.value))
      keys(of: flow.value, at: "flows/" + Self.escaped(flow.name.value))
    }
  }

  private mutating func place(_ tool: Named<ToolSpec>) {
    var paths = ["tools/" + Self.escaped(tool.name.value)]
    if let versions = tool.value.versions {
      if let current = versions.current { paths.append(paths[0] + "@" + Self.escaped(current.value)) }
      for older in versions.older {
        let path = paths[0] + "@" + Self.escaped(older.name.value)
        set(older.name.span, at: path)
        keys(of: older.value.node, at: path)
      }
    }
    for path in paths {
      set(tool.name.span, at: path)
      keys(of: tool.value.node, at: path)
      schemas(tool.value.params, at: path + "/inputSchema/properties")
      if let returns = tool.value.returns { schema(returns, at: path + "/outputSchema") }
      if let raw = tool.value.inputSchema { node(raw, at: path + "/inputSchema") }
      if let raw = tool.value.outputSchema { node(raw, at: path + "/outputSchema") }
    }
  }

  /// The keys of a mapping, one level deep.
  private mutating func keys(of node: Node, at path: String) {
    for entry in node.entries ?? [] { set(entry.key.span, at: path + "/" + Self.escaped(entry.key.value)) }
  }

  private mutating func schemas(_ schemas: [Named<SchemaSpec>], at path: String) {
    for named in schemas {
      let inner = path + "/" + Self.escaped(named.name.value)
      set(named.name.span, at: inner)
      schema(named.value, at: inner)
    }
  }

  private mutating func schema(_ schema: SchemaSpec, at path: String) { node(schema.node, at: path) }

  /// Everything below a schema: what a path names is a keyword or a property there.
  private mutating func node(_ node: Node, at path: String) {
    for entry in node.entries ?? [] {
      let inner = path + "/" + Self.escaped(entry.key.value)
      set(entry.key.span, at: inner)
      self.node(entry.value, at: inner)
    }
    for (index, item) in (node.items ?? []).enumerated() where item.entries != nil {
      set(item.span, at: path + "/\(index)")
      self.node(item, at: path + "/\(index)")
    }
  }
}
