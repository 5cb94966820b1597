// Links the placeholders of a text to what they stand for, and checks that each can be put into text: a scalar as it is,
// an array through `count`, a number or a date through its filter.

import MCPCore

/// The names that a text's placeholders may begin with.
struct PlaceholderScope {
  /// All names that are not internal, for messages.
  let names: [String]
  /// Whether there is `data` beside the parameters.
  let hasData: Bool
  /// Whose personal data the text must not show.
  let hides: Placeholder.Source?
  private let known: [String: (source: Placeholder.Source, property: Property)]

  init(parameters: [Property], data: [Property]?, hides: Placeholder.Source? = nil) {
    let all = parameters.map { (Placeholder.Source.parameters, $0) } + (data ?? []).map { (.data, $0) }
    names = all.filter { !$0.1.isInternal }.map(\.1.name.value)
    hasData = data != nil
    self.hides = hides
    known = Dictionary(all.map { ($0.1.name.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(name: String) -> (source: Placeholder.Source, property: Property)? { known[name] }
}

extension Resolver {
  /// The text of `node` with its placeholders linked; nil where there is no text.
  mutating func template(_ node: Node?, _ scope: PlaceholderScope) -> TextTemplate? {
    guard let node, let text = node.text else { return nil }
    let layout = places.layout(of: node)
    var parts: [TextTemplate.Part] = []
    for part in PlaceholderSyntax(text.value).parts {
      switch part {
      case .literal(let text): parts.append(.literal(text))
      case .item(let item):
        if let placeholder = placeholder(item, scope, at: layout.span(of: item.range)) {
          parts.append(.placeholder(placeholder))
        }
      }
    }
    return TextTemplate(parts: parts)
  }

  private mutating func placeholder(
    _ item: PlaceholderSyntax.Item, _ scope: PlaceholderScope, at span: Span
  ) -> Placeholder? {
    guard let (source, properties) = link(item.path, scope, at: span), let last = properties.last else { return nil }
    if let secret = properties.first(where: \.isInternal) {
      report(
        .placeholder, "`\(secret.name.value)` is internal and must not be put into a text", at: span,
        help: "Use another property, or remove `internal: true` from it.")
      return nil
    }
    let filter = self.filter(item.filter, at: span)
    if !item.filter.isEmpty && filter == nil { return nil }
    checkFit(last.type, filter, item, at: span)
    let isHidden = source == scope.hides && filter != .count
    return Placeholder(
      source: source, path: item.path, properties: properties, filter: filter,
      hiddenKind: isHidden ? properties.compactMap { personalKind(of: $0.type) }.first : nil)
  }

  /// The kind of personal data that a value is, by itself or by its type's name.
  private func personalKind(of type: ValueType) -> String? {
    var current = type
    for _ in 0...table.names.count {
      if let kind = current.personalKind { return kind }
      guard case .named(let name) = current.shape, let next = namedTypes[name] else { return nil }
      current = next.type
    }
    return nil
  }

  // MARK: Paths

  private mutating func link(
    _ path: [String], _ scope: PlaceholderScope, at span: Span
  ) -> (Placeholder.Source, [Property])? {
    let first = path[0]
    guard let (source, property) = scope[first] else {
      let what = scope.hasData ? "parameter and no datum" : "parameter"
      report(
        .placeholder, "no \(what) is named \(SafeText.quoted(first))", at: span,
        help: nearestHelp(first, in: scope.names) ?? Self.list(scope.names))
      return nil
    }
    var current = property
    var properties = [current]
    for name in path.dropFirst() {
      let known = object(current.type)?.properties ?? []
      guard let next = known.first(where: { $0.name.value == name }) else {
        reportStep(name, of: current, known, at: span)
        return nil
      }
      properties.append(next)
      current = next
    }
    return (source, properties)
  }

  private mutating func reportStep(_ name: String, of parent: Property, _ known: [Property], at span: Span) {
    let names = known.filter { !$0.isInternal }.map(\.name.value)
    let reason =
      known.isEmpty
      ? "\(SafeText.quoted(parent.name.value)) has no properties, so no \(SafeText.quoted(name))"
      : "\(SafeText.quoted(parent.name.value)) has no property \(SafeText.quoted(name))"
    report(.placeholder, reason, at: span, help: nearestHelp(name, in: names) ?? Self.list(names))
  }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : "Known names: \(names.prefix(12).joined(separator: ", "))."
  }

  /// The struct that a type stands for, names followed.
  func object(_ type: ValueType) -> ObjectType? {
    if case .object(let object) = resolved(type).shape { object } else { nil }
  }

  /// A type with names of types followed.
  func resolved(_ type: ValueType) -> ValueType {
    var current = type
    for _ in 0...table.names.count {
      guard case .named(let name) = current.shape, let next = namedTypes[name] else { return current }
      current = next.type
    }
    return current
  }

  // MARK: Filters

  private mutating func filter(_ words: [String], at span: Span) -> Placeholder.Filter? {
    guard let name = words.first else { return nil }
    switch (name, words.count) {
    case ("count", 1): return .count
    case ("date", 1): return .date
    case ("number", 2):
      if let decimals = Int(words[1]), (0...9).contains(decimals) { return .number(decimals: decimals) }
      report(
        .placeholder, "`number` takes the number of decimals, 0 to 9, not \(SafeText.quoted(words[1]))", at: span,
        help: "Write `| number 2`.")
    case ("number", _):
      report(.placeholder, "`number` takes the number of decimals", at: span, help: "Write `| number 0`.")
    case ("count", _), ("date", _):
      report(.placeholder, "the filter `\(name)` takes no argument", at: span, help: "Write `| \(name)`.")
    default:
      let known = ["number", "count", "date"]
      report(
        .placeholder, "no filter is named \(SafeText.quoted(name))", at: span,
        help: nearestHelp(name, in: known) ?? "Filters: `number N`, `count`, `date`.")
    }
    return nil
  }

  private mutating func checkFit(
    _ type: ValueType, _ filter: Placeholder.Filter?, _ item: PlaceholderSyntax.Item, at span: Span
  ) {
    let name = SafeText.quoted(item.path.joined(separator: "."))
    let kind = resolved(type)
    guard !brokenSchemas.contains(kind.span) else { return }
    switch (filter, kind.shape) {
    case (nil, .array):
      report(.placeholder, "\(name) is an array and cannot be put into a text", at: span, help: "Write `| count`.")
    case (nil, .object), (nil, .json), (nil, .content):
      report(
        .placeholder, "\(name) is no single value and cannot be put into a text", at: span,
        help: "Name one of its properties: `{{\(item.path.joined(separator: ".")).…}}`.")
    case (.number, .integer), (.number, .number), (.count, .array), (nil, _): break
    case (.date, .string) where ["date", "date-time"].contains(kind.schema["format"]?.stringValue): break
    case (.number, _):
      report(.placeholder, "the filter `number` needs a number; \(name) is none", at: span)
    case (.count, _):
      report(.placeholder, "the filter `count` needs an array; \(name) is none", at: span)
    case (.date, _):
      report(
        .placeholder, "the filter `date` needs a text of the format `date-time` or `date`; \(name) is none", at: span,
        help: "Add `format: date-time` to its declaration.")
    }
  }
}
