// `unused-type`: a type or an error that nothing uses. What an included file declares is there for all who include
// it, so only names of the spec's own file count, and whatever an included file refers to is in use.

import MCPGenSpec

extension Rule {
  static let unusedType = Rule(
    .unusedType, .warning, .contract, input: .spec,
    rationale: """
      A type that no tool, resource or prompt uses is compiled for nobody, and an error that no tool lists is never
      sent. Mostly something was renamed or left behind. Use it, remove it, or move it to a file that several specs
      include. A type that only unused types use counts as unused.
      """,
    source: "Practice: compilers warn of unused declarations for the same reasons.",
    bad: [
      """
      types:
        OrderNumber: {type: string, maxLength: 20}
        ↓Parcel: {properties: {order: OrderNumber, size: ParcelSize}}
        ↓ParcelSize: {enum: [small, large]}
      errors:
        ↓order_lost: {message: The order was lost., suggestion: Ask the carrier., retryable: false}
      tools:
        find_order:
          description: Find one order by its number. Returns its state.
          risk: read
          public: true
          params: {order_number: OrderNumber}
          returns: {properties: {state: string}}
      """,
      """
      types:
        ↓Parcel:
          properties:
            size: string  # in centimetres
      tools:
        find_order: {description: Find an order., risk: read, public: true, returns: content}
      """,
    ],
    good: [
      """
      types:
        OrderNumber: {type: string, maxLength: 20}
        Order: {properties: {number: OrderNumber, state: string}}
      errors:
        order_lost: {message: The order was lost., suggestion: Ask the carrier., retryable: false}
      tools:
        find_order:
          description: Find one order by its number. Returns the order.
          risk: read
          public: true
          params: {order_number: OrderNumber}
          returns: {pick: [state], of: Order}
          errors: [order_lost]
      """
    ],
    check: .server { context, reporter in
      guard let spec = context.spec?.written else { return }
      let errors = usedErrors(spec)
      let types = usedTypes(spec, errors)
      // What another unused type is made of can only go after that one.
      let held = spec.types.filter { !types.contains($0.name.value) }
        .reduce(into: Set<String>()) { $0.formUnion(References.all(in: $1.value)) }
      report("type", spec.types.map(\.name).filter { !types.contains($0.value) }, held, in: spec, &reporter)
      report("error", spec.errors.map(\.name).filter { !errors.contains($0.value) }, [], in: spec, &reporter)
    })
}

private func report(
  _ what: String, _ names: [Located<String>], _ held: Set<String>, in spec: ServerSpec, _ reporter: inout Reporter
) {
  let remover = EntryRemover(spec, section: "\(what)s", unused: names)
  for name in names {
    reporter.report(
      "nothing uses the \(what) \(SafeText.quoted(name.value))", at: name.span,
      help: what == "error"
        ? "List it under `errors` of the tools that answer with it, or remove it." : "Use it, or remove it.",
      fix: held.contains(name.value) ? nil : remover.fix(name))
  }
}

// MARK: Uses

/// The errors that tools list, and those of included files.
private func usedErrors(_ spec: ServerSpec) -> Set<String> {
  var used = Set(spec.tools.flatMap { $0.value.errors.map(\.value) })
  for error in spec.errors where error.name.span.path != spec.source.path { used.insert(error.name.value) }
  return used
}

/// The types that can be reached from what a client sees.
private func usedTypes(_ spec: ServerSpec, _ errors: Set<String>) -> Set<String> {
  var open = schemas(spec, errors).reduce(into: Set<String>()) { $0.formUnion(References.all(in: $1)) }
  for variable in spec.environment {
    let type = variable.value["type"]
    for name in [variable.value.text, type?.text].compactMap({ $0 }) + (type?.texts ?? []) { open.insert(name.value) }
  }
  // Those of included files are there for whoever includes them.
  for type in spec.types where type.name.span.path != spec.source.path { open.insert(type.name.value) }
  let types = Dictionary(spec.types.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
  var used: Set<String> = []
  while let name = open.popFirst() {
    guard used.insert(name).inserted, let schema = types[name] else { continue }
    open.formUnion(References.all(in: schema).subtracting(used))
  }
  return used
}

/// The schemas of everything but named types.
private func schemas(_ spec: ServerSpec, _ errors: Set<String>) -> [SchemaSpec] {
  var schemas: [SchemaSpec] = []
  for tool in spec.tools.map(\.value) {
    schemas += tool.params.map(\.value)
    schemas += [tool.returns].compactMap { $0 } + (tool.versions?.older ?? []).compactMap(\.value.returns)
  }
  for resource in spec.resources.map(\.value) {
    schemas += resource.params.map(\.value) + [resource.returns].compactMap { $0 }
  }
  for prompt in spec.prompts.map(\.value) { schemas += prompt.params.map(\.value) + prompt.data.map(\.value) }
  for error in spec.errors where errors.contains(error.name.value) { schemas += error.value.params.map(\.value) }
  return schemas
}

// MARK: Removal

/// Removes entries of a mapping at the top of a spec, as whole lines; the mapping itself, where all of them are to go.
private struct EntryRemover {
  private let source: SourceText
  private let section: Node.Entry?
  private let isWhole: Bool
  private var entries: [Span: Node.Entry] = [:]

  init(_ spec: ServerSpec, section name: String, unused: [Located<String>]) {
    source = spec.source
    section = spec.root.entries?.first { $0.key.value == name && !$0.value.isAlias }
    for entry in section?.value.entries ?? [] { entries[entry.key.span] = entry }
    isWhole = unused.count == entries.count && unused.allSatisfy { [entries] in entries[$0.span] != nil }
  }

  /// The removal of an entry.
  func fix(_ name: Located<String>) -> Fix? {
    guard let section, let entry = isWhole ? section : entries[name.span], let range = lines(of: entry) else {
      return nil
    }
    let title = "Remove \(isWhole ? "`\(section.key.value)`" : SafeText.quoted(name.value))"
    return Fix(title, isSafe: false, edits: [Fix.Edit(source.span(range), "")])
  }

  /// The lines of an entry of a block mapping; nil where others share them, or an alias may need what is there.
  private func lines(of entry: Node.Entry) -> Range<Int>? {
    let bytes = source.bytes
    let (start, end) = (entry.key.span.start, entry.value.span.end)
    guard start.column - 1 <= start.byte else { return nil }
    let first = start.byte - (start.column - 1)
    guard bytes[first..<start.byte].allSatisfy({ $0 == 0x20 }) else { return nil }
    let last = source.line(end.line).endIndex
    guard end.byte <= last, WrittenSchemas.isEmpty(bytes[end.byte..<last]) else { return nil }
    guard !bytes[first..<last].contains(UInt8(ascii: "&")) else { return nil }
    let next = bytes[last...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    return first..<next
  }
}
