// `lint:` of a spec: how serious the author takes each rule. It can raise and silence warnings and notes; an error stays
// an error, for there would be no server without it.

/// The severities that a spec gives to rules.
public struct LintSeverities: Sendable, Hashable {
  private enum Setting: Hashable {
    case off
    case on(Severity)
  }

  private var settings: [RuleID: Setting] = [:]

  /// No settings.
  public init() {}

  init(_ root: Node) {
    for entry in root["lint"]?.entries ?? [] {
      guard let rule = RuleID(rawValue: entry.key.value), let word = entry.value.scalar?.text else { continue }
      settings[rule] = word == "off" ? .off : Severity(rawValue: word).map { .on($0) }
    }
  }

  /// The severity of a rule's findings where the spec sets one; nil where it sets none or turns the rule off.
  public func severity(of rule: RuleID) -> Severity? {
    if case .on(let severity)? = settings[rule] { severity } else { nil }
  }

  /// Whether the spec turns a rule off.
  public func isOff(_ rule: RuleID) -> Bool { settings[rule] == .off }

  /// The finding with the severity that the spec gives it; nil where its rule is silenced.
  public func applied(to diagnostic: Diagnostic) -> Diagnostic? {
    guard diagnostic.severity != .error else { return diagnostic }
    guard !isOff(diagnostic.rule) else { return nil }
    var result = diagnostic
    result.severity = severity(of: diagnostic.rule) ?? diagnostic.severity
    return result
  }
}
