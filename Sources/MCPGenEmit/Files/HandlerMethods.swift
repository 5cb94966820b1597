// The methods of the handlers' protocol. The protocol and the stubs are made from one list, so that a stub is always
// what the protocol asks for.

import MCPGenSpec

/// One method that the user writes.
struct HandlerMethod: Sendable {
  /// Its name, in backticks where that is needed.
  var name: String
  /// The paragraphs of its documentation.
  var documentation: [String]
  /// The parameters.
  var parameters: [Code]
  /// The result's type; `nil`: none.
  var result: String?
  /// What stands behind the parameters: a method between two versions of a contract computes and does not wait.
  var effects = "async throws"

  /// `func name(parameters) async throws -> Result`.
  var signature: Code {
    let result = result.map { " -> \($0)" } ?? ""
    return .list("func \(name)(", parameters, ") \(effects)\(result)")
  }
}

/// The methods for one tool, resource or prompt: they share a file.
struct HandlerGroup: Sendable {
  /// What they are for: ``the tool `search_products` ``.
  var kind: FileNames.Kind
  /// The name on the wire.
  var wire: String
  /// The name in Swift, for files.
  var swiftName: String
  /// The methods.
  var methods: [HandlerMethod]
}

extension ServerModel {
  /// What the user writes, in the order of the spec; parts that need no handler are left out.
  var handlerGroups: [HandlerGroup] {
    let groups = tools.map(\.group) + resources.map(\.group) + prompts.map(\.group)
    return groups.filter { !$0.methods.isEmpty }
  }
}

private let contextParameter: Code = "_ context: CallContext"

/// The method that completes one argument.
private func completion(_ method: String, _ argument: String, of subject: String) -> HandlerMethod {
  HandlerMethod(
    name: method, documentation: ["Completes the argument `\(argument)` of \(subject)."],
    parameters: ["_ request: CompletionRequest", contextParameter], result: "Completions")
}

extension [CompletionModel] {
  fileprivate func methods(of subject: String) -> [HandlerMethod] {
    compactMap { item in
      guard case .method(let method) = item.source else { return nil }
      return completion(method, item.argument, of: subject)
    }
  }
}

extension ToolModel {
  fileprivate var group: HandlerGroup {
    let parameters = [Code.argument("_ input", input?.text() ?? "JSON"), contextParameter]
    let method = HandlerMethod(
      name: method, documentation: [tool.description], parameters: parameters, result: result.text)
    let check = checkMethod.map { name in
      HandlerMethod(name: name, documentation: checkDocumentation, parameters: parameters, result: nil)
    }
    return HandlerGroup(
      kind: .tool, wire: tool.name.value, swiftName: self.method,
      methods: [method] + (check.map { [$0] } ?? []) + older.flatMap { adapters($0) })
  }

  /// The methods between an older version and the current one.
  private func adapters(_ older: OlderVersionModel) -> [HandlerMethod] {
    let (label, name) = (older.version.label.value, tool.name.value)
    var methods: [HandlerMethod] = []
    if let method = older.upgradeMethod {
      methods.append(
        HandlerMethod(
          name: method,
          documentation: ["Makes arguments of the current `\(name)` out of those of version `\(label)`."],
          parameters: [.argument("_ input", older.input?.text() ?? "JSON")], result: input?.text() ?? "JSON",
          effects: "throws"))
    }
    if let method = older.downgradeMethod {
      methods.append(
        HandlerMethod(
          name: method, documentation: ["Makes a result of version `\(label)` out of one of the current `\(name)`."],
          parameters: result.text.map { [.argument("_ output", $0)] } ?? [], result: older.result.text,
          effects: "throws"))
    }
    return methods
  }

  private var checkDocumentation: [String] {
    [
      "Judges a call of `\(tool.name.value)` before it is made, and before a human is asked: throw an error that the "
        + "spec declares to refuse it. Must not change anything."
    ]
  }
}

extension ToolModel.Result {
  /// The type that a method returns; `nil`: none.
  fileprivate var text: String? {
    switch self {
    case .nothing: nil
    case .content: "ToolContent"
    case .value(let type, _): type.text()
    }
  }
}

extension ResourceModel {
  fileprivate var group: HandlerGroup {
    var methods: [HandlerMethod] = []
    let subject = "the resource `\(resource.name.value)`"
    let uri = "\(typeName).URI"
    if let content {
      let description = [resource.description, self.uri == nil ? nil : "Answers `nil` where there is none."]
      methods.append(
        HandlerMethod(
          name: readMethod, documentation: description.compactMap { $0 },
          parameters: (self.uri == nil ? [] : [.argument("_ \(parameter)", uri)]) + [contextParameter],
          result: (self.uri == nil ? content : content.asOptional).text()))
    }
    if resource.isListed {
      methods.append(
        HandlerMethod(
          name: listMethod, documentation: ["Lists the instances of \(subject), a page at a time."],
          parameters: ["_ page: PageRequest", contextParameter], result: "Page<ResourceListing<\(uri)>>"))
    }
    methods += completions.methods(of: subject)
    return HandlerGroup(
      kind: .resource, wire: resource.name.value, swiftName: SwiftName.bare(parameter), methods: methods)
  }
}

extension PromptModel {
  private var argumentsParameter: Code { .argument("_ arguments", "\(typeName).Arguments") }

  fileprivate var group: HandlerGroup {
    var methods: [HandlerMethod] = []
    let subject = "the prompt `\(prompt.name.value)`"
    if data != nil {
      methods.append(
        HandlerMethod(
          name: dataMethod, documentation: ["Supplies the data of \(subject)."],
          parameters: [argumentsParameter, contextParameter], result: "\(typeName).Data"))
    }
    if isMadeByHandler {
      methods.append(
        HandlerMethod(
          name: messagesMethod,
          documentation: ["Makes the messages of \(subject).", prompt.description].compactMap { $0 },
          parameters: (arguments == nil ? [] : [argumentsParameter]) + [contextParameter], result: "[PromptMessage]"))
    }
    methods += completions.methods(of: subject)
    return HandlerGroup(kind: .prompt, wire: prompt.name.value, swiftName: SwiftName.bare(stem), methods: methods)
  }
}
