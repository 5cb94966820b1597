// A rule is a value: what it flags, why, where that is known from, texts it must flag and texts it must not, and the
// check. The examples are its tests, and its page in the documentation is made from it.

import MCPGenSpec

/// One rule of the linter.
public struct Rule: Sendable {
  /// What a rule is about.
  public enum Group: String, Sendable, CaseIterable {
    /// The texts that a model reads.
    case words
    /// Whether a model can choose among what there is.
    case choice
    /// What is promised to callers.
    case contract
    /// What an attacker or an accident could use.
    case security
    /// Names that clients take.
    case clients
    /// The linter's own settings.
    case settings
  }

  /// What a rule can be asked of.
  public enum Input: Sendable {
    /// Specs and lists of tools.
    case any
    /// Specs alone: the rule is about what a list of tools does not say.
    case spec
  }

  /// How a rule looks.
  public enum Check: Sendable {
    /// At one server after the other.
    case server(@Sendable (LintContext, inout Reporter) -> Void)
    /// At all servers of a run together.
    case workspace(@Sendable ([LintContext], inout Reporter) -> Void)
    /// The compiler reports it by itself, for it stops the spec from being compiled, or nearly so.
    case compiler
  }

  /// The name.
  public let id: RuleID
  /// How serious its findings are, unless a finding says otherwise or settings do.
  public let severity: Severity
  /// What it is about.
  public let group: Group
  /// What it can be asked of.
  public let input: Input
  /// Why it matters and what to do about it, in Markdown.
  public let rationale: String
  /// Where that is known from.
  public let source: String
  /// Specs, or parts of one, that it flags; `↓` stands before each place.
  public let bad: [String]
  /// Specs, or parts of one, that it does not flag.
  public let good: [String]
  /// How it looks.
  public let check: Check

  init(
    _ id: RuleID, _ severity: Severity, _ group: Group, input: Input = .any, rationale: String, source: String,
    bad: [String], good: [String], check: Check
  ) {
    self.id = id
    self.severity = severity
    self.group = group
    self.input = input
    self.rationale = rationale
    self.source = source
    self.bad = bad
    self.good = good
    self.check = check
  }
}

/// Collects what one rule finds.
public struct Reporter {
  private let rule: Rule
  private(set) var found: [Diagnostic] = []

  init(_ rule: Rule) { self.rule = rule }

  /// Adds a finding of the rule.
  mutating func report(
    _ message: String, at span: Span, severity: Severity? = nil, notes: [Diagnostic.Note] = [], help: String? = nil,
    fix: Fix? = nil
  ) {
    found.append(
      Diagnostic(
        rule.id, message, at: span, severity: severity ?? rule.severity, notes: notes, help: help, fix: fix))
  }
}
