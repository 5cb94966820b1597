// Builds positioned nodes from libyaml's events. What the text says twice, or says in a way that specs do not use, is
// reported and skipped; only broken syntax and exceeded limits end the reading. Recursion is bounded by the depth limit.

/// Composes one YAML document.
package struct Composer: ~Copyable {
  /// Reading cannot go on; the reason was reported.
  private struct Stop: Error {}

  private let source: SourceText
  private let limits: SpecLimits
  private var events: EventStream
  private var anchors: [String: Node] = [:]
  private var openAnchors: [String: Span] = [:]
  private var depth = 0
  private var nodes = 0
  private var aliases = 0
  private(set) var diagnostics: DiagnosticBag

  /// The root of the only document in `source`, or nil where there is none, with all problems found.
  package static func compose(
    _ source: SourceText, limits: SpecLimits = SpecLimits()
  ) -> (root: Node?, problems: [Diagnostic]) {
    if source.bytes.count > limits.maxBytes {
      return (nil, [sizeProblem(source, limits)])
    }
    let unfit = TextCheck.problems(of: source)
    guard unfit.isEmpty else { return (nil, unfit) }
    guard let events = EventStream(source) else {
      return (nil, [Diagnostic(.yamlLimit, "there is not enough memory to read this file", at: source.startSpan)])
    }
    var composer = Composer(source: source, limits: limits, events: events)
    let root = composer.document()
    return (root, composer.diagnostics.sorted)
  }

  private init(source: SourceText, limits: SpecLimits, events: consuming EventStream) {
    self.source = source
    self.limits = limits
    self.events = events
    diagnostics = DiagnosticBag(limit: limits.maxProblems)
  }

  /// The finding about a file of more bytes than the limit.
  static func sizeProblem(_ source: SourceText, _ limits: SpecLimits) -> Diagnostic {
    Diagnostic(
      .yamlLimit, "the file has \(source.bytes.count) bytes; a spec may have \(limits.maxBytes)",
      at: source.startSpan, help: "Move shared parts to files of their own and name them under `include:`.")
  }

  // MARK: Documents

  private mutating func document() -> Node? {
    do {
      var root: Node?
      while true {
        let event = try next()
        switch event.kind {
        case .streamEnd:
          if root == nil { reportEmpty() }
          return root
        case .documentStart(let oldVersion):
          if oldVersion { reportOldVersion(event) }
          if root != nil {
            reportSecondDocument(event)
            return root
          }
          root = try node(try next())
        default: continue
        }
      }
    } catch {
      return nil
    }
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      diagnostics.report(SyntaxProblem.diagnostic(error, in: source))
      throw Stop()
    }
  }

  // MARK: Nodes

  private mutating func node(_ event: YAMLEvent) throws(Stop) -> Node {
    try count(1, at: event)
    switch event.kind {
    case .alias(let name): return try alias(name, event)
    case .sequenceStart(let isFlow): return try collection(event, isFlow: isFlow, isMapping: false)
    case .mappingStart(let isFlow): return try collection(event, isFlow: isFlow, isMapping: true)
    case .scalar(let scalar, _):
      let place = scalarSpan(scalar, event)
      checkTag(event, scalar)
      let node = Node(.scalar(scalar), at: place)
      if let anchor = event.anchor { anchors[anchor] = node }
      return node
    default:
      diagnostics.report(
        Diagnostic(.yamlSyntax, "a value was expected here", at: span(event.start, event.end)))
      throw Stop()
    }
  }

  private mutating func collection(_ event: YAMLEvent, isFlow: Bool, isMapping: Bool) throws(Stop) -> Node {
    checkTag(event, nil)
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.maxDepth else { throw tooDeep(event) }
    if let anchor = event.anchor { openAnchors[anchor] = span(event.start, event.start) }
    var lastEnd = event.end
    let (kind, end) = isMapping ? try mapping(&lastEnd) : try sequence(&lastEnd)
    // libyaml's end of a block collection is the next token; the last child knows better.
    let place = span(event.start, isFlow ? end : max(lastEnd, event.start))
    let node = Node(kind, at: place)
    if let anchor = event.anchor {
      openAnchors[anchor] = nil
      anchors[anchor] = node
    }
    return node
  }

  private mutating func sequence(_ lastEnd: inout Position) throws(Stop) -> (Node.Kind, Position) {
    var items: [Node] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind { return (.sequence(items), event.end) }
      let item = try node(event)
      lastEnd = item.span.end
      items.append(item)
    }
  }

  private mutating func mapping(_ lastEnd: inout Position) throws(Stop) -> (Node.Kind, Position) {
    var entries: [Node.Entry] = []
    entries.reserveCapacity(4)
    var keys = KeyIndex()
    while true {
      let event = try next()
      if case .mappingEnd = event.kind { return (.mapping(entries), event.end) }
      let isAlias = if case .alias = event.kind { true } else { false }
      let keyNode = try node(event)
      let value = try node(try next())
      lastEnd = value.span.end
      guard let key = legalKey(keyNode, isAlias: isAlias) else { continue }
      if let first = keys.first(key.value, among: entries) {
        reportDuplicate(key, first: entries[first].key.span)
      } else {
        entries.append(Node.Entry(key: key, value: value))
      }
    }
  }

  private mutating func legalKey(_ node: Node, isAlias: Bool) -> Located<String>? {
    guard let scalar = node.scalar, !isAlias else {
      diagnostics.report(
        Diagnostic(
          .yamlFeature, "a key must be a text, not a collection or an alias", at: node.span,
          help: "Write the name itself before the colon."))
      return nil
    }
    if scalar.style == .plain && scalar.text == "<<" {
      diagnostics.report(
        Diagnostic(
          .yamlFeature, "the merge key `<<` is not part of YAML 1.2", at: node.span,
          help: "Write the keys out, or declare a named type under `types:` and refer to it."))
      return nil
    }
    if scalar.text.isEmpty {
      diagnostics.report(Diagnostic(.yamlFeature, "a key is empty", at: node.span, help: "Name it before the colon."))
      return nil
    }
    return Located(scalar.text, at: node.span)
  }

  // MARK: Aliases and limits

  private mutating func alias(_ name: String, _ event: YAMLEvent) throws(Stop) -> Node {
    let place = span(event.start, event.end)
    aliases += 1
    if aliases > limits.maxAliases {
      diagnostics.report(Diagnostic(.yamlLimit, "more than \(limits.maxAliases) aliases in one file", at: place))
      throw Stop()
    }
    if let open = openAnchors[name] {
      diagnostics.report(
        Diagnostic(
          .yamlAlias, "the alias \(SafeText.quoted("*" + name)) stands inside the collection it names", at: place,
          notes: [.init("the collection begins here", at: open)], help: "A type that refers to itself goes by name."))
      return Node(.scalar(Scalar(text: "", style: .plain)), at: place, isAlias: true, isBroken: true)
    }
    guard let target = anchors[name] else {
      let help = nearestHelp(name, in: Array(anchors.keys)) { "*" + $0 } ?? "Define it before with `&\(name)`."
      diagnostics.report(
        Diagnostic(.yamlAlias, "no anchor is named \(SafeText.quoted(name))", at: place, help: help))
      return Node(.scalar(Scalar(text: "", style: .plain)), at: place, isAlias: true, isBroken: true)
    }
    try count(target.size - 1, at: event)
    guard depth + target.height <= limits.maxDepth else { throw tooDeep(event) }
    return target.aliased(at: place)
  }

  private mutating func count(_ more: Int, at event: YAMLEvent) throws(Stop) {
    nodes += more
    guard nodes > limits.maxNodes else { return }
    diagnostics.report(
      Diagnostic(
        .yamlLimit, "the file holds more than \(limits.maxNodes) values once its aliases are expanded",
        at: span(event.start, event.end), help: "Use named types instead of anchors that contain other anchors."))
    throw Stop()
  }

  private mutating func tooDeep(_ event: YAMLEvent) -> Stop {
    diagnostics.report(
      Diagnostic(
        .yamlLimit, "collections nest deeper than \(limits.maxDepth) levels", at: span(event.start, event.end),
        help: "Give inner schemas a name under `types:`."))
    return Stop()
  }

  // MARK: Places

  private func span(_ start: Position, _ end: Position) -> Span {
    Span(path: source.path, start: start, end: max(start, end))
  }

  /// The place of a scalar; block scalars end after their last character that is no white space.
  private func scalarSpan(_ scalar: Scalar, _ event: YAMLEvent) -> Span {
    guard scalar.style == .literal || scalar.style == .folded else { return span(event.start, event.end) }
    var end = event.end.byte
    while end > event.start.byte, [0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[end - 1]) { end -= 1 }
    return span(event.start, source.position(atByte: end))
  }

  // MARK: Reports

  private mutating func checkTag(_ event: YAMLEvent, _ scalar: Scalar?) {
    guard let tag = event.tag, tag != "!" else { return }
    let place = span(event.start, event.end)
    guard let core = CoreTag(rawValue: tag) else {
      diagnostics.report(
        Diagnostic(
          .yamlFeature, "the tag \(SafeText.quoted(tag)) is not supported", at: place,
          help: "Remove the tag; specs use YAML's core types only."))
      return
    }
    if !fits(core, event.kind, scalar) {
      diagnostics.report(
        Diagnostic(
          .yamlFeature, "the value does not fit its tag \(SafeText.quoted(tag))", at: place, help: "Remove the tag."))
    }
  }

  private func fits(_ tag: CoreTag, _ kind: YAMLEvent.Kind, _ scalar: Scalar?) -> Bool {
    switch (tag, kind, scalar?.value) {
    case (.mapping, .mappingStart, _), (.sequence, .sequenceStart, _): true
    case (.string, .scalar, _), (.null, .scalar, .null), (.boolean, .scalar, .boolean): true
    case (.integer, .scalar, .integer), (.integer, .scalar, .hugeInteger): true
    case (.float, .scalar, .float), (.float, .scalar, .integer): true
    default: false
    }
  }

  private mutating func reportDuplicate(_ key: Located<String>, first: Span) {
    diagnostics.report(
      Diagnostic(
        .duplicateKey, "the key \(SafeText.quoted(key.value)) stands twice in this mapping", at: key.span,
        notes: [.init("first defined here", at: first)], help: "Keep one of them; the second is ignored."))
  }

  private mutating func reportEmpty() {
    diagnostics.report(
      Diagnostic(
        .emptySpec, "the file is empty", at: source.startSpan,
        help: "Begin with `mcpgen: 1` and a `server:` that has a name, a version and a description."))
  }

  private mutating func reportOldVersion(_ event: YAMLEvent) {
    diagnostics.report(
      Diagnostic(
        .yamlFeature, "the file declares YAML 1.1; specs are YAML 1.2", at: span(event.start, event.end),
        help: "Remove the %YAML line."))
  }

  private mutating func reportSecondDocument(_ event: YAMLEvent) {
    diagnostics.report(
      Diagnostic(
        .yamlFeature, "a second document begins here; a spec is one document", at: span(event.start, event.end),
        help: "Move it to a file of its own."))
  }
}

/// Finds keys that a mapping has already. The first few are compared, which is quicker than hashing them: nearly all
/// mappings are small, and a hostile one may have a million keys.
private struct KeyIndex {
  private static let fewKeys = 12
  private var indices: [String: Int] = [:]

  /// Where the key stands among the entries; `nil`: nowhere. Entries come one by one, each after its key was asked for.
  mutating func first(_ key: String, among entries: [Node.Entry]) -> Int? {
    let few = entries.prefix(Self.fewKeys)
    for index in few.indices where few[index].key.value == key { return index }
    guard entries.count >= Self.fewKeys else { return nil }
    if let known = indices[key] { return known }
    indices[key] = entries.count
    return nil
  }
}
