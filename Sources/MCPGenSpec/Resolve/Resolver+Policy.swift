// The policy of the whole server: roles, users, limits, audit, personal data, and the spec's tests.

import MCPCore

extension Resolver {
  mutating func resolvePolicy(_ transports: [Transport]) -> Policy {
    for user in spec.users { checkRoles(user.value) }
    for role in spec.roles { checkUnique(role.value, "the permission") }
    checkLimits()
    let authentication = resolveAuthentication(transports)
    let flows = resolveFlows()
    for test in spec.tests { checkTest(test) }
    return Policy(
      tenancy: spec.server.tenancy?.value ?? Policy.Tenancy.none, servesHTTP: spec.server.http != nil,
      authentication: authentication,
      roles: spec.roles.map { ($0.name.value, $0.value.map(\.value)) },
      users: spec.users.map { ($0.name.value, $0.value.map(\.value)) }, limits: spec.rateLimits.map(\.value),
      flows: flows, audit: resolveAudit(), metricsPort: metricsPort, personalData: resolvePersonalData(),
      parts: Self.parts(["state", "tests"], of: spec.root))
  }

  private mutating func checkLimits() {
    for limit in spec.rateLimits {
      if limit.value.scope == .tenant, spec.server.tenancy.map({ $0.value == .none }) ?? true {
        report(
          .conflictingKeys, "this limit counts by tenant, and no call of this server has one", at: limit.span,
          severity: .warning, help: "Write `tenancy: optional` or `tenancy: required` under `server:`.")
      }
      switch limit.value.target {
      case .tool(let name) where !tools.contains(name): reportUnknown("tool", Located(name, at: limit.span), in: tools)
      case .tag(let name) where !tags.contains(name):
        reportUnknown("tag", Located(name, at: limit.span), in: tags, otherwise: "No tool has a tag yet.")
      default: continue
      }
    }
  }

  // MARK: Observation

  /// The smallest file that a record is kept in before the next one begins, in bytes.
  private static let leastRotation: Int64 = 64_000

  private mutating func resolveAudit() -> Audit? {
    guard let node = spec.root["observe"]?["audit"], node.entries != nil else { return nil }
    var audit = Audit(
      sink: node.text("sink")?.value, rotation: node.notation("rotate", Readers.byteSize)?.value,
      key: node.text("key")?.value)
    audit.isDurable = node.boolean("durable")?.value ?? false
    audit.dropsWhenFull = node.text("onFull")?.value == "drop"
    if let rotate = node["rotate"], let size = audit.rotation, size.bytes < Self.leastRotation {
      report(
        .illegalValue, "`rotate` is at least 64KB, not \(size)", at: rotate.span,
        help: "A file of this size holds few records; write a size such as `100MB`.")
    }
    if let durable = node["durable"], audit.isDurable, audit.sink ?? "stderr" == "stderr" {
      report(
        .conflictingKeys, "`durable` is for records in a file, and these go to stderr", at: durable.span,
        help: "Name a file under `sink:`, or remove `durable`.")
    }
    return audit
  }

  private var metricsPort: String? {
    let metrics = spec.root["observe"]?["metrics"]
    return metrics?.integer("port").map { "\($0.value)" } ?? metrics?.text("port")?.value
  }

  // MARK: Personal data

  private mutating func resolvePersonalData() -> PersonalData? {
    guard let node = spec.root["pii"], node.entries != nil else { return holdsPersonalData ? PersonalData() : nil }
    let patterns = node["patterns"]?.entries ?? []
    for pattern in patterns {
      checkKind(pattern.key)
      checkPattern(pattern.value)
      checkMatchesText(pattern)
    }
    let kinds = node.texts("kinds")
    checkUnique(kinds, "the kind")
    return PersonalData(
      kinds: node["kinds"] == nil ? nil : kinds.compactMap { PersonalData.Kind(rawValue: $0.value) },
      patterns: patterns.compactMap { entry in
        entry.value.text.map { PersonalData.Pattern(name: entry.key.value, pattern: $0.value) }
      })
  }

  /// A pattern that the empty text matches finds something everywhere.
  private mutating func checkMatchesText(_ entry: Node.Entry) {
    guard let text = entry.value.text, let pattern = try? patterns.pattern(text.value), pattern.matches("") else {
      return
    }
    report(
      .illegalPattern, "the pattern of \(SafeText.quoted(entry.key.value)) matches the empty text, so it finds nothing",
      at: entry.value.span, help: "Let it ask for at least one character.")
  }

  // MARK: Tests

  private mutating func checkTest(_ test: Node) {
    guard test.entries != nil else { return }
    if let tool = test.text("call") { checkToolReference(tool) }
    if let tool = test.text("selects"), tool.value != "none" { checkToolReference(tool) }
    if let prompt = test.text("get"), !prompts.contains(prompt.value) {
      reportUnknown("prompt", prompt, in: prompts)
    }
    if let caller = test["as"] { checkRoles(caller.texts("roles")) }
    let errors = Names(self.errors.ordered + ReservedError.allCases.map(\.rawValue))
    if let error = test["expect"]?.text("error"), !errors.contains(error.value) {
      reportUnknown("error", error, in: errors)
    }
    if ["call", "read", "get", "says"].allSatisfy({ test[$0] == nil }) {
      report(
        .missingKey, "a test needs `call`, `read`, `get` or `says`", at: test.headSpan,
        help: "Write `{call: tool, args: {…}, expect: {error: code}}` or `{says: …, selects: tool}`.")
    }
  }
}
