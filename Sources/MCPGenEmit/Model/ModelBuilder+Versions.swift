// The older versions of a tool in Swift's words: what has a type and a method of its own is what no adapter is derived for.

import MCPCore
import MCPGenSpec

extension ModelBuilder {
  /// The models of a tool's older versions.
  /// - Parameter declared: the types that the tool has already.
  mutating func olderVersions(
    of tool: Tool, _ words: CasedName, in typeName: String, beside declared: [Declaration]
  ) -> [OlderVersionModel] {
    var scope = NameScope("versions of \(typeName)")
    return (tool.versions?.older ?? []).map { version in
      let name = versionName(version.label.value, beside: declared)
      types.report(scope.claim(name, for: "version", version.label))
      return olderVersion(version, name, of: tool, words, in: [typeName, name])
    }
  }

  private mutating func olderVersion(
    _ version: ToolVersions.Older, _ name: String, of tool: Tool, _ words: CasedName, in path: [String]
  ) -> OlderVersionModel {
    var model = OlderVersionModel(version: version, name: name, result: .nothing, types: [])
    if version.input == .byHandler, case .parameters(let object) = version.contract.input {
      let method = "upgrade" + words.upper + name
      claim(method, "version `\(version.label.value)` of the tool", tool.name)
      let documentation = ["The arguments of version `\(version.label.value)`."]
      model.types.append(types.structure(object, at: path + ["Input"], documentation: documentation))
      (model.upgradeMethod, model.input) = (method, .generated(path + ["Input"]))
    }
    guard version.output == .byHandler else { return model }
    let method = "downgrade" + words.upper + name
    claim(method, "version `\(version.label.value)` of the tool", tool.name)
    model.downgradeMethod = method
    guard let output = version.contract.output else { return model }
    if case .content = output.shape {
      model.result = .content
    } else {
      let type = inlineType(output, named: "Output", in: path, declared: &model.types)
      model.result = .value(type, isGuaranteed: false)
    }
    return model
  }

  /// A name that hides none at the top and none of the tool's own types.
  private func versionName(_ label: String, beside declared: [Declaration]) -> String {
    var name = SwiftName.type(CasedName(label), as: .version).name
    while names.topLevel.contains(name) || declared.contains(where: { $0.name == name }) {
      name += SwiftName.Kind.version.rawValue
    }
    return name
  }
}
