// Resources: the URI or template and its variables, and where the content comes from.

import MCPCore

extension Resolver {
  mutating func resolveResource(_ named: Named<ResourceSpec>) -> Resource? {
    let resource = named.value
    let variables = properties(resource.params, isCompleted: true)
    for parameter in resource.params { checkValues(of: parameter.value) }
    for variable in variables { checkSingle(variable, "a variable of a URI") }
    let order = resource.uri.flatMap { checkURI($0, resource) } ?? []
    if let list = resource.list, resource.uri != nil, order.isEmpty {
      report(
        .conflictingKeys, "`list` is for templates; this resource has one fixed URI", at: list.span,
        help: "Remove `list`, or put a `{variable}` into the URI.")
    }
    checkIcons(resource.icons)
    checkAccess(resource.access, named.name)
    checkSize(of: resource, isTemplate: !order.isEmpty)
    let annotations = annotations(of: resource)
    var content = resolveContent(resource)
    let policy = resourcePolicy(resource, content)
    if case .structured(let type, let schema) = content {
      content = .structured(type, schema: policy.content.relaxed(schema))
    }
    let ordered = order.compactMap { name in resource.params.first { $0.name.value == name } }
    let schema = textArguments(ordered, "the variables of \(SafeText.quoted(named.name.value))", at: named.name.span)
    guard let uri = resource.uri, let content else { return nil }
    let byName = Dictionary(variables.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    return Resource(
      name: named.name, uri: uri,
      variables: order.compactMap { byName[$0] }, variablesSchema: schema,
      title: resource.title?.value, description: resource.description?.value,
      mimeType: resource.mimeType?.value ?? Self.impliedMIMEType(content), content: content,
      isListed: resource.list != nil, icons: resource.icons?.json, annotations: annotations,
      size: resource.size?.value, isWatchable: resource.subscribe?.value ?? false, cache: cache(of: resource),
      offer: resource.offered?.value ?? .atStart,
      policy: policy)
  }

  private mutating func resourcePolicy(_ resource: ResourceSpec, _ content: ResourceContent?) -> ResourcePolicy {
    var type: ValueType?
    if case .structured(let value, _) = content { type = value }
    if case .bytes = content, let node = resource.node["untrusted"] {
      report(
        .conflictingKeys, "`untrusted` is for texts, and this resource holds bytes", at: node.headSpan,
        severity: .warning, help: "Remove it, or give the resource a `mimeType` of text.")
    }
    return ResourcePolicy(
      access: resource.access.policy, content: contentPolicy(of: resource.node, resource.returns, type))
  }

  // MARK: URIs

  /// The variables of the URI in its order; nil where it is no URI and no template.
  private mutating func checkURI(_ uri: Located<String>, _ resource: ResourceSpec) -> [String]? {
    guard !uri.value.contains("${"), let node = resource.node["uri"] else { return nil }
    guard hasScheme(uri.value) else {
      report(
        .illegalURITemplate, "a URI begins with a scheme such as `docs://`, not \(SafeText.quoted(uri.value))",
        at: uri.span)
      return nil
    }
    do {
      let template = try URITemplate(uri.value)
      checkVariables(template, uri, resource)
      return template.variables
    } catch {
      let length = uri.value.unicodeScalars.count
      let start = min(error.offset, max(0, length - 1))
      report(
        .illegalURITemplate, "the URI template is malformed: \(error.reason)",
        at: places.span(of: start..<min(start + 1, length), in: node))
      return nil
    }
  }

  private func hasScheme(_ uri: String) -> Bool {
    guard let colon = uri.firstIndex(of: ":"), let first = uri.first, first.isASCII, first.isLetter else {
      return false
    }
    return uri[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  private mutating func checkVariables(_ template: URITemplate, _ uri: Located<String>, _ resource: ResourceSpec) {
    let declared = Names(resource.params.map(\.name.value))
    let variables = Names(template.variables)
    for variable in variables.ordered where !declared.contains(variable) {
      report(
        .illegalURITemplate, "the variable `{\(SafeText.escaped(variable))}` is not declared under `params`",
        at: uri.span,
        help: nearestHelp(variable, in: declared.ordered) ?? "Add `params: {\(SafeText.escaped(variable)): string}`.")
    }
    for parameter in resource.params where !variables.contains(parameter.name.value) {
      report(
        .illegalURITemplate, "the URI has no variable `{\(SafeText.escaped(parameter.name.value))}`",
        at: parameter.name.span, notes: [.init("the URI", at: uri.span)],
        help: nearestHelp(parameter.name.value, in: variables.ordered)
          ?? "Remove the parameter, or put it into the URI.")
    }
    if let problem = template.matchingProblem {
      report(
        .illegalURITemplate, "URIs cannot be matched against this template: \(problem)", at: uri.span,
        help: "Separate variables by text, as in `contracts://{account}/{year}`.")
    } else if variables.ordered.isEmpty && !Format.uri.matches(uri.value) {
      report(
        .illegalURITemplate, "\(SafeText.quoted(uri.value)) is no URI", at: uri.span,
        help: "Escape what URIs do not take by `%` and two digits.")
    }
  }

  /// Two resources with one URI cannot be told apart, nor can two templates that differ in their variables' names.
  mutating func checkResourceURIs() {
    var first: [String: Span] = [:]
    for resource in spec.resources {
      guard let uri = resource.value.uri else { continue }
      let shape = Self.withoutNames(uri.value)
      if let span = first[shape] {
        let what = shape == uri.value ? "have the URI" : "match the same URIs:"
        report(
          .duplicateName, "two resources \(what) \(SafeText.quoted(uri.value))", at: uri.span,
          notes: [.init("first here", at: span)], help: "Give each a URI of its own.")
      } else {
        first[shape] = uri.span
      }
    }
  }

  /// A template with its variables' names left out: `a://{x}` and `a://{y}` become one text.
  private static func withoutNames(_ template: String) -> String {
    var shape = ""
    var isInside = false
    for character in template {
      if character == "{" { isInside = true }
      if character == "}" { isInside = false }
      let isName = isInside && (character.isLetter || character.isNumber || character == "_" || character == "%")
      if !isName { shape.append(character) }
    }
    return shape
  }

  // MARK: Content

  private mutating func resolveContent(_ resource: ResourceSpec) -> ResourceContent? {
    let sources = ["text", "file", "returns"].filter { resource.node[$0] != nil }
    if sources.count > 1 {
      report(
        .conflictingKeys, "`\(sources[0])` and `\(sources[1])` exclude each other",
        at: resource.node[sources[1]]?.headSpan ?? resource.node.headSpan, help: "Keep one of them.")
    }
    if let returns = resource.returns {
      checkValues(of: returns)
      let type = valueType(returns, .element)
      guard let schema = wire(.output, { $0.document(returns) }) else {
        reportTooLarge("what this resource holds", at: returns.node.headSpan)
        return nil
      }
      return .structured(type, schema: schema)
    }
    if let text = resource.text { return .fixed(text.value) }
    guard let type = resource.mimeType else {
      if sources.isEmpty && resource.node["mimeType"] == nil {
        report(
          .missingKey, "nothing says what this resource holds", at: resource.node.headSpan,
          help: "Add `mimeType:` (the handler gives text or bytes), `returns:` (a value sent as JSON) or `text:`.")
      }
      return resource.file == nil ? nil : .bytes
    }
    if Self.isJSON(type.value) && resource.file == nil {
      report(
        .missingKey, "a JSON resource needs `returns`", at: type.span,
        help: "Describe the value: `returns: {properties: {…}}`.")
    }
    return type.value.hasPrefix("text/") ? .text : .bytes
  }

  private static func isJSON(_ mimeType: String) -> Bool {
    mimeType == "application/json" || mimeType.hasSuffix("+json")
  }

  private static func impliedMIMEType(_ content: ResourceContent) -> String? {
    switch content {
    case .structured: "application/json"
    case .fixed, .text: "text/plain"
    case .bytes: nil
    }
  }

  /// The schema of values that arrive as texts: variables of a URI, arguments of a prompt.
  mutating func textArguments(_ parameters: [Named<SchemaSpec>], _ what: String, at span: Span) -> JSON {
    if let schema = wire(.input, { $0.document(properties: parameters) }) { return schema }
    reportTooLarge(what, at: span)
    return .object([])
  }

  /// What arrives as one text must be one value.
  mutating func checkSingle(_ property: Property, _ what: String) {
    let type = resolved(property.type)
    guard !brokenSchemas.contains(type.span) else { return }
    switch type.shape {
    case .array, .object, .content, .json:
      report(
        .illegalSchema, "\(what) arrives as a text, so \(SafeText.quoted(property.name.value)) must be one value",
        at: property.name.span, help: "Use a string, a number, a boolean, a duration or an enum.")
    default: break
    }
  }
}
