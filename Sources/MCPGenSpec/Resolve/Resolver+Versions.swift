// The versions of a tool: contracts that follow from the current one. What stands between an older contract and the
// current one is found in the schemas on the wire, so that it holds whatever Swift types they become.

import MCPCore

extension Resolver {
  /// - Parameter body: the contract that the tool's body describes, its label and its name still to be filled in.
  mutating func resolveVersions(_ tool: Named<ToolSpec>, _ body: VersionContract) -> ToolVersions? {
    guard let versions = tool.value.versions else { return nil }
    checkLabels(versions)
    checkWireNames(tool, versions)
    checkVersionParameter(tool.value, versions)
    let parts = versions.older.map { resolveOlder($0, of: tool, body) }
    guard let style = versions.style, let current = versions.current else { return nil }
    let builder = VersionBuilder(
      style: style.value, family: tool.name.value,
      labels: versions.older.map(\.name.value) + [current.value],
      defaultLabel: versions.defaultLabel?.value ?? current.value)
    return builder.versions(body, older: parts)
  }

  // MARK: One older version

  private mutating func resolveOlder(
    _ older: Named<VersionsSpec.Older>, of tool: Named<ToolSpec>, _ body: VersionContract
  ) -> ToolVersions.Older {
    let spec = older.value
    checkSunset(spec.deprecated)
    let dropped = Set(spec.withoutParams.map(\.value))
    checkDropped(older, of: tool.value)
    var contract = body
    if !dropped.isEmpty, case .parameters(let object) = body.input {
      contract.input = .parameters(
        ObjectType(properties: object.properties.filter { !dropped.contains($0.name.value) }))
      contract.inputSchema = VersionSchemas.without(dropped, body.inputSchema)
    }
    if let returns = spec.returns { setOutput(returns, of: older, in: &contract) }
    let output = spec.returns == nil ? .same : OutputProjection.adaptation(from: body, to: contract)
    if output == .byHandler, body.content.untrusted != .none, spec.returns != nil {
      contract.content.untrusted = .all  // nobody can say where the method puts the words of strangers
      contract.outputSchema = contract.outputSchema.map {
        contract.content.relaxed($0, isWrapped: contract.wrapsOutput)
      }
      contract.bareOutputSchema = contract.bareOutputSchema.map { contract.content.relaxed($0) }
    }
    let isDerived = tool.value.params.allSatisfy { parameter in
      !dropped.contains(parameter.name.value) || !VersionSchemas.requires(parameter.name.value, body.inputSchema)
    }
    return ToolVersions.Older(
      label: older.name, withoutParameters: spec.withoutParams.map(\.value),
      returns: spec.returns == nil ? nil : contract.output, deprecated: deprecation(spec.deprecated),
      contract: contract, input: isDerived ? .same : .byHandler, output: output)
  }

  /// The older result in the place of the current one. Personal data stays what it is, whichever version says so.
  private mutating func setOutput(
    _ returns: SchemaSpec, of older: Named<VersionsSpec.Older>, in contract: inout VersionContract
  ) {
    let output = resolveOutput(returns, of: older.name)
    let known = Set(contract.content.personal.map(\.path))
    contract.content.personal += markedFields("pii") { $0.walk(returns) }.filter { !known.contains($0.path) }
    contract.setOutput(output)
  }

  private func deprecation(
    _ node: Node?
  ) -> (since: SemanticVersion?, sunset: String?, refusesAtSunset: Bool)? {
    node.map { node in
      (
        since: node.notation("since", Readers.version)?.value, sunset: node["sunset"]?.scalar?.text,
        refusesAtSunset: node["atSunset"]?.scalar?.text == "refuse"
      )
    }
  }

  private mutating func checkSunset(_ deprecated: Node?) {
    guard let deprecated, let action = deprecated.keySpan("atSunset"), deprecated["sunset"] == nil else { return }
    report(
      .missingKey, "`atSunset` says what happens on a day, and none is named", at: action,
      help: "Add `sunset:` with the day, such as `sunset: 2027-06-30`, or remove `atSunset`.")
  }

  private mutating func checkDropped(_ older: Named<VersionsSpec.Older>, of tool: ToolSpec) {
    let parameters = Names(tool.params.map(\.name.value))
    for name in older.value.withoutParams where !parameters.contains(name.value) {
      reportUnknown("parameter", name, in: parameters)
    }
    checkUnique(older.value.withoutParams, "the parameter")
  }
}

extension VersionContract {
  /// A contract of a tool's body.
  init(
    label: String, wireName: String, description: String, input: ToolInput, inputSchema: JSON,
    output: Resolver.Output?, content: ContentPolicy
  ) {
    self.init(
      label: label, wireName: wireName, description: description, input: input, inputSchema: inputSchema, output: nil,
      outputSchema: nil, bareOutputSchema: nil, wrapsOutput: false, content: content)
    if let output { setOutput(output) }
  }

  /// Takes a result, texts in it that may arrive changed without their conditions.
  mutating func setOutput(_ output: Resolver.Output) {
    self.output = output.type
    outputSchema = output.schema.map { content.relaxed($0, isWrapped: output.isWrapped) }
    bareOutputSchema = output.bareSchema.map { content.relaxed($0) }
    wrapsOutput = output.isWrapped
  }
}
