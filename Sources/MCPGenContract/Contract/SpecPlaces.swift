// The places of a contract that was compiled from a spec: entries, their keys, and the parameters and fields that are
// written there. What comes from a named type stands where the type is used. Of the thousands of places in a spec few are
// ever asked for, so none is noted: a path is followed through the spec when somebody wants to know.

import MCPGenSpec

/// Finds the places of paths in a spec.
struct SpecPlaces: Sendable {
  private let spec: ServerSpec
  /// The places of tools in the list of tools.
  private let tools: [String: Int]

  init(_ spec: ServerSpec) {
    self.spec = spec
    tools = Dictionary(spec.tools.enumerated().map { ($1.name.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a path, or of the nearest path above it that has one; `nil` where nothing of it is written.
  func span(at path: String) -> Span? {
    // The value and not the key, so that another can be written in its place.
    if path == "server/version", let version = spec.server.version { return version.span }
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(ContractPlaces.unescaped)
    guard steps.count > 1 else { return Self.follow(steps[...], from: spec.root, at: nil) }
    let rest = steps[2...]
    switch steps[0] {
    case "tools": return tool(steps[1], rest)
    case "resources": return Self.span(of: rest, in: steps[1], of: spec.resources, \.node)
    case "prompts": return Self.span(of: rest, in: steps[1], of: spec.prompts, \.node)
    case "errors": return Self.span(of: rest, in: steps[1], of: spec.errors, \.node)
    default: return Self.follow(steps[...], from: spec.root, at: nil)
    }
  }

  /// The place of a part of a tool, or of one of its versions: `NAME@LABEL`.
  private func tool(_ key: String, _ steps: ArraySlice<String>) -> Span? {
    let parts = key.split(separator: "@", maxSplits: 1)
    guard let name = parts.first, let index = tools[String(name)] else { return nil }
    let tool = spec.tools[index]
    if parts.count > 1, let older = tool.value.versions?.older.first(where: { $0.name.value == parts[1] }) {
      return Self.follow(steps, from: older.value.node, at: older.name.span)
    }
    return Self.span(of: steps, in: tool.value.node, at: tool.name.span)
  }

  /// The place of a part of the entry of this name.
  private static func span<Value>(
    of steps: ArraySlice<String>, in name: String, of entries: [Named<Value>], _ node: (Value) -> Node
  ) -> Span? {
    entries.first { $0.name.value == name }.flatMap { span(of: steps, in: node($0.value), at: $0.name.span) }
  }

  /// The place of a part of an entry: what contracts say as schemas, specs say by keys of their own.
  private static func span(of steps: ArraySlice<String>, in node: Node, at span: Span) -> Span? {
    var steps = steps
    if let part = steps.first, node[part] == nil {
      switch part {
      case "inputSchema", "variablesSchema", "argumentsSchema":
        steps = ["params"] + steps.dropFirst(steps.dropFirst().first == "properties" ? 2 : 1)
      case "outputSchema", "schema": steps = ["returns"] + steps.dropFirst()
      default: break
      }
    }
    return follow(steps, from: node, at: span)
  }

  /// Goes as far as there is something written.
  private static func follow(_ steps: ArraySlice<String>, from node: Node, at span: Span?) -> Span? {
    var (node, span) = (node, span)
    for step in steps {
      if let entry = node.entries?.first(where: { $0.key.value == step }) {
        (node, span) = (entry.value, entry.key.span)
      } else if let items = node.items, let index = Int(step), items.indices.contains(index) {
        (node, span) = (items[index], items[index].span)
      } else {
        return span
      }
    }
    return span
  }
}
