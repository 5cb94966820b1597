// The definition of one prompt: its arguments, the data that a handler supplies, and the messages made of both.

import MCPCore
import MCPGenSpec

extension PromptModel {
  /// The function of `Wire` that makes this prompt's definition.
  var wireFunction: String { typeName.prefix(1).lowercased() + typeName.dropFirst() }

  /// That function.
  func definition(_ handlers: String, _ server: ServerModel, _ table: TypeTable, _ pins: WirePins) -> Code {
    var items: [Code] = [.argument("name", SwiftLiteral.string(prompt.name.value)), listing(table, pins)]
    if !prompt.arguments.isEmpty {
      items.append(table.textArguments("arguments", prompt.arguments, schema: prompt.argumentsSchema))
    }
    if !completions.isEmpty { items.append(.list("completions: [", completions.map(\.code), "]")) }
    items += prompt.offer.arguments + prompt.access.code
    let parameter = usesInput ? "arguments" : "_"
    let call =
      Code.list("PromptDefinition(", items, ") { \(parameter) in") + closure(server, table).indented + Code("}")
    return definitionFunction(wireFunction, "PromptDefinition", handlers, call)
  }

  private func listing(_ table: TypeTable, _ pins: WirePins) -> Code {
    let arguments = prompt.arguments.map { argument in
      JSON.object([
        "name": .string(argument.name.value),
        "description": (argument.description ?? table.description(of: argument.type)).map(JSON.string),
        "required": .bool(!argument.isOptional && argument.defaultValue == nil),
      ])
    }
    return .list(
      "listing: PromptFragments(",
      [
        .argument("name", WireFragment.text(prompt.name.value)),
        .argument("title", WireFragment.optional(prompt.title)),
        .argument("description", WireFragment.optional(prompt.description)),
        .argument("arguments", WireFragment.optional(arguments.isEmpty ? nil : JSON.array(arguments))),
        .argument("icons", WireFragment.optional(prompt.icons)),
      ] + pins.prompt(prompt.name.value), ")")
  }

  /// Whether the messages or the handler look at the arguments.
  private var usesInput: Bool {
    switch prompt.messages {
    case .handler: arguments != nil
    case .written(let messages):
      data != nil || placeholders(of: messages).contains { $0.source == .parameters }
    }
  }

  private func placeholders(of messages: [PromptMessage]) -> [Placeholder] {
    messages.flatMap { message -> [Placeholder] in
      switch message.content {
      case .text(let template): template.placeholders
      case .resource(_, let arguments): arguments.flatMap(\.value.placeholders)
      }
    }
  }

  private func closure(_ server: ServerModel, _ table: TypeTable) -> Code {
    var decode = Code.empty
    if usesInput, let arguments {
      decode = .assignment("let input =", arguments.decoding(arguments.qualifiedName, from: "arguments"))
    }
    switch prompt.messages {
    case .handler: return decode + handlersMessages
    case .written(let messages): return decode + filled(messages, server, table)
    }
  }

  /// The messages of the handler, as they are.
  private var handlersMessages: Code {
    let call =
      usesInput ? handlerCall(messagesMethod, "input", "context") : handlerCall(messagesMethod, "context")
    return .closure("return ", "context", [.list("PromptOutput(", [call], ")")])
  }

  /// The messages of the spec, filled with arguments and with data of the handler's.
  private func filled(_ messages: [PromptMessage], _ server: ServerModel, _ table: TypeTable) -> Code {
    let output = Code.list("return PromptOutput(messages: [", messages.map { message($0, server, table) }, "])")
    guard data != nil else { return "return { _ in" + output.indented + "}" }
    let usesData = placeholders(of: messages).contains { $0.source == .data }
    let data = Code.assignment(usesData ? "let data =" : "_ =", handlerCall(dataMethod, "input", "context"))
    return "return { context in" + (data + output).indented + "}"
  }

  private func message(_ message: PromptMessage, _ server: ServerModel, _ table: TypeTable) -> Code {
    let texts = TextTemplateCode(isOptional: table.isOptional) { placeholder in
      let owner = placeholder.source == .data ? "data" : "input"
      return "\(owner).\(TextTemplateCode.firstName(placeholder))"
    }
    let role = ".\(message.role.rawValue)("
    switch message.content {
    case .text(let template): return .list(role, [texts.literal(template)], ")")
    case .resource(let name, let arguments):
      let uri = server.resources.first { $0.resource.name.value == name }?.resource.uri.value ?? ""
      guard !arguments.isEmpty else { return .list(role, [.argument("resource", SwiftLiteral.string(uri))], ")") }
      let call = Code.list(
        "resource: WireURI.expand(", [Code(SwiftLiteral.string(uri)), variables(arguments, texts, table)], ")")
      return .list(role, [call], ")")
    }
  }

  /// The pairs of variable and text. A placeholder alone stands for its value as URIs have it, and for no variable
  /// where there is no value; texts around placeholders read as they do in messages.
  private func variables(
    _ arguments: [(variable: String, value: TextTemplate)], _ texts: TextTemplateCode, _ table: TypeTable
  ) -> Code {
    var hasOptionals = false
    let pairs = arguments.map { argument -> Code in
      let name = SwiftLiteral.string(argument.variable)
      guard argument.value.parts.count == 1, let placeholder = argument.value.placeholders.first,
        placeholder.filter == nil
      else {
        return .list("(", [Code(name), .list("TemplateText(", [texts.literal(argument.value)], ").text")], ")")
      }
      var members = texts.members(placeholder)
      let isOptional = placeholder.properties.contains(where: table.isOptional)
      if isOptional, members.contains(where: { $0.hasSuffix("?") }) {
        members[0] = "(" + members[0]
        members[members.count - 1] += ")"
      }
      hasOptionals = hasOptionals || isOptional
      return WireText.pair(argument.variable, members, isOptional: isOptional)
    }
    return hasOptionals ? .list("([", pairs, "] as [(String, String)?]).compactMap { $0 }") : .list("[", pairs, "]")
  }
}
