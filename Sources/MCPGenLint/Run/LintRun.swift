// One run of the linter from servers to findings: rules, comments that suppress, severities, known findings. What was
// read is handed in and what was found is handed out; nothing is opened or printed here.

import MCPGenSpec

/// One run over files that are linted together.
public struct LintRun: Sendable {
  /// One file of a run, with what the compiler or the reader of lists made of it.
  public struct Input: Sendable {
    /// The file and the files that it includes.
    public var sources: [SourceText]
    /// Its servers; none where it cannot be compiled.
    public var servers: [ServerView]
    /// What was found while it was read.
    public var diagnostics: [Diagnostic]
    /// Whether it is a spec, in which comments can suppress findings.
    public var isSpec: Bool
    /// What the spec says of rules.
    public var lint: LintSeverities

    /// A file.
    public init(
      sources: [SourceText], servers: [ServerView], diagnostics: [Diagnostic], isSpec: Bool,
      lint: LintSeverities = LintSeverities()
    ) {
      self.sources = sources
      self.servers = servers
      self.diagnostics = diagnostics
      self.isSpec = isSpec
      self.lint = lint
    }
  }

  /// What a run found.
  public struct Outcome: Sendable {
    /// What is shown, in the order of the files.
    public var findings: [Diagnostic]
    /// All that counts: what is shown, notes that are not, and known findings. Scores are made of it.
    public var all: [Diagnostic]
    /// The servers that were looked at.
    public var servers: [ServerView]
    /// The texts that the findings are about.
    public var sources: [SourceText]
    /// The errors that stay whatever settings say.
    public var errors: CompilerErrors
    /// How many findings of the baseline were met.
    public var known = 0
    /// How many entries of the baseline no longer occur, in the files of the run.
    public var gone = 0
  }

  private let settings: LintSettings
  private let options: LintOptions
  private let baseline: Baseline?

  /// A run with these settings.
  public init(settings: LintSettings, options: LintOptions = LintOptions(), baseline: Baseline? = nil) {
    self.settings = settings
    self.options = options
    self.baseline = baseline
  }

  /// Looks at files together.
  public func outcome(of inputs: [Input]) -> Outcome {
    let files = RunFiles(inputs)
    let servers = inputs.flatMap(\.servers)
    var found = inputs.flatMap(\.diagnostics)
    found += Linter(rules: settings.rules, options: options).findings(in: servers)
    let errors = CompilerErrors(among: inputs.flatMap(\.diagnostics), table: settings.table)
    found = files.ordered(withoutSuppressed(found, errors, files, servers.count))
    let all = found.compactMap { finding in
      errors.contains(finding) ? finding : settings.applied(to: finding, lint: files.lint(finding.span.path))
    }
    let shown = all.filter { settings.shows($0, lint: files.lint($0.span.path)) }
    var outcome = Outcome(findings: shown, all: all, servers: servers, sources: files.sources, errors: errors)
    if let baseline {
      let rest = baseline.applied(
        to: all, except: errors, paths: Set(files.sources.map(\.path)), runs: settings.runs)
      (outcome.known, outcome.gone) = (rest.known, rest.gone)
      outcome.findings = rest.findings.filter { settings.shows($0, lint: files.lint($0.span.path)) }
    }
    return outcome
  }

  /// The findings that no comment silences, and what is wrong with the comments.
  private func withoutSuppressed(
    _ found: [Diagnostic], _ errors: CompilerErrors, _ files: RunFiles, _ servers: Int
  ) -> [Diagnostic] {
    var byPath: [String: Suppressions] = [:]
    for source in files.commented { byPath[source.path] = Suppressions(in: source) }
    var rest = found.filter { finding in
      byPath[finding.span.path]?.suppress(finding, isFixed: errors.contains(finding)) != true
    }
    for path in byPath.keys.sorted() {
      guard var comments = byPath[path] else { continue }
      let isComplete = files.isComplete(path)
      rest += comments.problems.filter { !comments.suppress($0, isFixed: false) }
      rest += comments.unused { isJudged($0, isComplete, servers) }
    }
    return rest
  }

  /// Whether a rule has looked at everything that it could be suppressed at.
  private func isJudged(_ rule: RuleID, _ isComplete: Bool, _ servers: Int) -> Bool {
    guard isComplete, settings.runs(rule) else { return false }
    if settings.table.isOfWorkspace(rule) { return servers > 1 }
    return settings.table.group(of: rule) != .clients || !options.clients.isEmpty
  }
}
