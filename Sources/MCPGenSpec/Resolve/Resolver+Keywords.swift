// Keywords that are wrong whatever the value: patterns outside the dialect, unknown formats, bounds that no value meets,
// keys of the language where they mean nothing.

import MCPCore

extension Resolver {
  /// Whether the language's own keys may stand in this place.
  mutating func checkPlace(_ schema: SchemaSpec, _ place: SchemaPlace) {
    for entry in schema.keywords {
      switch entry.key.value {
      case "optional" where !place.isProperty, "internal" where !place.isProperty:
        report(
          .illegalValue, "`\(entry.key.value)` is for properties and parameters", at: entry.key.span,
          help: "Write it at the property that uses this schema.")
      case "complete" where !place.isCompleted:
        report(
          .illegalValue, "`complete` is for URI variables and arguments of prompts", at: entry.key.span,
          help: "MCP completes nothing else; list the values under `enum:`.")
      case SchemaSpec.headerKey where schema.isSet("internal"):
        report(
          .conflictingKeys, "what is internal is never sent, so no header carries it", at: entry.key.span,
          help: "Remove `x-mcp-header`, or `internal`.")
      case "default" where entry.value.json == .null && entry.value.scalar != nil:
        report(
          .illegalValue, "`default: null` is not legal",
          at: entry.value.span.isEmpty ? entry.key.span : entry.value.span,
          help: "Write `optional: true`: what is left out then has no value.")
      default: continue
      }
    }
  }

  /// Keywords that can be judged by themselves.
  mutating func checkKeywords(_ schema: SchemaSpec) {
    if let pattern = schema["pattern"] { checkPattern(pattern) }
    for entry in schema["patternProperties"]?.entries ?? [] { checkPatternKey(entry.key) }
    if let format = schema.node.text("format") { checkFormat(format) }
    checkBounds(schema)
    checkEnum(schema)
    checkPII(schema)
  }

  /// Whether a text is a pattern of the dialect; the place is inside the pattern where that is certain.
  mutating func checkPattern(_ node: Node) {
    guard let text = node.text, !text.value.contains("${") else { return }
    do {
      _ = try patterns.pattern(text.value)
    } catch {
      let length = text.value.unicodeScalars.count
      let start = min(error.offset, max(0, length - 1))
      report(
        .illegalPattern, "the pattern cannot be used: \(error.reason)",
        at: places.span(of: start..<min(start + 1, length), in: node),
        help: "Patterns run in linear time: no lookaround and no backreference.")
    }
  }

  private mutating func checkPatternKey(_ key: Located<String>) {
    do {
      _ = try patterns.pattern(key.value)
    } catch {
      report(.illegalPattern, "the pattern cannot be used: \(error.reason)", at: key.span)
    }
  }

  /// Whether a format is one that can be checked.
  mutating func checkFormat(_ format: Located<String>) {
    let known = Format.allCases.map(\.rawValue)
    guard !known.contains(format.value) else { return }
    report(
      .illegalValue, "no format is named \(SafeText.quoted(format.value))", at: format.span,
      help: nearestHelp(format.value, in: known) ?? "Formats: \(known.sorted().joined(separator: ", ")).")
  }

  private static let bounds = [
    ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"),
    ("minContains", "maxContains"), ("minimum", "maximum"),
  ]

  private mutating func checkBounds(_ schema: SchemaSpec) {
    for (low, high) in Self.bounds {
      guard let least = schema[low]?.number, let most = schema[high]?.number, least > most else { continue }
      report(
        .illegalSchema, "`\(low)` is greater than `\(high)`: no value can meet both",
        at: schema[low]?.span ?? schema.node.span, help: "Swap them, or correct one.")
    }
    if let step = schema["multipleOf"], let value = step.number, value <= 0 {
      report(.illegalSchema, "`multipleOf` must be greater than 0", at: step.span)
    }
  }

  private mutating func checkEnum(_ schema: SchemaSpec) {
    guard let node = schema["enum"], let items = node.items else { return }
    if items.isEmpty {
      report(.illegalSchema, "`enum` lists no value", at: node.span, help: "List at least one, or remove the key.")
    }
    var first: [JSON: Span] = [:]
    for item in items {
      if let span = first[item.json] {
        report(
          .duplicateName, "`enum` lists \(item.inWords) twice", at: item.span, notes: [.init("first here", at: span)],
          help: "Remove one of them.")
      } else {
        first[item.json] = item.span
      }
    }
    guard schema.types.map(\.value) == ["string"] else { return }
    for item in items where item.textValue == nil {
      report(
        .illegalSchema, "`enum` of a string lists \(item.inWords)", at: item.span,
        help: item.scalar.map { "Quote it: \"\($0.text)\"" })
    }
  }

  private mutating func checkPII(_ schema: SchemaSpec) {
    guard let node = schema["pii"], let kind = node.text else { return }
    holdsPersonalData = true
    checkKind(kind)
    guard let wrong = wordThatIsNoText(schema, allowsArrays: true) else { return }
    report(
      .illegalSchema, "`pii` is for texts; this is \(wrong)", at: node.span,
      help: "Redaction puts a text in its place; make it a string, or mark the texts inside it.")
  }

  /// The name of a kind of personal data becomes a mark such as `[REDACTED_EMAIL]`.
  mutating func checkKind(_ kind: Located<String>) {
    let isLegal =
      kind.value.utf8.count <= 40
      && kind.value.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) || scalar == "_"
      }
    guard !isLegal else { return }
    report(
      .illegalName,
      "a kind of personal data is letters, digits and `_`, at most 40, not \(SafeText.quoted(kind.value))",
      at: kind.span, help: "Such as `email` or `employee_id`; it is shown as `[REDACTED_EMPLOYEE_ID]`.")
  }

  /// What a schema is, in words, where it is neither a text nor, if that is allowed, an array of texts; nil where it is
  /// one, or does not say.
  func wordThatIsNoText(_ schema: SchemaSpec, allowsArrays: Bool) -> String? {
    var schema = schema
    for _ in 0...table.names.count {
      let names = schema.types.isEmpty ? [schema.impliedType].compactMap { $0 } : schema.types.map(\.value)
      if names.count == 1, References.isTypeName(names[0]), let target = table[names[0]] {
        schema = target
        continue
      }
      if names == ["array"], allowsArrays, let items = schema.items {
        return wordThatIsNoText(items, allowsArrays: false).map { "an array of which each item is \($0)" }
      }
      let wrong = names.first { ["integer", "number", "boolean", "object", "array", "duration"].contains($0) }
      return wrong.map { "\("aeiou".contains($0.prefix(1)) ? "an" : "a") \($0)" }
    }
    return nil
  }
}

extension Node {
  /// The number of this scalar, where it is one.
  var number: Double? {
    switch scalar?.value {
    case .integer(let value): Double(value)
    case .float(let value): value
    case .hugeInteger(let digits): Double(digits)
    default: nil
    }
  }
}

extension Span {
  /// Whether nothing is in it.
  var isEmpty: Bool { start == end }
}
