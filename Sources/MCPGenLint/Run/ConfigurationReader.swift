// Reads the tree of `.mcpgen.yaml`. Every mistake is a finding at its place, and what is right around it is read.

import MCPGenSpec

/// Reads settings from YAML.
struct ConfigurationReader {
  private(set) var configuration = LintConfiguration()
  private(set) var problems: [Diagnostic]

  private static let keys = [
    "select", "ignore", "extend-select", "severity", "fail-on", "max-warnings", "clients", "baseline", "exclude",
    "notes",
  ]

  init(problems: [Diagnostic] = []) { self.problems = problems }

  mutating func read(_ root: Node) {
    guard let entries = root.entries else {
      // Nothing but a comment or `~` says nothing.
      if case .null? = root.scalar?.value { return }
      return reportKind("the file", "a mapping of settings", root)
    }
    for entry in entries { read(entry.key, entry.value) }
  }

  private mutating func read(_ key: Located<String>, _ value: Node) {
    switch key.value {
    case "select": configuration.choice.select = selectors(key, value)
    case "ignore": configuration.choice.ignore = selectors(key, value)
    case "extend-select": configuration.choice.extendSelect = selectors(key, value)
    case "severity": readSeverities(value)
    case "fail-on": configuration.failOn = word(key, value, Severity.allCases.map(\.rawValue)).flatMap(Severity.init)
    case "max-warnings": readMaxWarnings(value)
    case "clients": configuration.clients = clients(key, value)
    case "baseline": configuration.baseline = text(key.value, value)?.value
    case "exclude": configuration.exclude = texts(key, value).map(\.value)
    case "notes": readNotes(value)
    default:
      problems.append(
        Diagnostic(
          .unknownKey, "the settings have no key \(SafeText.quoted(key.value))", at: key.span,
          help: nearestHelp(key.value, in: Self.keys) ?? "The keys: \(Self.keys.joined(separator: ", "))."))
    }
  }

  // MARK: Keys

  private mutating func selectors(_ key: Located<String>, _ value: Node) -> [RuleSelector] {
    var selectors: [RuleSelector] = []
    for text in texts(key, value) {
      if let selector = RuleSelector(text.value) {
        selectors.append(selector)
      } else {
        let problem = UnknownRule(text.value)
        problems.append(Diagnostic(.unknownReference, problem.message, at: text.span, help: problem.help))
      }
    }
    return selectors
  }

  private mutating func readSeverities(_ value: Node) {
    guard let entries = value.entries else {
      return reportKind("`severity`", "a mapping from rules to severities", value)
    }
    for entry in entries {
      let key = entry.key
      guard let rule = RuleID(rawValue: key.value) else {
        let names = RuleID.allCases.map(\.rawValue)
        problems.append(
          Diagnostic(
            .unknownReference, "no rule is named \(SafeText.quoted(key.value))", at: key.span,
            help: nearestHelp(key.value, in: names) ?? "`mcpgen rules` lists them."))
        continue
      }
      let words = Severity.allCases.map(\.rawValue) + ["off"]
      configuration.severities[rule] = word(key, entry.value, words).flatMap(LintConfiguration.Setting.init)
    }
  }

  private mutating func readMaxWarnings(_ value: Node) {
    guard case .integer(let count)? = value.scalar?.value else {
      return reportKind("`max-warnings`", "a whole number", value)
    }
    guard count >= 0 else {
      problems.append(
        Diagnostic(
          .illegalValue, "`max-warnings` must not be negative", at: value.span,
          help: "Write how many warnings a run may have; 0 is none."))
      return
    }
    configuration.maxWarnings = count
  }

  private mutating func clients(_ key: Located<String>, _ value: Node) -> [Client] {
    var clients: [Client] = []
    for text in texts(key, value) {
      if let client = Client(rawValue: text.value) {
        clients.append(client)
      } else {
        reportWord("no client is named", text, Client.allCases.map(\.rawValue), .unknownReference)
      }
    }
    return clients
  }

  private mutating func readNotes(_ value: Node) {
    guard case .boolean(let notes)? = value.scalar?.value else {
      return reportKind("`notes`", "`true` or `false`", value)
    }
    configuration.notes = notes
  }

  // MARK: Values

  private mutating func text(_ label: String, _ value: Node) -> Located<String>? {
    if let text = value.text { return text }
    reportKind("`\(label)`", "a text", value)
    return nil
  }

  /// One text, or a list of texts.
  private mutating func texts(_ key: Located<String>, _ value: Node) -> [Located<String>] {
    if let text = value.text { return [text] }
    guard let items = value.items else {
      reportKind("`\(key.value)`", "a text or a list of texts", value)
      return []
    }
    var texts: [Located<String>] = []
    for item in items {
      if let text = text(key.value, item) { texts.append(text) }
    }
    return texts
  }

  private mutating func word(_ key: Located<String>, _ value: Node, _ words: [String]) -> String? {
    guard let text = text(key.value, value) else { return nil }
    guard words.contains(text.value) else {
      reportWord("`\(key.value)` cannot be", text, words, .illegalValue)
      return nil
    }
    return text.value
  }

  // MARK: Reports

  private mutating func reportKind(_ label: String, _ expected: String, _ value: Node) {
    problems.append(Diagnostic(.wrongKind, "\(label) must be \(expected), not \(value.inWords)", at: value.headSpan))
  }

  private mutating func reportWord(_ what: String, _ text: Located<String>, _ words: [String], _ rule: RuleID) {
    problems.append(
      Diagnostic(
        rule, "\(what) \(SafeText.quoted(text.value))", at: text.span,
        help: nearestHelp(text.value, in: words) ?? "One of: \(words.joined(separator: ", "))."))
  }
}
