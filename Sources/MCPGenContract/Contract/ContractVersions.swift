// The versions of a tool, each as a contract of its own. An older version is what the current one is, without the
// parameters that it lacks and with its own result.

import MCPCore
import MCPGenSpec

extension ToolContract {
  /// All versions of a tool, the older ones first.
  static func versions(of tool: Tool, in server: Server) -> [ToolContract] {
    let body = ToolContract(tool, in: server)
    guard let versions = tool.versions else { return [body] }
    var all = versions.older.map { body.older($0) }
    var current = body
    current.label = versions.current
    all.append(current)
    for index in all.indices {
      switch versions.style {
      // The oldest keeps the name, so that nobody who calls it has to change.
      case .suffix where index > 0: all[index].name = "\(all[index].family)_\(all[index].label ?? "")"
      case .suffix: break
      case .argument: all[index].selection = Selection(isDefault: all[index].label == versions.defaultLabel)
      }
    }
    return all
  }

  private func older(_ version: ToolVersions.Older) -> ToolContract {
    var tool = self
    tool.label = version.label.value
    tool.inputSchema = inputSchema.without(Set(version.withoutParameters))
    if let returns = version.returns { tool.outputSchema = returns.schema.canonical }
    tool.deprecation = version.deprecated.map {
      Deprecation(since: $0.since, sunset: $0.sunset, refusesAtSunset: $0.refusesAtSunset)
    }
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
