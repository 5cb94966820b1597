// The definitions of a tool's older versions: what clients see of each, when it ends, and what lies between it and the
// current one. A method that changes results gets the value itself and not its JSON, for only that has all its fields.

import MCPGenSpec

extension ToolModel {
  /// The argument `versions:` of the definition; none where there is one version.
  func versions(_ pins: WirePins) -> [Code] {
    guard let versions = tool.versions else { return [] }
    var items: [Code] = [
      "style: .\(versions.style.rawValue)", .argument("current", SwiftLiteral.string(versions.current)),
      .argument("defaultLabel", SwiftLiteral.string(versions.defaultLabel)),
    ]
    if let listed = versions.listed { items.append(.argument("listed", listing(listed, pins, isAlone: false))) }
    items.append(.list("older: [", older.map { Code("\(functionName)\($0.name)(handlers)") }, "]"))
    return [.list("versions: VersionsDefinition(", items, ")")]
  }

  /// The functions of `Wire` that make the definitions of older versions.
  func olderDefinitions(_ handlers: String, _ pins: WirePins) -> [Code] {
    older.map { version in
      let definition = Code.list("OlderVersionDefinition(", arguments(version, pins), ")")
      return definitionFunction("\(functionName)\(version.name)", "OlderVersionDefinition", handlers, definition)
    }
  }

  private func arguments(_ model: OlderVersionModel, _ pins: WirePins) -> [Code] {
    let version = model.version
    let contract = version.contract
    var items: [Code] = [
      .argument("label", SwiftLiteral.string(version.label.value)), .argument("listing", listing(contract, pins)),
    ]
    if contract.content != tool.policy.content { items += contract.content.code }
    if let deprecated = version.deprecated {
      items.append("isDeprecated: true")
      if let sunset = deprecated.sunset { items.append(.argument("sunset", SwiftLiteral.string(sunset))) }
      if deprecated.refusesAtSunset { items.append("refusesAtSunset: true") }
    }
    switch version.output {
    case .same: break
    case .projection(let paths): items.append(projection(paths))
    case .byHandler: items.append("output: .byHandler")
    }
    return items + upgrade(model)
  }

  private func projection(_ paths: [String]) -> Code {
    let list = Code.list("[", paths.map { Code(SwiftLiteral.string($0)) }, "]")
    return .argument("output", .list(".fields(", [list], ")"))
  }

  private func upgrade(_ model: OlderVersionModel) -> [Code] {
    guard let method = model.upgradeMethod, let input = model.input else { return [] }
    let decoded = Code.list("\(input.text())(", ["arguments"], ")")
    let call = Code.list("try handlers.value.\(method)(", [decoded], ")")
    return [.closure("upgrade: ", "arguments", [call])]
  }

  /// The statements of a handler's call whose result an older version gets from a method.
  func downgrading(_ call: Code) -> [Code] {
    let first: [Code] =
      switch result {
      case .nothing: [call, "var result = ToolOutput.nothing"]
      case .content, .value:
        [
          .assignment("let output =", call),
          .assignment("var result =", result.output("output", isWrapped: tool.wrapsOutput)),
        ]
      }
    return first + older.compactMap { downgrade($0) } + ["return result"]
  }

  private func downgrade(_ model: OlderVersionModel) -> Code? {
    guard let method = model.downgradeMethod else { return nil }
    let hasValue = if case .nothing = result { false } else { true }
    let made = Code.list("try handlers.value.\(method)(", hasValue ? ["output"] : [], ")")
    let output = model.result.output(made, isWrapped: model.version.contract.wrapsOutput)
    let head = "result.add(\(SwiftLiteral.string(model.version.label.value)))"
    guard let line = output.oneLine else { return .block(Code(head), output) }
    return .choice("\(head) { \(line) }", else: .block(Code(head), output))
  }
}
