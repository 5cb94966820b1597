// Older versions of a tool's contract: labels, what they lack, and the wire names that they take.

import MCPCore

extension Resolver {
  mutating func resolveVersions(_ tool: Named<ToolSpec>) -> ToolVersions? {
    guard let versions = tool.value.versions else { return nil }
    let labels = Names(versions.older.map(\.name.value) + [versions.current?.value].compactMap { $0 })
    if let current = versions.current, let same = versions.older.first(where: { $0.name.value == current.value }) {
      report(
        .duplicateName, "the current version \(SafeText.quoted(current.value)) stands among the older ones too",
        at: same.name.span, notes: [.init("named current here", at: current.span)])
    }
    if let chosen = versions.defaultLabel, !labels.contains(chosen.value) {
      reportUnknown("version", chosen, in: labels)
    }
    checkWireNames(tool, versions)
    let older = versions.older.map { resolveOlder($0, of: tool.value) }
    guard let style = versions.style, let current = versions.current else { return nil }
    return ToolVersions(
      style: style.value, current: current.value,
      defaultLabel: versions.defaultLabel?.value ?? current.value, older: older)
  }

  private mutating func resolveOlder(_ older: Named<VersionsSpec.Older>, of tool: ToolSpec) -> ToolVersions.Older {
    let parameters = Names(tool.params.map(\.name.value))
    for name in older.value.withoutParams where !parameters.contains(name.value) {
      reportUnknown("parameter", name, in: parameters)
    }
    checkUnique(older.value.withoutParams, "the parameter")
    let returns = older.value.returns.map { valueType($0, SchemaPlace(isReturns: true)) }
    older.value.returns.map { checkValues(of: $0) }
    let deprecated = older.value.deprecated.map { node in
      (
        since: node.notation("since", Readers.version)?.value, sunset: node["sunset"]?.scalar?.text,
        refusesAtSunset: node["atSunset"]?.scalar?.text == "refuse"
      )
    }
    return ToolVersions.Older(
      label: older.name, withoutParameters: older.value.withoutParams.map(\.value), returns: returns,
      deprecated: deprecated)
  }

  /// With the style `suffix` the first of the older versions keeps the tool's name; each other version has a name of its
  /// own, which no other tool may have.
  private mutating func checkWireNames(_ tool: Named<ToolSpec>, _ versions: VersionsSpec) {
    guard versions.style?.value == .suffix else { return }
    let labels = versions.older.dropFirst().map(\.name) + [versions.current].compactMap { $0 }
    for label in labels {
      let name = "\(tool.name.value)_\(label.value)"
      guard tools.contains(name), let other = spec.tools.first(where: { $0.name.value == name }) else { continue }
      report(
        .duplicateName, "the version `\(label.value)` of `\(tool.name.value)` has the name of another tool, `\(name)`",
        at: label.span, notes: [.init("the other tool", at: other.name.span)], help: "Rename one of them.")
    }
  }
}
