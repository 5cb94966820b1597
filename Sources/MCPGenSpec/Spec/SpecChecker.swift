// Holds a YAML tree against the key table, all of it in one run: a wrong key hides neither its siblings nor what is
// below them. What passes here the decoder may read without a second look.

import MCPCore

/// Checks nodes by the key table.
struct SpecChecker {
  /// What is being checked: the key's name for messages and what the table says of it.
  struct Context {
    var subject: Subject
    /// Where that key stands; nil at the top.
    var place: Span?
    var traits: SpecKey.Traits = []
    /// Inside a part that has no effect yet: inner keys do not say so again.
    var isQuiet = false

    /// What is checked, in words: made where there is something to say.
    var label: String {
      switch subject {
      case .file(let words): words
      case .key(let name): "`\(name)`"
      case .name(let name): SafeText.quoted(name)
      }
    }
  }

  /// What a context is the context of.
  enum Subject {
    /// A file, in words.
    case file(String)
    /// A key of the table.
    case key(String)
    /// A name that the author invented.
    case name(String)
  }

  let places: TextPlaces
  private var bag: DiagnosticBag
  private var later = LaterKeys()

  /// The problems of the tree of a spec, or of a file that specs include.
  static func problems(
    of root: Node, as kind: MappingKind = .root, in source: SourceText, limits: SpecLimits
  ) -> [Diagnostic] {
    let lint = kind == .root ? LintSeverities(root) : LintSeverities()
    let bag = DiagnosticBag(limit: limits.maxProblems, lint: lint)
    var checker = SpecChecker(places: TextPlaces(source: source), bag: bag)
    checker.check(root, .mapping(kind), Context(subject: .file(kind == .root ? "a spec" : "an included file")))
    checker.bag.report(checker.later.diagnostics)
    return checker.bag.sorted
  }

  private init(places: TextPlaces, bag: DiagnosticBag) {
    self.places = places
    self.bag = bag
  }

  mutating func report(_ diagnostic: Diagnostic) { bag.report(diagnostic) }

  // MARK: Shapes

  mutating func check(_ node: Node, _ shape: ValueShape, _ context: Context) {
    guard !node.isBroken else { return }
    switch shape {
    case .either(let scalar, let list, let mapping):
      let chosen =
        switch node.kind {
        case .scalar: scalar
        case .sequence: list
        case .mapping: mapping
        }
      guard let chosen else { return wrongKind(node, shape, context) }
      check(node, chosen, context)
    case .list(let item): checkList(node, shape, item, context)
    case .map(let value): checkMap(node, shape, value, context)
    case .mapping(let kind): checkMapping(node, kind, context)
    case .json: checkJSON(node, context)
    case .jsonObject:
      guard node.entries != nil else { return wrongKind(node, shape, context) }
      checkJSON(node, context)
    default:
      guard let scalar = node.scalar else { return wrongKind(node, shape, context) }
      checkScalar(node, scalar, shape, context)
    }
  }

  private mutating func checkList(_ node: Node, _ shape: ValueShape, _ item: ValueShape, _ context: Context) {
    guard let items = node.items else { return wrongKind(node, shape, context) }
    var inner = context
    for element in items {
      inner.place = element.headSpan
      check(element, item, inner)
    }
  }

  private mutating func checkMap(_ node: Node, _ shape: ValueShape, _ value: ValueShape, _ context: Context) {
    guard let entries = node.entries else { return wrongKind(node, shape, context) }
    for entry in entries {
      var inner = context
      inner.subject = .name(entry.key.value)
      inner.place = entry.key.span
      check(entry.value, value, inner)
    }
  }

  private mutating func checkMapping(_ node: Node, _ kind: MappingKind, _ context: Context) {
    guard let entries = node.entries else { return wrongKind(node, .mapping(kind), context) }
    let keys = kind.keysByName
    for entry in entries {
      guard let key = keys[entry.key.value] else {
        reportUnknown(entry.key, kind)
        continue
      }
      let isLater = key.traits.contains(.noEffectYet)
      if isLater && !context.isQuiet { later.add(kind, key.name, at: entry.key.span) }
      check(
        entry.value, key.shape,
        Context(
          subject: .key(key.name), place: entry.key.span, traits: key.traits, isQuiet: context.isQuiet || isLater))
    }
    for key in kind.requiredKeys where node[key.name] == nil {
      reportMissing(key, in: node, context)
    }
  }

  private mutating func checkJSON(_ node: Node, _ context: Context) {
    switch node.kind {
    case .sequence(let items): for item in items { checkJSON(item, context) }
    case .mapping(let entries): for entry in entries { checkJSON(entry.value, context) }
    case .scalar(let scalar):
      if case .float(let number) = scalar.value, !number.isFinite {
        report(
          Diagnostic(
            .illegalValue, "\(SafeText.quoted(scalar.text)) is no number of JSON", at: node.span,
            help: "Write a finite number, or quote it if it is meant as a text."))
      }
      checkVariables(node, scalar, context)
    }
  }

  // MARK: Scalars

