// Tools: input and output, their schemas on the wire, annotations from the risk, references to errors and other tools.

import MCPCore

extension Resolver {
  mutating func resolveTool(_ named: Named<ToolSpec>) -> Tool? {
    let tool = named.value
    let (input, inputSchema, validator) = resolveInput(named)
    let output = resolveOutput(named)
    checkReferences(of: tool)
    checkIcons(tool.icons)
    checkAccess(tool.access, named.name)
    let content = contentPolicy(of: tool.node, tool.outputSchema == nil ? tool.returns : nil, output?.type)
    let safeguards = safeguards(of: named, input)
    let versions = resolveVersions(
      named,
      VersionContract(
        label: "", wireName: named.name.value, description: Guidance.description(of: tool, names: wireNames),
        input: input, inputSchema: inputSchema, output: output, content: content))
    let contract = versions?.currentContract
    checkExamples(
      of: tool, against: versions?.listed?.inputSchema ?? inputSchema, versions?.listed == nil ? validator : nil)
    guard let summary = tool.description, let risk = tool.risk else { return nil }
    return Tool(
      name: named.name, title: tool.title?.value, description: Guidance.description(of: tool, names: wireNames),
      summary: summary.value, risk: risk.value, annotations: annotations(tool, risk.value), input: input,
      inputSchema: contract?.inputSchema ?? inputSchema,
      output: output?.type,
      outputSchema: output?.schema.map { content.relaxed($0, isWrapped: output?.isWrapped ?? false) },
      bareOutputSchema: output?.bareSchema.map { content.relaxed($0) }, wrapsOutput: output?.isWrapped ?? false,
      errors: tool.errors.map(\.value), timeout: (tool.timeout ?? spec.defaultTimeout)?.value,
      maximumResult: (tool.maximumResult ?? spec.defaultMaximumResult)?.value,
      examples: tool.examples.map { ToolExample(says: $0.says?.value, arguments: $0.args?.json) },
      icons: tool.icons?.json, tasks: tool.taskSupport?.value ?? .forbidden, offer: tool.offered?.value ?? .atStart,
      versions: versions,
      policy: ToolPolicy(
        access: tool.access.policy, content: content, safeguards: safeguards,
        parts: Self.parts(["cache"], of: tool.node)))
  }

  /// The entries of a mapping under some keys.
  static func parts(_ keys: [String], of node: Node) -> [PolicyPart] {
    (node.entries ?? []).filter { keys.contains($0.key.value) }.map { PolicyPart(name: $0.key, value: $0.value.json) }
  }

  private func annotations(_ tool: ToolSpec, _ risk: Risk) -> ToolAnnotations {
    let isIdempotent = tool.idempotent.map { $0.value != .no } ?? (risk == .read)
    return ToolAnnotations(
      readOnly: risk.readOnlyHint, destructive: risk.destructiveHint, idempotent: isIdempotent,
      openWorld: tool.openWorld?.value)
  }

  // MARK: Input

  /// What a tool takes, its schema, and what holds arguments against that schema where it was checked already.
  private mutating func resolveInput(_ named: Named<ToolSpec>) -> (ToolInput, JSON, JSONSchema?) {
    let tool = named.value
    checkReservedParameters(tool)
    let declared = properties(tool.params)
    for parameter in tool.params { checkValues(of: parameter.value) }
    for parameter in declared { checkInternal(parameter) }
    if let raw = tool.inputSchema {
      if let params = tool.node["params"] { reportBoth("params", params, "inputSchema", raw) }
      checkHeaders(of: named, in: raw.json)
      checkRawWords(SchemaSpec(node: raw), "inputSchema", instead: "params")
      return (.raw, raw.json, checkRaw(raw, "inputSchema"))
    }
    var validator: JSONSchema?
    let schema = wire(.input) { $0.document(properties: tool.params) }
    if schema == nil {
      reportTooLarge("the input of \(SafeText.quoted(named.name.value))", at: named.name.span)
    } else if !bag.hasErrors, let schema, let params = tool.node["params"] {
      validator = checkDocument(schema, at: params, "the schema of `params`")
    }
    if let schema { checkHeaders(of: named, in: schema) }
    let visible = tool.idempotent?.value == .byKey ? schema.map(Self.withIdempotencyKey) : schema
    return (.parameters(ObjectType(properties: declared)), visible ?? .object([]), validator)
  }

  private mutating func reportBoth(_ one: String, _ node: Node, _ other: String, _ otherNode: Node) {
    report(
      .conflictingKeys, "`\(one)` and `\(other)` exclude each other", at: otherNode.headSpan,
      notes: [.init("`\(one)` stands here", at: node.headSpan)], help: "Keep one of them.")
  }

  @discardableResult
  private mutating func checkRaw(_ raw: Node, _ key: String) -> JSONSchema? {
    guard raw.entries != nil else { return nil }
    guard raw["type"]?.text?.value == "object" else {
      report(
        .illegalSchema, "`\(key)` must have `type: object`", at: raw["type"]?.span ?? raw.headSpan,
        help: "MCP allows objects only at the top of a tool's schemas.")
      return nil
    }
    return checkDocument(raw.json, at: raw, "`\(key)`")
  }

  private mutating func checkReservedParameters(_ tool: ToolSpec) {
    for parameter in tool.params {
      let isKey = parameter.name.value == "idempotency_key" && tool.idempotent?.value == .byKey
      let isVersion = parameter.name.value == "version" && tool.versions?.style?.value == .argument
      guard isKey || isVersion else { continue }
      let reason = isKey ? "idempotent: byKey" : "versions.style: argument"
      report(
        .reservedName, "`\(reason)` adds a parameter `\(parameter.name.value)` of its own", at: parameter.name.span,
        help: "Rename this parameter.")
    }
  }

