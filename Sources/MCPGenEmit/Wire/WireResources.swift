// The definition of one resource: fixed or templated, from the spec or from a handler.

import MCPGenSpec

extension CompletionModel {
  /// The pair of argument and source.
  var code: Code {
    let name = SwiftLiteral.string(argument)
    switch source {
    case .values(let values):
      return .list("(", [Code(name), .list(".values([", values.map { Code(SwiftLiteral.string($0)) }, "])")], ")")
    case .method(let method):
      let call = handlerCall(method, "request", "context")
      return .list("(", [Code(name), .closure(".handler ", "request, context", [call])], ")")
    }
  }
}

extension ResourceModel {
  /// The function of `Wire` that makes this resource's definition.
  var wireFunction: String { typeName.prefix(1).lowercased() + typeName.dropFirst() }

  /// That function.
  func definition(_ handlers: String, _ table: TypeTable, _ pins: WirePins) -> Code {
    var arguments: [Code] = [
      .argument("name", SwiftLiteral.string(resource.name.value)),
      .argument("uri", SwiftLiteral.string(resource.uri.value)), Code("isTemplate: \(resource.isTemplate)"),
      listing(pins),
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
      let list = Code.list("ListedResources(", [handlerCall(listMethod, "page", "context")], ")")
      arguments.append(.closure("list: ", "page, context", [list]))
    }
    if !completions.isEmpty { arguments.append(.list("completions: [", completions.map(\.code), "]")) }
    if resource.isWatchable { arguments.append("isWatchable: true") }
    if let cache = resource.cache {
      let items: [Code] = [Code("time: \(cache.time.duration)"), Code("isShared: \(cache.isShared)")]
      arguments.append(.list("cache: CacheHint(", items, ")"))
    }
    arguments += resource.offer.arguments + resource.policy.access.code + resource.policy.content.code
    let call =
      Code.list("ResourceDefinition(", arguments, ") { \(uri == nil ? "_" : "arguments") in") + closure.indented
      + Code("}")
    return definitionFunction(wireFunction, "ResourceDefinition", handlers, call)
  }

  private func listing(_ pins: WirePins) -> Code {
    var members: [Code] = [
      .argument("name", WireFragment.text(resource.name.value)),
      .argument("title", WireFragment.optional(resource.title)),
      .argument("description", WireFragment.optional(resource.description)),
      .argument("mimeType", WireFragment.optional(resource.mimeType)),
    ]
    if let annotations = resource.annotations {
      members.append(.argument("annotations", SwiftLiteral.json(annotations)))
    }
    if let size = resource.size { members.append(.argument("size", SwiftLiteral.json(.integer(Int64(size.bytes))))) }
    members.append(.argument("icons", WireFragment.optional(resource.icons)))
    members += pins.resource(resource.name.value)
    return .list("listing: ResourceFragments(", members, ")")
  }

  private var closure: Code {
    guard content != nil else { return fixedClosure }
    let label: String =
      switch resource.content {
      case .bytes: "bytes"
      case .structured: "json"
      case .text, .fixed: "text"
      }
    let call = uri == nil ? handlerCall(readMethod, "context") : handlerCall(readMethod, "uri", "context")
    let output = Code.list("ResourceOutput(", [.argument(label, call)], ")")
    let reading = Code.closure("return ", "context", [output])
    guard let uri else { return reading }
    return .assignment("let uri =", uri.decoding(uri.qualifiedName, from: "arguments")) + reading
  }

  private var fixedClosure: Code {
    guard case .fixed(let text) = resource.content else { return .empty }
    let literal = text.contains("\n") ? SwiftLiteral.multiline(text) : Code(SwiftLiteral.string(text))
    return Code("let text: String =").appendingValue(literal) + Code("return { _ in ResourceOutput(text: text) }")
  }
}
