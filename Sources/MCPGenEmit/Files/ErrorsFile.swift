// The enum of declared errors: their parameters are typed, their texts are interpolations, and what a client is told
// about a retry is decided here and not where the error is thrown.

import MCPGenSpec

extension ErrorsModel {
  /// The enum, with everything that the runtime asks of an error.
  func code(_ table: TypeTable) -> Code {
    let texts = { (error: Item, template: TextTemplate) in text(template, of: error, table) }
    let body = Code.spaced(
      [.stacked(cases.map(caseCode))] + types.map { $0.code() } + [
        property("code", "String") { item in
          (Code(SwiftLiteral.string(item.error.name.value)), [])
        },
        property("message", "TemplateText") { item in
          (texts(item, item.error.message), used(in: item.error.message))
        },
        property("suggestion", "TemplateText?") { item in
          guard let suggestion = item.error.suggestion else { return ("nil", []) }
          return (texts(item, suggestion), used(in: suggestion))
        },
        property("isRetryable", "Bool") { ("\($0.error.retryable)", []) },
        property("retryAfter", "Duration?") { item in
          guard let field = item.fields.first(where: { $0.wire == item.error.retryAfter }) else { return ("nil", []) }
          return (Code(field.name), [field.wire])
        },
      ])
    return DocComment.lines("The errors that the server's tools may answer with.")
      + .declaration("enum \(name)", "DeclaredError, Hashable", body)
  }

  private func caseCode(_ item: Item) -> Code {
    let parameters = item.fields.map { Code.argument($0.name, $0.type.text(in: [name])) }
    let declaration =
      parameters.isEmpty ? Code("case \(item.name)") : .list("case \(item.name)(", parameters, ")")
    return DocComment.lines(item.error.message.source) + declaration
  }

  /// A computed property that says something of each case.
  private func property(_ name: String, _ type: String, _ value: (Item) -> (Code, uses: Set<String>)) -> Code {
    let answers = cases.map { (item: $0, answer: value($0)) }
    let texts = Set(answers.compactMap { $0.answer.0.oneLine })
    if answers.allSatisfy({ $0.answer.uses.isEmpty && $0.answer.0.oneLine != nil }), texts.count == 1,
      let only = texts.first
    {
      return Code("var \(name): \(type) { \(only) }")
    }
    let branches = answers.map { item, answer in
      let label = label(item, answer.uses)
      guard let line = answer.0.oneLine, let short = label.oneLine else { return label + answer.0.indented }
      return Code.choice("\(short) \(line)", else: label + answer.0.indented)
    }
    return .block(
      Code("var \(name): \(type)"), Code("switch self {") + .stacked(branches) + Code("}"))
  }

  /// `case .name(let used, _):`, the parameters only where one is used.
  private func label(_ item: Item, _ used: Set<String>) -> Code {
    let name = "case .\(SwiftName.bare(item.name))"
    guard !used.isEmpty else { return Code("\(name):") }
    let names = item.fields.map { used.contains($0.wire) ? Code("let \($0.name)") : "_" }
    return .list("\(name)(", names, "):")
  }

  private func used(in template: TextTemplate) -> Set<String> {
    Set(template.placeholders.compactMap(\.path.first))
  }

  private func text(_ template: TextTemplate, of item: Item, _ table: TypeTable) -> Code {
    let code = TextTemplateCode(isOptional: table.isOptional) { placeholder in
      item.fields.first { $0.wire == placeholder.path.first }?.name ?? TextTemplateCode.firstName(placeholder)
    }
    return code.literal(template)
  }
}

extension TextTemplate {
  /// The placeholders whose values stand in the text, in order.
  var placeholders: [Placeholder] {
    parts.compactMap { part in
      if case .placeholder(let placeholder) = part, placeholder.hiddenKind == nil { placeholder } else { nil }
    }
  }

  /// The text with its placeholders as the spec writes them.
  var source: String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .placeholder(let placeholder): "{{\(placeholder.path.joined(separator: "."))}}"
      }
    }.joined()
  }
}

extension TypeTable {
  /// Whether the property's Swift type is optional.
  func isOptional(_ property: Property) -> Bool {
    property.isOptional && property.defaultValue == nil || isNullable(property.type)
  }
}
