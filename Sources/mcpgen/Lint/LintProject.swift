// The settings that hold for a run: the command line over `.mcpgen.yaml`. A mistake in either ends the run before a
// file is looked at, for findings under settings that nobody meant would mislead.

import MCPGenLint
import MCPGenSpec

/// The settings of a run, with the files that they name.
struct LintProject {
  /// The settings file; `nil` where there is none.
  var path: String?
  /// Which rules count and how much.
  var settings: LintSettings
  /// The clients whose limits count.
  var clients: [Client]
  /// The day that sunsets are held against.
  var today: String
  /// From which severity on a run fails.
  var failOn: Severity
  /// How many warnings a run may have.
  var maxWarnings: Int?
  /// The file of known findings.
  var baseline: String?

  /// The settings that the command line and the settings file make together.
  /// - Throws: `Failure` with one line, or after the mistakes of the file were printed.
  init(_ arguments: LintRuleArguments) throws {
    path = try arguments.config ?? (arguments.noConfig ? nil : Self.nearest())
    let configuration = try path.map(Self.read) ?? LintConfiguration()
    let failOn = arguments.failOn?.severity ?? configuration.failOn ?? .error
    settings = LintSettings(
      commandLine: try Self.choice(arguments), configuration: configuration,
      // Who fails on notes wants to see on which.
      notes: arguments.notes || failOn == .note)
    clients = arguments.clients.isEmpty ? configuration.clients : try Self.clients(arguments.clients)
    today = arguments.today ?? Today.text
    self.failOn = failOn
    maxWarnings = arguments.maxWarnings ?? configuration.maxWarnings
    baseline = arguments.baseline
    if baseline == nil, let file = configuration.baseline { baseline = file.hasPrefix("/") ? file : inFolder(file) }
  }

  /// The folder of the settings file, `.` for the current one; `nil` where there is none.
  var folder: String? {
    path.map { path in
      guard let slash = path.lastIndex(of: "/") else { return "." }
      return slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// Whether a run with these findings fails.
  func fails(_ outcome: LintRun.Outcome) -> Bool {
    if outcome.findings.contains(where: { $0.severity.rank >= failOn.rank }) { return true }
    guard let maxWarnings else { return false }
    return outcome.findings.count { $0.severity == .warning } > maxWarnings
  }

  private func inFolder(_ path: String) -> String {
    guard let folder, folder != "." else { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  // MARK: Reading

  /// The settings file nearest to the current folder, upwards, by a path from here.
  private static func nearest() throws -> String? {
    guard let here = Path.real(".") else { return nil }
    var prefix = ""
    for _ in 0...here.split(separator: "/").count {
      let path = prefix + LintConfiguration.fileName
      if DiskFile.exists(path) { return path }
      prefix += "../"
    }
    return nil
  }

  private static func read(_ path: String) throws -> LintConfiguration {
    let source = try SpecFile.read(path, limits: SpecLimits(maxBytes: 1 << 20), as: .settings)
    let (configuration, problems) = LintConfiguration.read(source)
    guard problems.isEmpty else {
      Output.error.write(DiagnosticRenderer.concise(problems, withHelp: true))
      throw Failure(code: .usage, message: "the settings in \(path) are wrong; mend what is said above")
    }
    return configuration
  }

  private static func choice(_ arguments: LintRuleArguments) throws -> RuleChoice {
    do {
      return try RuleChoice(
        select: arguments.select, ignore: arguments.ignore, extendSelect: arguments.extendSelect)
    } catch {
      throw Failure.unusable([error.message, error.help].compactMap { $0 }.joined(separator: ". "))
    }
  }

  private static func clients(_ lists: [String]) throws -> [Client] {
    try RuleChoice.words(lists).map { word in
      if let client = Client(rawValue: word) { return client }
      let names = Client.allCases.map(\.rawValue)
      let help = nearestHelp(word, in: names) ?? "Known: \(names.joined(separator: ", "))."
      throw Failure.unusable("no client is named \(SafeText.quoted(word)). \(help)")
    }
  }
}

extension LintProject {
  /// The settings, for people.
  var text: String {
    let clients = clients.map(\.rawValue).joined(separator: ", ")
    let exclude = settings.configuration.exclude.joined(separator: ", ")
    let head = TextTable([
      ["settings file", path ?? "none"], ["fail-on", failOn.rawValue],
      ["max-warnings", maxWarnings.map(String.init) ?? "no limit"], ["clients", clients.isEmpty ? "none" : clients],
      ["baseline", baseline ?? "none"], ["exclude", exclude.isEmpty ? "nothing" : exclude],
    ])
    let rules = TextTable(Rule.all.map { [$0.id.rawValue, severity(of: $0), $0.group.rawValue] })
    return head.text + "\n" + rules.text
  }

  private func severity(of rule: Rule) -> String {
    var severity = rule.severity
    switch settings.verdict(on: rule.id) {
    case .off: return "off"
    case .unchanged: break
    case .set(let other): severity = other
    }
    let example = Diagnostic(rule.id, "", at: SourceText(path: "", text: "").startSpan, severity: severity)
    return severity.rawValue + (settings.shows(example) ? "" : " (not shown)")
  }
}
