// What SARIF can say of a rule beyond its name and meaning. Whoever has the rules hands it in, for diagnostics know
// rules by their names alone.

/// What a SARIF log says of one rule.
public struct SARIFRule: Sendable {
  /// The rule.
  public var id: RuleID
  /// Why it matters.
  public var fullDescription: String
  /// How to mend what it flags, in Markdown.
  public var help: String
  /// How serious its findings are where nothing else is said.
  public var level: Severity
  /// What it is about, in single words.
  public var tags: [String]

  /// What is known of a rule.
  public init(id: RuleID, fullDescription: String, help: String, level: Severity, tags: [String]) {
    self.id = id
    self.fullDescription = fullDescription
    self.help = help
    self.level = level
    self.tags = tags
  }
}
