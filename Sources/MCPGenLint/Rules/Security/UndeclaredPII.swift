// `undeclared-pii`: what is not declared cannot be redacted. Types and results are looked at, for that is where data
// leaves; a parameter is what the caller knows already.

import MCPGenSpec

extension Rule {
  static let undeclaredPII = Rule(
    .undeclaredPII, .warning, .security, input: .spec,
    rationale: """
      Results of tools go to a model, to logs and to whoever reads the conversation. A property marked `pii:` is
      redacted wherever a tool does not `expose` it; one that is not marked goes out as it is. Say what kind of data
      it is, or write `internal: true` where it is for the handler alone.
      """,
    source: "GDPR, article 4 (1) and article 25: data protection by design and by default. Practice.",
    bad: [
      """
      types:
        Customer: {properties: {name: string, ↓email: string, ↓home_phone: {type: string, optional: true}}}
      tools:
        get_customer:
          description: Returns a customer.
          risk: read
          public: true
          returns: {properties: {customer: Customer, ↓dateOfBirth: {type: string, format: date}}}
      """
    ],
    good: [
      """
      types:
        Email: {type: string, format: email, pii: email}
        Customer:
          properties:
            email: Email
            phone: {type: string, pii: phone}
            ssn: {type: string, internal: true}
            email_count: integer
      tools:
        get_customer: {description: Returns a customer., risk: read, public: true, returns: Customer}
      """
    ],
    check: .server { context, reporter in
      guard let written = context.spec?.written else { return }
      var walk = PIIWalk(written)
      for type in written.types { walk.look(into: type.value, in: type.name.value) }
      for tool in written.tools {
        walk.look(into: tool.value.returns, in: tool.name.value)
        for older in tool.value.versions?.older ?? [] { walk.look(into: older.value.returns, in: tool.name.value) }
      }
      for resource in written.resources { walk.look(into: resource.value.returns, in: resource.name.value) }
      for prompt in written.prompts {
        for datum in prompt.value.data { walk.look(at: datum, in: prompt.name.value) }
      }
      for found in walk.found { walk.report(found, &reporter) }
    })
}

/// Walks the schemas of what goes out.
private struct PIIWalk {
  /// A property that looks like personal data.
  struct Found {
    let property: Named<SchemaSpec>
    let kind: String
    let owner: String
  }

  private let source: SourceText
  private let types: [String: SchemaSpec]
  private(set) var found: [Found] = []

  init(_ spec: ServerSpec) {
    source = spec.source
    types = Dictionary(spec.types.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func look(into schema: SchemaSpec?, in owner: String) {
    guard let schema, !schema.node.isAlias else { return }
    for property in schema.properties ?? [] { look(at: property, in: owner) }
    look(into: schema.items, in: owner)
  }

  mutating func look(at property: Named<SchemaSpec>, in owner: String) {
    let schema = property.value
    guard !schema.isSet("internal"), schema["pii"] == nil else { return }
    if isUndeclaredText(schema, patience: 8) {
      let isEmail = schema["format"]?.text?.value == "email"
      let kind = PersonalData.kind(of: property.name.value) ?? (isEmail ? "email" : nil)
      if let kind { found.append(Found(property: property, kind: kind, owner: owner)) }
    } else {
      look(into: schema, in: owner)
    }
  }

  /// Whether it is a text of any value, and neither it nor its type says that it is personal.
  private func isUndeclaredText(_ schema: SchemaSpec, patience: Int) -> Bool {
    guard schema["pii"] == nil, schema["enum"] == nil, schema["const"] == nil, patience > 0 else { return false }
    return schema.types.contains { type in
      type.value == "string" || types[type.value].map { isUndeclaredText($0, patience: patience - 1) } ?? false
    }
  }

  // MARK: Reports

  func report(_ found: Found, _ reporter: inout Reporter) {
    let name = found.property.name
    reporter.report(
      "\(SafeText.quoted(name.value)) of \(SafeText.quoted(found.owner)) looks like personal data and does not say so",
      at: name.span,
      help: "Write `pii: \(found.kind)`, or `internal: true` where it is for the handler alone.",
      fix: edit(found.property.value.node, found.kind).map {
        Fix("Declare it as `pii: \(found.kind)`", isSafe: false, edits: [$0])
      })
  }

  /// `string` becomes a mapping; in a mapping a key is put before the first.
  private func edit(_ node: Node, _ kind: String) -> Fix.Edit? {
    guard !node.isAlias, node.span.path == source.path else { return nil }
    let bytes = source.bytes
    let span = node.span
    if let scalar = node.scalar {
      guard bytes[span.start.byte..<span.end.byte].elementsEqual(scalar.text.utf8) else { return nil }
      return Fix.Edit(span, "{type: \(scalar.text), pii: \(kind)}")
    }
    guard let first = node.entries?.first else { return nil }
    let place = Span(path: span.path, start: first.key.span.start, end: first.key.span.start)
    if bytes[span.start.byte] == UInt8(ascii: "{") { return Fix.Edit(place, "pii: \(kind), ") }
    // A block: the key must have its line for itself.
    let line = source.line(place.start.line)
    let indentation = line.prefix(place.start.column - 1)
    guard indentation.allSatisfy({ $0 == 0x20 }), indentation.endIndex == place.start.byte else { return nil }
    let isCRLF = line.endIndex < bytes.count && bytes[line.endIndex] == UInt8(ascii: "\r")
    let spaces = String(repeating: " ", count: indentation.count)
    return Fix.Edit(place, "pii: \(kind)\(isCRLF ? "\r\n" : "\n")\(spaces)")
  }
}
