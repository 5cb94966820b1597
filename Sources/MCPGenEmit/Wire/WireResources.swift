// The definition of one resource: fixed or templated, from the spec or from a handler.

import MCPGenSpec

extension CompletionModel {
  /// The pair of argument and source.
  var code: Code {
    let name = SwiftLiteral.string(argument)
    switch source {
    case .values(let values):
      return .list("(\(name), .values([", values.map { Code(SwiftLiteral.string($0)) }, "]))")
    case .method(let method):
      let call = "try await handlers.value.\(method)(request, context)"
      let handler = Code(".handler { request, context in") + Code(call).indented + Code("}")
      return .choice(
        "(\(name), .handler { request, context in \(call) })",
        else: Code("(") + (Code("\(name),") + handler).indented + Code(")"))
    }
  }
}

extension ResourceModel {
  /// The function of `Wire` that makes this resource's definition.
  var wireFunction: String { typeName.prefix(1).lowercased() + typeName.dropFirst() }

  /// That function.
  func definition(_ handlers: String, _ table: TypeTable) -> Code {
    var arguments: [Code] = [
      .argument("name", SwiftLiteral.string(resource.name.value)),
      .argument("uri", SwiftLiteral.string(resource.uri.value)), Code("isTemplate: \(resource.isTemplate)"), listing,
      .argument("mimeType", resource.mimeType.map(SwiftLiteral.string) ?? "nil"),
    ]
    if case .structured(let type, let schema) = resource.content,
      !OutputGuarantee.holds(for: type, schema, types: table)
    {
      arguments.append(.argument("contentSchema", SwiftLiteral.json(schema)))
    }
    if resource.isTemplate {
      arguments.append(table.textArguments("variables", resource.variables, schema: resource.variablesSchema))
    }
    if resource.isListed {
      let call = "ListedResources(try await handlers.value.\(listMethod)(page, context))"
      arguments.append(
        .choice("list: { page, context in \(call) }", else: "list: { page, context in" + Code(call).indented + "}"))
    }
    if !completions.isEmpty { arguments.append(.list("completions: [", completions.map(\.code), "]")) }
    let call =
      Code.list("ResourceDefinition(", arguments, ") { \(uri == nil ? "_" : "arguments") in") + closure.indented
      + Code("}")
    return definitionFunction(wireFunction, "ResourceDefinition", handlers, call)
  }

  private var listing: Code {
    .list(
      "listing: ResourceFragments(",
      [
        .argument("name", WireFragment.text(resource.name.value)),
        .argument("title", WireFragment.optional(resource.title)),
        .argument("description", WireFragment.optional(resource.description)),
        .argument("mimeType", WireFragment.optional(resource.mimeType)),
        .argument("icons", WireFragment.optional(resource.icons)),
      ], ")")
  }

  private var closure: Code {
    guard content != nil else { return fixedClosure }
    let label: String =
      switch resource.content {
      case .bytes: "bytes"
      case .structured: "json"
      case .text, .fixed: "text"
      }
    let variables = uri == nil ? "" : "uri, "
    let output = "ResourceOutput(\(label): try await handlers.value.\(readMethod)(\(variables)context))"
    guard let uri else { return contextClosure("return ", [output]) }
    let decoding = uri.decoding("let uri = \(uri.qualifiedName)", from: "arguments")
    return decoding + contextClosure("return ", [output])
  }

  private var fixedClosure: Code {
    guard case .fixed(let text) = resource.content else { return .empty }
    let literal = text.contains("\n") ? SwiftLiteral.multiline(text) : Code(SwiftLiteral.string(text))
    return Code("let text: String =").appendingValue(literal) + Code("return { _ in ResourceOutput(text: text) }")
  }
}
