// From the spec as written to the server as it is meant. This file holds the order of the steps; each kind of thing is
// resolved in a file of its own. A part that cannot be resolved is left out and reported, never guessed.

import MCPCore

/// Resolves a spec: fills defaults, checks names, links references, builds schemas.
///
/// - Parameter spec: the spec as written, also an incomplete one, for the sake of further findings.
/// - Returns: the server, nil where there was an error here or in parsing, and the problems found here, in the order
///   of the file.
public func resolve(_ spec: ServerSpec) -> (server: Server?, diagnostics: [Diagnostic]) {
  var resolver = Resolver(spec)
  let server = resolver.server()
  let isSound = spec.isComplete && !resolver.bag.hasErrors
  return (isSound ? server : nil, resolver.bag.sorted)
}

/// The state of one resolution.
struct Resolver {
  let spec: ServerSpec
  let places: TextPlaces
  let table: TypeTable
  var bag: DiagnosticBag
  /// The named types that are resolved already: all of them, once tools are looked at.
  var namedTypes: [String: NamedType] = [:]
  /// Types whose `internal` properties were already held against their use in inputs.
  var inputTypes: Set<String> = []
  /// Schemas that could not be understood and were reported: nothing more is said about what uses them.
  var brokenSchemas: Set<Span> = []
  /// The validators of schemas that were checked already, by their JSON text.
  var validators: [String: JSONSchema] = [:]
  /// The named types as they stand in schemas.
  let writtenTypes = WrittenTypes()
  /// Named types whose schema as a result was checked.
  var checkedResults: Set<String> = []
  /// The patterns of all schemas.
  let patterns = PatternCache()
  /// How many values all wire schemas together may still hold.
  var wireBudget = 1_000_000
  /// How many picks stand around the schema that is looked at. Inside one nothing is reported: what is wrong with a
  /// picked property is reported where its type is declared.
  var pickDepth = 0
  /// How many properties picks may still take, in the whole spec.
  var pickBudget = 20_000
  /// Whether some schema says `x-mcp-header`: most specs have none, and are not searched for it again and again.
  let hasHeaders: Bool
  /// Whether some schema was not built because it would have been too large.
  var grewTooLarge = false
  /// The named types that hold fields with `pii` and with `guard`.
  let markedTypes: [String: MarkedTypes]
  /// The internal properties that the named types lead to; nil where the spec has none.
  let internalReach: InternalReach?
  /// Marks at values that no path can name, which were reported.
  var reportedMarks: Set<Span> = []
  /// Whether some field is personal data.
  var holdsPersonalData = false
  /// Whether some tool or resource answers with texts of strangers.
  var holdsUntrustedText = false

  /// The names on the wire of the versions that have one of their own, and where their labels stand.
  var versionNames: [String: Span] = [:]
  /// The current versions' names on the wire, by the names of their families, where these differ.
  let wireNames: [String: String]

  /// Names that references are held against.
  let tools: Names
  let errors: Names
  let roles: Names
  let granted: Names
  let tags: Names
  let dataClasses: Names
  let resources: [String: Named<ResourceSpec>]
  let prompts: Names

