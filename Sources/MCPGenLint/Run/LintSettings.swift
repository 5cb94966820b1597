// Which findings count and how much. For the severity of a rule the command line comes first, then what the spec says
// under `lint:`, then `.mcpgen.yaml`, then the rule itself; a comment in the spec silences single places.

import MCPGenSpec

/// The settings of a run.
public struct LintSettings: Sendable {
  /// What the command line says of rules.
  public var commandLine: RuleChoice
  /// What `.mcpgen.yaml` says.
  public var configuration: LintConfiguration
  /// Whether notes are shown whose rules nobody asked for.
  public var notes: Bool
  /// The rules there are.
  public var table: RuleTable

  /// Settings.
  public init(
    commandLine: RuleChoice = RuleChoice(), configuration: LintConfiguration = LintConfiguration(), notes: Bool = false,
    table: RuleTable = RuleTable()
  ) {
    self.commandLine = commandLine
    self.configuration = configuration
    self.notes = notes
    self.table = table
  }

  /// Whether the rule runs.
  public func runs(_ id: RuleID) -> Bool {
    commandLine.decision(id, in: table) ?? configuration.choice.decision(id, in: table) ?? true
  }

  /// The rules that run.
  var rules: [Rule] { table.rules.filter { runs($0.id) } }

  /// What settings make of a rule's severity.
  public enum Verdict: Sendable, Hashable {
    /// Findings stay as serious as the rule takes them.
    case unchanged
    /// Findings are as serious as this.
    case set(Severity)
    /// There are no findings.
    case off
  }

  /// What settings make of the severity of a rule.
  /// - Parameter lint: what the spec says that a finding is in.
  public func verdict(on id: RuleID, lint: LintSeverities = LintSeverities()) -> Verdict {
    guard runs(id) else { return .off }
    if let severity = lint.severity(of: id) { return .set(severity) }
    // Who names a rule on the command line wants to see what it finds.
    let isAskedFor = commandLine.names(id)
    if lint.isOff(id) { return isAskedFor ? .unchanged : .off }
    switch configuration.severities[id] {
    case nil: return .unchanged
    case .on(let severity)?: return .set(severity)
    case .off?: return isAskedFor ? .unchanged : .off
    }
  }

  /// The finding as serious as settings have it; `nil` where there is none then.
  func applied(to finding: Diagnostic, lint: LintSeverities) -> Diagnostic? {
    // How many findings were left out belongs to those that are shown, whatever rules they are of.
    guard finding.rule != .tooManyProblems else { return finding }
    switch verdict(on: finding.rule, lint: lint) {
    case .off: return nil
    case .unchanged: return finding
    case .set(let severity):
      var result = finding
      result.severity = severity
      return result
    }
  }

  /// Whether a finding that counts is shown: notes are where somebody asked for them.
  public func shows(_ finding: Diagnostic, lint: LintSeverities = LintSeverities()) -> Bool {
    guard finding.severity == .note, finding.rule != .tooManyProblems else { return true }
    if notes || configuration.notes == true { return true }
    if commandLine.names(finding.rule) || configuration.choice.names(finding.rule) { return true }
    return verdict(on: finding.rule, lint: lint) == .set(.note)
  }
}
