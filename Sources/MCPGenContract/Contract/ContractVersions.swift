// The versions of a tool, each as a contract of its own: what the resolver has made of each, with the terms that all
// versions share.

import MCPCore
import MCPGenSpec

extension ToolContract {
  /// All versions of a tool, the older ones first.
  static func versions(of tool: Tool, _ hidden: InternalFields) -> [ToolContract] {
    let body = ToolContract(tool, hidden)
    guard let versions = tool.versions else { return [body] }
    var all = versions.older.map { body.older($0, versions.style) }
    all.append(body.as(versions.currentContract, versions.style))
    if versions.style == .argument {
      for index in all.indices {
        all[index].selection = Selection(isDefault: all[index].label == versions.defaultLabel)
      }
    }
    return all
  }

  private func older(_ version: ToolVersions.Older, _ style: ToolVersions.Style) -> ToolContract {
    var tool = self.as(version.contract, style)
    tool.deprecation = version.deprecated.map {
      Deprecation(since: $0.since, sunset: $0.sunset, refusesAtSunset: $0.refusesAtSunset)
    }
    return tool
  }

  /// The tool with what one version has for itself.
  private func `as`(_ contract: VersionContract, _ style: ToolVersions.Style) -> ToolContract {
    var tool = self
    tool.label = contract.label
    tool.name = contract.wireName
    // The argument that chooses the version is the family's and not part of any of them.
    let chooser: Set<String> = style == .argument ? ["version"] : []
    tool.inputSchema = contract.inputSchema.canonical.without(chooser)
    tool.outputSchema = (contract.bareOutputSchema ?? contract.outputSchema)?.canonical
    tool.wrapsOutput = contract.wrapsOutput
    return tool
  }
}

extension JSON {
  /// An object schema without some of its properties.
  fileprivate func without(_ names: Set<String>) -> JSON {
    guard case .object(var members) = self else { return self }
    for index in members.indices {
      switch (members[index].key, members[index].value) {
      case ("properties", .object(let properties)):
        members[index].value = .object(properties.filter { !names.contains($0.key) })
      case ("required", .array(let required)):
        members[index].value = .array(required.filter { $0.stringValue.map { !names.contains($0) } ?? true })
      default: break
      }
    }
    members.removeAll { $0.key == "required" && $0.value == .array([]) }
    return .object(members)
  }
}
