// What settings need to know of rules: which group a name belongs to, and who looks for it.

import MCPGenSpec

/// The rules of a run by name.
public struct RuleTable: Sendable {
  /// The rules.
  let rules: [Rule]
  private let byID: [RuleID: Rule]

  /// A table of these rules.
  public init(_ rules: [Rule] = Rule.all) {
    self.rules = rules
    byID = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rule of a name; `nil` for what the compiler alone knows.
  public subscript(id: RuleID) -> Rule? { byID[id] }

  /// What a rule is about; `nil` for what the compiler alone knows.
  func group(of id: RuleID) -> Rule.Group? { byID[id]?.group }

  /// Whether the compiler reports the rule, and not the linter.
  func isCompilers(_ id: RuleID) -> Bool {
    guard let rule = byID[id] else { return true }
    return if case .compiler = rule.check { true } else { false }
  }

  /// Whether the rule looks at several servers at once.
  func isOfWorkspace(_ id: RuleID) -> Bool {
    if case .workspace? = byID[id]?.check { true } else { false }
  }
}

extension Severity {
  /// How serious, as a number: 0 for notes, 2 for errors.
  package var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
