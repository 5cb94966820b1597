// Prompts: what the user fills in, what the handler supplies, and messages whose placeholders name one or the other.

extension Resolver {
  mutating func resolvePrompt(_ named: Named<PromptSpec>) -> Prompt? {
    let prompt = named.value
    let arguments = properties(prompt.params, isCompleted: true)
    for argument in arguments { checkSingle(argument, "an argument of a prompt") }
    for parameter in prompt.params + prompt.data { checkValues(of: parameter.value) }
    let data = properties(prompt.data)
    checkUnique(prompt.params.map(\.name) + prompt.data.map(\.name), "the parameter or datum")
    checkIcons(prompt.icons)
    checkAccess(prompt.access, named.name)
    let messages = messages(of: prompt, PlaceholderScope(parameters: arguments, data: data, hides: .data))
    let what = "the arguments of \(SafeText.quoted(named.name.value))"
    return Prompt(
      name: named.name, title: prompt.title?.value, description: prompt.description?.value, arguments: arguments,
      argumentsSchema: textArguments(prompt.params, what, at: named.name.span),
      data: data.isEmpty ? nil : ObjectType(properties: data), messages: messages, icons: prompt.icons?.json,
      offer: prompt.offered?.value ?? .atStart,
      access: prompt.access.policy)
  }

  private mutating func messages(of prompt: PromptSpec, _ scope: PlaceholderScope) -> PromptMessages {
    if let place = prompt.messagesByHandler {
      if let data = prompt.node["data"] {
        report(
          .conflictingKeys, "`data` and `messages: handler` exclude each other", at: data.headSpan,
          notes: [.init("the handler makes the messages", at: place)],
          help: "Remove `data`: a handler that makes the messages needs no placeholders to fill.")
      }
      return .handler
    }
    if let node = prompt.node["messages"], node.items?.isEmpty ?? false {
      report(
        .missingKey, "a prompt needs at least one message", at: node.span,
        help: "Write `- user: …`, or `messages: handler`.")
    }
    return .written(prompt.messages.compactMap { message($0, scope) })
  }

  private mutating func message(_ message: PromptSpec.Message, _ scope: PlaceholderScope) -> PromptMessage? {
    if let assistant = message.assistant, message.user != nil {
      report(
        .conflictingKeys, "a message is the user's or the assistant's, not both", at: assistant.headSpan,
        help: "Write two messages, each with a `-` of its own.")
    }
    guard let content = message.user ?? message.assistant else {
      guard message.node.entries?.isEmpty ?? false else { return nil }
      report(.missingKey, "a message says whose it is", at: message.node.headSpan, help: "Write `- user: …`.")
      return nil
    }
    let role: PromptMessage.Role = message.user == nil ? .assistant : .user
    if content.entries != nil {
      return embedded(content, scope).map { PromptMessage(role: role, content: $0) }
    }
    return template(content, scope).map { PromptMessage(role: role, content: .text($0)) }
  }

  private mutating func embedded(_ node: Node, _ scope: PlaceholderScope) -> PromptMessage.Content? {
    var arguments: [(variable: String, value: TextTemplate)] = []
    for argument in node["args"]?.entries ?? [] {
      if let value = template(argument.value, scope) { arguments.append((argument.key.value, value)) }
    }
    guard let name = node.text("resource") else { return nil }
    guard let resource = resources[name.value] else {
      reportUnknown("resource", name, in: Names(spec.resources.map(\.name.value)))
      return nil
    }
    checkArguments(node, of: resource, name)
    return .resource(name: name.value, arguments: arguments)
  }

  private mutating func checkArguments(_ node: Node, of resource: Named<ResourceSpec>, _ name: Located<String>) {
    let variables = Names(resource.value.params.map(\.name.value))
    let given = node["args"]?.entries?.map(\.key) ?? []
    let givenNames = Set(given.map(\.value))
    for argument in given where !variables.contains(argument.value) {
      reportUnknown("variable of `\(name.value)`", argument, in: variables)
    }
    for variable in variables.ordered where !givenNames.contains(variable) {
      report(
        .missingKey, "the resource `\(name.value)` needs `\(variable)`", at: name.span,
        notes: [.init("the resource", at: resource.name.span)], help: "Add it to `args:`.")
    }
  }
}
