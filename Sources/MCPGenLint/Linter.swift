// Runs rules over servers. Which of the findings count, and how much, is the settings' business (Run/); nothing here is
// switched off or made weaker.

import MCPGenSpec

/// Runs rules.
public struct Linter: Sendable {
  private let rules: [Rule]
  private let options: LintOptions

  /// A linter with these rules.
  public init(rules: [Rule] = Rule.all, options: LintOptions = LintOptions()) {
    self.rules = rules
    self.options = options
  }

  /// What the rules find in servers that are given together, in the order of the servers.
  public func findings(in servers: [ServerView]) -> [Diagnostic] {
    let contexts = servers.map { LintContext($0, options) }
    var found: [Diagnostic] = []
    for rule in rules {
      var reporter = Reporter(rule)
      switch rule.check {
      case .server(let check):
        for context in contexts where rule.input == .any || context.spec != nil { check(context, &reporter) }
      case .workspace(let check): check(contexts, &reporter)
      case .compiler: break
      }
      found += reporter.found
    }
    return found
  }
}