  init(_ spec: ServerSpec) {
    self.spec = spec
    places = TextPlaces(source: spec.source)
    table = TypeTable(spec.types)
    bag = DiagnosticBag(limit: spec.limits.maxProblems, lint: spec.lint)
    tools = Names(spec.tools.map(\.name.value))
    errors = Names(spec.errors.map(\.name.value))
    roles = Names(spec.roles.map(\.name.value))
    resources = Dictionary(spec.resources.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
    prompts = Names(spec.prompts.map(\.name.value))
    granted = Names(spec.roles.flatMap { $0.value.map(\.value) })
    let access =
      spec.tools.map(\.value.access) + spec.resources.map(\.value.access) + spec.prompts.map(\.value.access)
    tags = Names(access.flatMap { $0.tags.map(\.value) })
    hasHeaders = spec.mentions(SchemaSpec.headerKey)
    wireNames = Dictionary(
      spec.tools.compactMap { tool in
        tool.value.versions?.currentName(of: tool.name.value).map { (tool.name.value, $0) }
      },
      uniquingKeysWith: { first, _ in first })
    markedTypes = Dictionary(
      uniqueKeysWithValues: ["pii", "guard"].map { ($0, MarkedTypes(spec.types, key: $0)) })
    internalReach = spec.mentions("internal") ? InternalReach(spec.types, table) : nil
    dataClasses = Names(access.flatMap { $0.reads.map(\.value) })
  }

  mutating func report(
    _ rule: RuleID, _ message: String, at span: Span, severity: Severity = .error, notes: [Diagnostic.Note] = [],
    help: String? = nil
  ) {
    guard pickDepth == 0 else { return }
    bag.report(Diagnostic(rule, message, at: span, severity: severity, notes: notes, help: help))
  }

  /// Everything, in an order in which each step finds what it refers to.
  mutating func server() -> Server? {
    checkNames()
    let types = resolveTypes()
    let errors = spec.errors.compactMap { resolveError($0) }
    let tools = spec.tools.compactMap { resolveTool($0) }
    let resources = spec.resources.compactMap { resolveResource($0) }
    checkResourceURIs()
    let prompts = spec.prompts.compactMap { resolvePrompt($0) }
    let environment = spec.environment.map { resolveVariable($0) }
    let transports = resolveTransports()
    let policy = resolvePolicy(transports)
    checkHeaderPlaces()
    checkGuardPlaces()
    checkLint()
    checkContent()
    reportExhaustedBudget()
    guard let name = spec.server.name, let version = spec.server.version else { return nil }
    return Server(
      name: name, title: spec.server.title?.value, version: version.value,
      description: spec.server.description?.value, instructions: instructions,
      websiteURL: spec.server.websiteURL?.value, icons: spec.server.icons?.json,
      transports: transports, environment: environment, types: types, errors: errors,
      tools: tools, resources: resources, prompts: prompts, policy: policy)
  }

  /// What the server tells a model, with a sentence on the marks around texts of strangers where there are such texts.
  private var instructions: String? {
    let written = spec.server.instructions?.value
    guard holdsUntrustedText else { return written }
    return [written, UntrustedSentence.text].compactMap { $0 }.joined(separator: "\n\n")
  }

  private mutating func checkContent() {
    let sections = ["tools", "resources", "prompts"]
    guard spec.tools.isEmpty, spec.resources.isEmpty, spec.prompts.isEmpty else { return }
    // A section that is there and broken was reported as that.
    guard !sections.contains(where: { spec.root[$0] != nil && spec.root[$0]?.entries == nil }) else { return }
    report(
      .emptySpec, "this server offers nothing: it has no tools, no resources and no prompts",
      at: spec.server.node.headSpan, help: "Declare at least one under `tools:`, `resources:` or `prompts:`.")
  }

  /// A schema that is too large inside something that was not reported by itself.
  private mutating func reportExhaustedBudget() {
    guard grewTooLarge, !bag.hasErrors, let types = spec.root["types"] else { return }
    reportTooLarge("a schema of this spec", at: types.headSpan)
  }

  private mutating func checkLint() {
    let names = RuleID.allCases.map(\.rawValue)
    for entry in spec.root["lint"]?.entries ?? [] where RuleID(rawValue: entry.key.value) == nil {
      report(
        .unknownReference, "no rule is named \(SafeText.quoted(entry.key.value))", at: entry.key.span,
        help: nearestHelp(entry.key.value, in: names))
    }
  }

  /// Reports a name that nothing declares.
  mutating func reportUnknown(
    _ what: String, _ name: Located<String>, in known: Names, otherwise: String? = nil
  ) {
    // What is not kept need not be helpful, and looking for near names is the costly part.
    let known = bag.isFull ? [] : known.ordered
    let list = known.isEmpty || known.count > 12 ? otherwise : "Declared: \(known.joined(separator: ", "))."
    report(
      .unknownReference, "no \(what) is named \(SafeText.quoted(name.value))", at: name.span,
      help: nearestHelp(name.value, in: known) ?? list ?? otherwise)
  }
}

/// Names in their order, with a quick answer to whether one is among them.
struct Names: Sendable {
  let ordered: [String]
  private let all: Set<String>

  init(_ names: [String]) {
    ordered = names
    all = Set(names)
  }

  func contains(_ name: String) -> Bool { all.contains(name) }
}