  private mutating func checkScalar(_ node: Node, _ scalar: Scalar, _ shape: ValueShape, _ context: Context) {
    guard !checkVariables(node, scalar, context) else {
      return checkFallback(node, scalar, shape, context)
    }
    if context.traits.contains(.secret) { return reportLiteralSecret(node, context) }
    if let problem = ScalarCheck.problem(scalar, shape) {
      report(problem.diagnostic(at: place(problem, node), label: context.label))
    } else if case .word(_, let laterWords) = shape, laterWords.contains(scalar.text), !context.isQuiet {
      later.add(word: scalar.text, of: context.label, at: node.span)
    }
    if case .template = shape { checkPlaceholders(node, scalar) }
  }

  private func place(_ problem: ScalarCheck.Problem, _ node: Node) -> Span {
    problem.range.map { places.span(of: $0, in: node) } ?? node.span
  }

  private mutating func checkPlaceholders(_ node: Node, _ scalar: Scalar) {
    let problems = PlaceholderSyntax(scalar.text).problems
    guard !problems.isEmpty else { return }
    let layout = places.layout(of: node)
    for problem in problems {
      report(
        Diagnostic(.placeholder, problem.message, at: layout.span(of: problem.range), help: problem.help))
    }
  }

  // MARK: Run-time variables

  /// Whether the scalar holds variables; reports those that are malformed or out of place.
  @discardableResult
  private mutating func checkVariables(_ node: Node, _ scalar: Scalar, _ context: Context) -> Bool {
    guard let start = scalar.text.offset(of: "${") else { return false }
    guard context.traits.contains(.runTime) else {
      report(
        Diagnostic(
          .runTimeVariable, "`${` is not legal in \(context.label): its value is fixed when the spec is compiled",
          at: places.span(of: start..<start + 2, in: node),
          help: "Write the value itself; the key table says which keys take variables."))
      return true
    }
    do {
      _ = try RunTimeText(scalar.text)
    } catch {
      report(
        Diagnostic(
          .runTimeVariable, error.reason, at: places.span(of: error.range, in: node),
          help: "Write `${NAME}`, `${NAME:-fallback}` or `${NAME:?message}`."))
    }
    return true
  }

  /// A fallback must be a value that the key takes; a secret has none but the empty one.
  private mutating func checkFallback(_ node: Node, _ scalar: Scalar, _ shape: ValueShape, _ context: Context) {
    guard context.traits.contains(.runTime), let text = try? RunTimeText(scalar.text) else { return }
    for variable in text.variables {
      guard let fallback = variable.fallback, !fallback.isEmpty else { continue }
      if context.traits.contains(.secret) {
        report(
          Diagnostic(
            .secretFallback, "\(context.label) is a secret and must not have a fallback", at: node.span,
            help: "Write `${\(variable.name):?set \(variable.name)}`: the server then asks for it when it starts."))
      } else if text.parts.count == 1,
        let problem = ScalarCheck.problem(Scalar(text: fallback, style: .plain), shape, isFallback: true)
      {
        report(problem.diagnostic(at: node.span, label: "the fallback of \(context.label)"))
      }
    }
  }

  private mutating func reportLiteralSecret(_ node: Node, _ context: Context) {
    report(
      Diagnostic(
        .secretInSpec, "\(context.label) is a secret and must not stand in the spec", at: node.span,
        help: "Write `${NAME:?set NAME}` and set the variable where the server runs."))
  }

  // MARK: Reports

  private mutating func wrongKind(_ node: Node, _ shape: ValueShape, _ context: Context) {
    report(
      Diagnostic(
        .wrongKind, "\(context.label) must be \(shape.expectation), not \(node.inWords)", at: node.headSpan,
        help: node.inWords == "nothing" ? "Write a value, or remove the key." : nil))
  }

  private mutating func reportUnknown(_ key: Located<String>, _ kind: MappingKind) {
    let names = kind.keys.map(\.name)
    let some = names.prefix(30).joined(separator: ", ") + (names.count > 30 ? ", …" : "")
    let list = names.isEmpty ? "It has no keys." : "Its keys: \(some)."
    let help = nearestHelp(key.value, in: names) ?? list
    report(
      Diagnostic(.unknownKey, "\(kind.noun) has no key \(SafeText.quoted(key.value))", at: key.span, help: help))
  }

  private mutating func reportMissing(_ key: SpecKey, in node: Node, _ context: Context) {
    report(
      Diagnostic(
        .missingKey, "\(context.label) lacks the key `\(key.name)`", at: context.place ?? node.headSpan,
        help: "Add `\(key.name):` with \(key.shape.expectation). \(key.doc)"))
  }
}

extension String {
  /// Where `text` first stands, in characters.
  func offset(of text: String) -> Int? {
    guard let first = text.utf8.first else { return nil }
    let mayContain = utf8.withContiguousStorageIfAvailable { $0.contains(first) } ?? utf8.contains(first)
    guard mayContain else { return nil }
    let own = Array(unicodeScalars)
    let wanted = Array(text.unicodeScalars)
    guard own.count >= wanted.count else { return nil }
    return (0...(own.count - wanted.count)).first {
      own[$0] == wanted[0] && Array(own[$0..<$0 + wanted.count]) == wanted
    }
  }
}
