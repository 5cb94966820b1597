// What stands before a tool's handler: guards of arguments, the question to a human, the handler's own judgement, the
// circuit breaker and the replay of answers.

import MCPCore

extension Resolver {
  mutating func safeguards(of named: Named<ToolSpec>, _ input: ToolInput) -> Safeguards {
    let tool = named.value
    var safeguards = Safeguards()
    safeguards.guards = fields("guard") { $0.walk(tool.params) }.compactMap { field in
      Self.rule(field.node).map { Safeguards.GuardedField(path: field.path, rule: $0) }
    }
    safeguards.personalArguments = markedFields("pii") { $0.walk(tool.params) }
    safeguards.confirmation = confirmation(of: tool, input)
    safeguards.isChecked = tool.node.boolean("check")?.value ?? false
    safeguards.circuitBreaker = circuitBreaker(of: tool)
    safeguards.replaysByKey = tool.idempotent?.value == .byKey
    return safeguards
  }

  private static func rule(_ node: Node) -> Safeguards.Guard? {
    if let root = node.text("path") { return .path(root: root.value) }
    switch node.text?.value {
    case "readOnlySQL": return .readOnlySQL
    case "url": return .url
    default: return nil
    }
  }

  private mutating func confirmation(of tool: ToolSpec, _ input: ToolInput) -> TextTemplate? {
    guard let confirm = tool.node["confirm"], let text = confirm.text else { return nil }
    if case .parameters(let object) = input {
      return template(confirm, PlaceholderScope(parameters: object.properties, data: nil))
    }
    for item in PlaceholderSyntax(text.value).items {
      report(
        .placeholder, "a raw `inputSchema` has no parameters that a text could name",
        at: places.span(of: item.range, in: confirm), help: "Declare `params` instead, or leave the placeholder out.")
    }
    return TextTemplate(parts: [.literal(text.value)])
  }

  /// The most failures that a circuit breaker counts: each is remembered.
  private static let mostFailures = 1_000

  private mutating func circuitBreaker(of tool: ToolSpec) -> Safeguards.CircuitBreaker? {
    guard let node = tool.node["circuitBreaker"], let failures = node.integer("failures"),
      let within = node.notation("within", Readers.timeSpan), let openFor = node.notation("openFor", Readers.timeSpan)
    else { return nil }
    if failures.value > Self.mostFailures {
      report(
        .illegalValue, "a circuit opens after at most \(Self.mostFailures) failures, not \(failures.value)",
        at: failures.span, help: "Write a small number: 5 failures within a minute say as much.")
    }
    for (key, time) in [("within", within), ("openFor", openFor)] where time.value.seconds > 86_400 {
      report(
        .illegalValue, "`\(key)` of a circuit breaker is at most 1d, not \(time.value)", at: time.span,
        help: "A circuit that stays open so long is a tool that is switched off.")
    }
    return Safeguards.CircuitBreaker(failures: failures.value, within: within.value, openFor: openFor.value)
  }

  /// A schema of an input with the key that a caller may repeat a call by.
  static func withIdempotencyKey(_ schema: JSON) -> JSON {
    guard case .object(var members) = schema, let index = members.firstIndex(where: { $0.key == "properties" }) else {
      return schema
    }
    let property = JSON.Member(key: "idempotency_key", value: idempotencyKey)
    members[index].value = .object((members[index].value.objectValue ?? []) + [property])
    return .object(members)
  }

  private static let idempotencyKey: JSON = [
    "type": "string",
    "description": .string(
      "A text of your choice that names this call. Send the same one when you repeat the call because its answer was "
        + "lost: you get the first answer, and nothing is done twice."),
    "minLength": 1, "maxLength": 128, "pattern": #"^[!-~]+$"#,
  ]
}
