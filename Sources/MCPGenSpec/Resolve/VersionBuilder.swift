// What clients see of several versions: names with the style `suffix`, the argument `version` with the style `argument`,
// and what descriptions say of versions that are not the current one.

import MCPCore

/// Puts the versions of one tool together.
struct VersionBuilder {
  let style: ToolVersions.Style
  /// The tool's name in the spec.
  let family: String
  /// The labels, the oldest first and the current one last.
  let labels: [String]
  let defaultLabel: String

  private var current: String { labels[labels.count - 1] }

  /// The versions.
  /// - Parameters:
  ///   - body: the contract of the tool's body.
  ///   - older: the older versions with contracts as the body's, but for parameters and results.
  func versions(_ body: VersionContract, older: [ToolVersions.Older]) -> ToolVersions {
    let older = older.map { version in
      var version = version
      version.contract = contract(version.contract, version.label.value)
      version.contract.description = description(of: version)
      return version
    }
    let own = contract(body, current)
    return ToolVersions(
      style: style, current: current, defaultLabel: defaultLabel, older: older, currentContract: own,
      listed: style == .argument ? listed(body, older) : nil)
  }

  // MARK: One contract

  private func contract(_ contract: VersionContract, _ label: String) -> VersionContract {
    var contract = contract
    contract.label = label
    contract.wireName = name(of: label)
    guard style == .argument else { return contract }
    let isDefault = label == defaultLabel
    let parameter: JSON = .object([
      "type": "string", "description": "The version of this tool.", "enum": .array([.string(label)]),
      "default": isDefault ? .string(label) : nil,
    ])
    contract.inputSchema = VersionSchemas.adding(parameter, isRequired: !isDefault, to: contract.inputSchema)
    return contract
  }

  /// A version's name on the wire: the oldest keeps the family's.
  private func name(of label: String) -> String {
    style == .argument || label == labels[0] ? family : "\(family)_\(label)"
  }

  private func description(of version: ToolVersions.Older) -> String {
    let text = version.contract.description
    if let notice = notice(of: version) { return "\(notice) \(text)" }
    return style == .suffix ? "\(text) This is an older version of \(name(of: current))." : text
  }

  /// What is said of a deprecated version.
  private func notice(of version: ToolVersions.Older) -> String? {
    guard let deprecated = version.deprecated else { return nil }
    let since = deprecated.since.map { " since version \($0)" } ?? ""
    let successor = style == .suffix ? "\(name(of: current))" : "version \(current)"
    let end = deprecated.sunset.map { day in
      deprecated.refusesAtSunset ? " Calls are refused from \(day) on." : " It is supported until \(day)."
    }
    return "Deprecated\(since): use \(successor) instead.\(end ?? "")"
  }

  // MARK: All versions in one

  private func listed(_ body: VersionContract, _ older: [ToolVersions.Older]) -> VersionContract {
    var listed = body
    (listed.label, listed.wireName) = (current, family)
    let dropped = Set(older.flatMap(\.withoutParameters))
    let parameter: JSON = .object([
      "type": "string", "description": .string(versionDescription(older)), "enum": .array(labels.map(JSON.string)),
      "default": .string(defaultLabel),
    ])
    listed.inputSchema = VersionSchemas.adding(
      parameter, isRequired: false, to: VersionSchemas.relaxing(dropped, body.inputSchema))
    let contracts = [body] + older.reversed().map(\.contract)
    listed.outputSchema = VersionSchemas.any(of: contracts.map(\.outputSchema))
    listed.bareOutputSchema =
      contracts.contains { $0.bareOutputSchema != nil }
      ? VersionSchemas.any(of: contracts.map { $0.bareOutputSchema ?? $0.outputSchema }, isObject: false) : nil
    listed.wrapsOutput = false
    return listed
  }

  private func versionDescription(_ older: [ToolVersions.Older]) -> String {
    var text = "The version of this tool. \(current) is the current one."
    for version in older {
      if !version.withoutParameters.isEmpty {
        text += " \(version.label.value) has no \(version.withoutParameters.joined(separator: ", "))."
      }
      if let notice = notice(of: version) { text += " \(version.label.value): \(notice)" }
    }
    return text
  }
}
