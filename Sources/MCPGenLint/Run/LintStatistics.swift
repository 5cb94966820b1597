// How often each rule was broken, for a first look at a large project.

import MCPCore
import MCPGenSpec

/// Counts of findings.
public struct LintStatistics: Sendable {
  /// How often one rule was broken, at one severity.
  public struct Row: Sendable, Hashable {
    /// The rule.
    public let rule: RuleID
    /// How serious the findings are.
    public let severity: Severity
    /// How many there are.
    public let count: Int
  }

  /// The rows, the most frequent first.
  public let rows: [Row]

  /// The counts of findings.
  public init(_ findings: [Diagnostic]) {
    let groups = Dictionary(grouping: findings) { Key(rule: $0.rule, severity: $0.severity) }
    rows = groups.map { Row(rule: $0.key.rule, severity: $0.key.severity, count: $0.value.count) }.sorted {
      left, right in
      if left.count != right.count { return left.count > right.count }
      return (left.rule.rawValue, right.severity.rank) < (right.rule.rawValue, left.severity.rank)
    }
  }

  private struct Key: Hashable {
    let rule: RuleID
    let severity: Severity
  }

  /// The counts as a table, with a line break at the end; empty where nothing was found.
  public var text: String {
    TextTable(
      rows.map { [String($0.count), $0.severity.rawValue, $0.rule.rawValue] }, rightAligned: [0]
    ).text
  }

  /// The counts for programs.
  public var json: JSON {
    .array(
      rows.map { row in
        [
          "rule": .string(row.rule.rawValue), "severity": .string(row.severity.rawValue),
          "count": .integer(Int64(row.count)),
        ]
      })
  }
}
