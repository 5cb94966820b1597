// A tool with all its versions: one entry each, the current one first. They share what judges calls; each has its own
// contract.

import MCPCore

/// The entries of one tool.
struct ToolFamily: Sendable {
  let definition: ToolDefinition
  /// The current version, or the only one.
  let current: ToolEntry
  /// The others, the oldest first.
  let older: [ToolEntry]

  /// - Parameters:
  ///   - index: the tool's place among the tools.
  ///   - roots: the folders of guarded paths, by their texts in the spec.
  ///   - deprecated: how many deprecated versions the tools before it have.
  init(_ definition: ToolDefinition, index: Int, roots: [String: String], deprecated: Int = 0) {
    self.definition = definition
    let current = ToolEntry(definition, index: index, roots: roots)
    self.current = current
    var deprecated = deprecated
    older = (definition.versions?.older ?? []).map { version in
      defer { if version.isDeprecated { deprecated += 1 } }
      return ToolEntry(version, current, deprecationIndex: version.isDeprecated ? deprecated : nil)
    }
  }

  var entries: [ToolEntry] { [current] + older }

  /// The labels, the oldest first.
  var labels: [String] { (older + [current]).compactMap { $0.version?.label } }

  /// The version that arguments ask for.
  /// - Returns: with what is wrong, where they ask for none that there is; then the entry is that of the default.
  func chosen(by arguments: JSONView) -> (entry: ToolEntry, problem: String?) {
    guard let versions = definition.versions, versions.style == .argument else { return (current, nil) }
    let silent = entries.first { $0.version?.label == versions.defaultLabel } ?? current
    guard let wanted = arguments["version"] else { return (silent, nil) }
    let label = wanted.kind == .string ? wanted.string : nil
    if let label, let entry = entries.first(where: { $0.version?.label == label }) { return (entry, nil) }
    let known = labels.map { "'\($0)'" }.joined(separator: ", ")
    guard let label else { return (silent, "/version: expected one of the texts \(known)") }
    let nearest = EditDistance.nearest(String(label.prefix(64)), in: labels).map { "; did you mean '\($0)'?" } ?? ""
    return (silent, "/version: there is no version '\(label.prefix(64))', only \(known)\(nearest)")
  }

  /// The tools of a server with their versions.
  static func all(_ definitions: [ToolDefinition], roots: [String: String] = [:]) -> [ToolFamily] {
    var deprecated = 0
    return definitions.enumerated().map { index, definition in
      let family = ToolFamily(definition, index: index, roots: roots, deprecated: deprecated)
      deprecated += definition.versions?.older.count { $0.isDeprecated } ?? 0
      return family
    }
  }
}