  /// A caller cannot send what is internal, so an input must be able to do without it. Types refer to types in chains of
  /// any length, so they are walked with a list and not by recursion.
  private mutating func checkInternal(_ parameter: Property) {
    var open = [parameter]
    while let property = open.popLast() {
      if property.isInternal && !property.isOptional && property.defaultValue == nil { reportInternal(property) }
      open += inner(property.type)
    }
  }

  /// The properties inside a type; those of a named type once per spec.
  private mutating func inner(_ type: ValueType) -> [Property] {
    var type = type
    while true {
      switch type.shape {
      case .array(let element): type = element
      case .object(let object): return object.properties
      case .named(let name):
        guard inputTypes.insert(name).inserted, let target = namedTypes[name] else { return [] }
        type = target.type
      default: return []
      }
    }
  }

  private mutating func reportInternal(_ property: Property) {
    report(
      .illegalSchema,
      "\(SafeText.quoted(property.name.value)) is internal, so no caller can send it, and an input needs it",
      at: property.name.span,
      help: "Add `optional: true` or a default, or take the other properties by `pick`.")
  }

  // MARK: Output

  /// The result of a contract, before texts that may arrive changed lose their conditions.
  struct Output {
    var type: ValueType
    var schema: JSON?
    var bareSchema: JSON?
    var isWrapped = false
  }

  private mutating func resolveOutput(_ named: Named<ToolSpec>) -> Output? {
    let tool = named.value
    if let raw = tool.outputSchema {
      if let returns = tool.returns { reportBoth("returns", returns.node, "outputSchema", raw) }
      checkRaw(raw, "outputSchema")
      checkRawWords(SchemaSpec(node: raw), "outputSchema", instead: "returns")
      return Output(type: ValueType(shape: .json, schema: raw.json, span: raw.headSpan), schema: raw.json)
    }
    return tool.returns.map { resolveOutput($0, of: named.name) }
  }

  /// What a contract returns.
  mutating func resolveOutput(_ returns: SchemaSpec, of name: Located<String>) -> Output {
    let type = valueType(returns, SchemaPlace(isReturns: true))
    checkValues(of: returns)
    if case .content = type.shape { return Output(type: type) }
    let isObject = isObject(type)
    let schema = wire(.output) { isObject ? $0.document(returns) : $0.wrapped(returns) }
    if schema == nil {
      reportTooLarge("the result of \(SafeText.quoted(name.value))", at: name.span)
    } else if !bag.hasErrors, let schema, returns.word.map({ checkedResults.insert($0.value).inserted }) ?? true {
      checkDocument(schema, at: returns.node, "the schema of `returns`")
    }
    let bare = isObject || schema == nil ? nil : wire(.output) { $0.document(returns) }
    return Output(type: type, schema: schema, bareSchema: bare, isWrapped: !isObject)
  }

  private func isObject(_ type: ValueType) -> Bool {
    guard !type.isNullable else { return false }
    let target = resolved(type)
    switch target.shape {
    case .object: return !target.isNullable
    case .json: return target.schema["type"] == "object" && !target.isNullable
    default: return false
    }
  }

  // MARK: References

  private mutating func checkReferences(of tool: ToolSpec) {
    for error in tool.errors where !errors.contains(error.value) {
      if ReservedError(rawValue: error.value) != nil {
        report(
          .reservedName, "the error `\(error.value)` is the runtime's own; every tool may answer with it",
          at: error.span, help: "Remove it from the list.")
      } else {
        reportUnknown("error", error, in: errors, otherwise: "Declare it under `errors:`.")
      }
    }
    checkUnique(tool.errors, "the error")
    for alternative in tool.doNotUseFor { alternative.use.map { checkToolReference($0) } }
    tool.undoneBy.map { checkToolReference($0) }
  }

  /// A tool of this server, or `server/tool` of another one, which a workspace checks.
  mutating func checkToolReference(_ name: Located<String>) {
    guard !name.value.contains("/") else { return }
    if !tools.contains(name.value) {
      reportUnknown("tool", name, in: tools, otherwise: "Another server's tool is named `server/tool`.")
    }
  }

  private mutating func checkExamples(of tool: ToolSpec, against schema: JSON, _ validator: JSONSchema?) {
    for example in tool.examples {
      if example.says == nil && example.node["args"] == nil, example.node.entries != nil {
        report(
          .missingKey, "an example needs `says`, `args` or both", at: example.node.headSpan,
          help: "Write `{says: what a user asks, args: {…}}`.")
      }
      guard let args = example.args else { continue }
      if let validator {
        check(args, against: validator, .exampleMismatch, "the example's `args`")
      } else {
        check(args, against: schema, .exampleMismatch, "the example's `args`")
      }
    }
  }

  /// Icons' sources are URIs.
  mutating func checkIcons(_ icons: Node?) {
    for icon in icons?.items ?? [] {
      guard let source = icon.text("src") else { continue }
      let isLegal = source.value.hasPrefix("https:") || source.value.hasPrefix("data:")
      if !isLegal || !Format.uri.matches(source.value) {
        report(
          .illegalValue, "an icon's `src` must be an https: or data: URI, not \(SafeText.quoted(source.value))",
          at: source.span, help: "Clients refuse other sources, for they fetch icons themselves.")
      }
    }
  }
}
