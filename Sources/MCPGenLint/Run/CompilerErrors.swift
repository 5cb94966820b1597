// The errors that no setting, no comment and no baseline reaches: there is no server while they stand, so a run that
// did not show them would call a spec sound that cannot be compiled.

import MCPGenSpec

/// The errors of a run that stay whatever settings say.
public struct CompilerErrors: Sendable {
  private let table: RuleTable
  /// What was found before any rule looked. The linter has rules of its own under some of the compiler's names, and
  /// only theirs can be lowered.
  private let reported: Set<Diagnostic>

  /// The errors among what was found while files were read.
  init(among diagnostics: [Diagnostic], table: RuleTable) {
    self.table = table
    reported = Set(diagnostics.filter { $0.severity == .error })
  }

  /// Whether a finding is one of them.
  public func contains(_ finding: Diagnostic) -> Bool {
    finding.severity == .error && (table.isCompilers(finding.rule) || reported.contains(finding))
  }
}
