// Values that the author wrote for a schema: defaults, examples, arguments of calls. Each is held against the schema
// that clients will see, and a refusal stands at the very value inside the example that breaks it.

import MCPCore

extension Resolver {
  /// Checks defaults and examples in a schema and in everything inside it.
  mutating func checkValues(of schema: SchemaSpec) {
    if let value = schema["default"], value.json != .null {
      check(value, against: schema, .defaultMismatch, "the default")
    }
    for value in schema["examples"]?.items ?? [] { check(value, against: schema, .exampleMismatch, "the example") }
    if let values = schema["complete"]?.items {
      for value in values { check(value, against: schema, .exampleMismatch, "the completion") }
    }
    for inner in schema.subschemas { checkValues(of: inner) }
  }

  private mutating func check(_ value: Node, against schema: SchemaSpec, _ rule: RuleID, _ what: String) {
    check(value, against: wireDocument(schema, .input), rule, what)
  }

  /// Checks a value against a finished schema; a schema that is none itself was reported elsewhere.
  mutating func check(_ value: Node, against document: JSON, _ rule: RuleID, _ what: String) {
    guard let schema = try? compiled(document) else { return }
    check(value, against: schema, rule, what)
  }

  /// Checks a value by its validator.
  mutating func check(_ value: Node, against schema: JSONSchema, _ rule: RuleID, _ what: String) {
    for violation in Self.violations(of: value.json, schema) {
      let place = value.node(at: violation.instancePath)
      let path = violation.instancePath.dropFirst().split(separator: "/").joined(separator: ".")
      let name = path.isEmpty ? "" : " at \(SafeText.quoted(path))"
      var problem = violation.description
      if !violation.instancePath.isEmpty, problem.hasPrefix(violation.instancePath + ": ") {
        problem = String(problem.dropFirst(violation.instancePath.count + 2))
      }
      report(rule, "\(what) does not fit its schema\(name): \(problem)", at: place.headSpan)
    }
  }

  private static func violations(of value: JSON, _ schema: JSONSchema) -> [Violation] {
    var text = value.text
    return text.withUTF8 { bytes in
      var tape = JSONTape()
      guard let view = try? tape.parse(bytes) else { return [] }
      return schema.validate(view, limit: 5)
    }
  }

  /// Checks that a finished schema is one; answers its validator where it is.
  @discardableResult
  mutating func checkDocument(_ document: JSON, at node: Node, _ what: String) -> JSONSchema? {
    do {
      return try validator(of: document)
    } catch {
      report(
        .illegalSchema, "\(what) is not usable: \(error)", at: node.node(at: error.pointer).headSpan,
        help: "Correct the keyword; it must follow JSON Schema 2020-12.")
      return nil
    }
  }

  /// The validator of a schema that several values may be held against: each document is compiled once.
  private mutating func compiled(_ document: JSON) throws(SchemaError) -> JSONSchema {
    let text = document.text
    if let known = validators[text] { return known }
    let schema = try validator(of: document)
    validators[text] = schema
    return schema
  }

  private func validator(of document: JSON) throws(SchemaError) -> JSONSchema {
    try JSONSchema(document, options: .init(assertsFormats: true), patterns: patterns)
  }

  /// The wire schema of one value, out of the budget of the whole spec; `{}` where it is too large.
  mutating func wireDocument(_ schema: SchemaSpec, _ direction: WireSchema.Direction) -> JSON {
    wire(direction) { $0.document(schema) } ?? .object([])
  }

  /// What `build` makes of a fresh builder; nil where it is too large. Every builder draws on one budget, so that many
  /// uses of a large type cannot hold up the compiler.
  mutating func wire(_ direction: WireSchema.Direction, _ build: (inout WireSchema) -> JSON) -> JSON? {
    var builder = WireSchema(table, direction, written: writtenTypes, budget: wireBudget)
    let schema = build(&builder)
    wireBudget -= min(wireBudget, builder.values)
    if builder.isTooLarge { grewTooLarge = true }
    return builder.isTooLarge ? nil : schema
  }

  /// Reports a schema that grew beyond its limits when types were written out.
  mutating func reportTooLarge(_ what: String, at span: Span) {
    report(
      .illegalSchema,
      "\(what) grows beyond \(WireSchema.maxValues) values or \(WireSchema.maxDepth) levels when its types are written out",
      at: span, help: "Refer to fewer or smaller named types.")
  }
}

extension Node {
  /// The node at a JSON pointer, or the innermost one on the way to it.
  func node(at pointer: String) -> Node {
    var node = self
    for step in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = Self.unescaped(step)
      if let next = node[name] {
        node = next
      } else if let items = node.items, let index = Int(name), items.indices.contains(index) {
        node = items[index]
      } else {
        return node
      }
    }
    return node
  }

  /// `~1` is `/` and `~0` is `~` in a JSON pointer.
  private static func unescaped(_ step: Substring) -> String {
    var result = ""
    var isEscape = false
    for character in step {
      if isEscape {
        result.append(character == "1" ? "/" : "~")
        isEscape = false
      } else if character == "~" {
        isEscape = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
