// What the linter's rules tell SARIF about themselves.

import MCPGenSpec

extension Rule {
  /// The rule as a SARIF log describes it.
  public var sarif: SARIFRule {
    SARIFRule(
      id: id, fullDescription: rationale, help: "\(rationale)\n\nSource: \(source)", level: severity,
      tags: [group.rawValue])
  }
}
