// What a definition says beside its contract: who may use it, what of its answer is personal or of strangers, and what
// stands before a tool's handler. Nothing is written where the spec says nothing.

import MCPGenSpec

extension AccessPolicy {
  /// The argument `access:` of a definition.
  var code: [Code] {
    var items: [Code] = []
    if !permissions.isEmpty { items.append(WireFragment.list("permissions", permissions)) }
    if isHidden { items.append("isHidden: true") }
    if !reads.isEmpty { items.append(WireFragment.list("reads", reads)) }
    if !tags.isEmpty { items.append(WireFragment.list("tags", tags)) }
    return items.isEmpty ? [] : [.list("access: AccessDefinition(", items, ")")]
  }
}

extension ContentPolicy {
  /// The argument `content:` of a definition.
  var code: [Code] {
    guard !isPlain else { return [] }
    var items: [Code] = []
    if !personal.isEmpty { items.append(.list("personal: [", personal.map(\.code), "]")) }
    if !exposed.isEmpty { items.append(WireFragment.list("exposed", exposed)) }
    switch untrusted {
    case .none: break
    case .all: items.append("untrusted: .all")
    case .fields(let fields):
      let paths = Code.list("[", fields.map { Code(SwiftLiteral.string($0)) }, "]")
      items.append(.argument("untrusted", .list(".fields(", [paths], ")")))
    }
    return [.list("content: ContentDefinition(", items, ")")]
  }
}

extension MarkedField {
  /// The pair of path and kind.
  fileprivate var code: Code { WireFragment.pair(path, Code(SwiftLiteral.string(kind))) }
}

extension WireFragment {
  /// `("name", value)`.
  static func pair(_ name: String, _ value: Code) -> Code {
    .list("(", [Code(SwiftLiteral.string(name)), value], ")")
  }
}

extension Safeguards {
  /// The values of the arguments that need no closure: before those that do, and behind them.
  fileprivate var values: (before: [Code], behind: [Code]) {
    var before: [Code] = []
    var behind: [Code] = []
    if !guards.isEmpty {
      before.append(.list("guards: [", guards.map { WireFragment.pair($0.path, $0.rule.code) }, "]"))
    }
    if !personalArguments.isEmpty {
      before.append(.list("personalArguments: [", personalArguments.map(\.code), "]"))
    }
    if let breaker = circuitBreaker {
      let items: [Code] = [
        "failures: \(breaker.failures)", Code("within: \(breaker.within.duration)"),
        Code("openFor: \(breaker.openFor.duration)"),
      ]
      behind.append(.list("circuitBreaker: (", items, ")"))
    }
    if replaysByKey { behind.append("replaysByKey: true") }
    return (before, behind)
  }
}

extension Safeguards.Guard {
  fileprivate var code: Code {
    switch self {
    case .path(let root): .list(".path(", [.argument("root", SwiftLiteral.string(root))], ")")
    case .readOnlySQL: ".readOnlySQL"
    case .url: ".url"
    }
  }
}

extension ToolModel {
  /// The argument `safeguards:` of the definition.
  func safeguards(_ table: TypeTable) -> [Code] {
    let safeguards = tool.policy.safeguards
    let values = safeguards.values
    let confirmation = safeguards.confirmation.map { self.confirmation($0, table) }
    let items = values.before + [confirmation, check].compactMap { $0 } + values.behind
    return items.isEmpty ? [] : [.list("safeguards: SafeguardDefinition(", items, ")")]
  }

  /// The closure that fills the question to a human.
  private func confirmation(_ template: TextTemplate, _ table: TypeTable) -> Code {
    let texts = TextTemplateCode(isOptional: table.isOptional) { placeholder in
      "input.\(TextTemplateCode.firstName(placeholder))"
    }
    let literal = texts.literal(template)
    guard !template.placeholders.isEmpty else { return .closure("confirmation: ", "_", [literal]) }
    return .closure("confirmation: ", "arguments", [decodedInput, literal.prepending("return ")])
  }

  /// The closure that decodes the arguments and lets the handler judge them.
  private var check: Code? {
    guard let checkMethod else { return nil }
    let call = Code.closure("return ", "context", [handlerCall(checkMethod, "input", "context")])
    return .closure("check: ", "arguments", [decodedInput, call])
  }
}
