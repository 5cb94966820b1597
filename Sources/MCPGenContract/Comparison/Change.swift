// One change of a contract, classed by whom it breaks. A change may break several: a tool that loses its destructive
// hint is chosen differently by models, and runs without the question that a human was asked.

import MCPGenSpec

/// Whom a change breaks.
public enum ChangeClass: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nobody: what worked before works the same.
  case compatible
  /// A model, which may choose or fill in differently.
  case model
  /// The operator: more is exposed or allowed than was agreed.
  case security
  /// A caller: a call or the parsing of an answer fails.
  case wire

  /// Orders classes from the weakest to the strongest.
  public static func < (left: ChangeClass, right: ChangeClass) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .compatible: 0
    case .model: 1
    case .security: 2
    case .wire: 3
    }
  }
}

/// One change between two contracts.
public struct Change: Sendable, Hashable {
  /// The rule that it falls under; `ChangeRule` says more of it.
  public var rule: RuleID
  /// Whom it breaks, strongest first; never empty.
  public var classes: [ChangeClass]
  /// What changed, as a path into the contract that still has it: the new one, or for what was removed the old one.
  public var path: String
  /// What changed from what to what, in one sentence without a full stop.
  public var message: String
  /// What stood there, in short; `nil` where nothing did.
  public var old: String?
  /// What stands there now, in short; `nil` where nothing does.
  public var new: String?
  /// Where it stands in the old contract; of what is new, where it would have stood.
  public var oldPlace: Span
  /// Where it stands in the new contract; of what was removed, where it would stand.
  public var newPlace: Span
  /// Whether the class is assumed: it could not be decided whether anybody is broken.
  public var isConservative: Bool

  /// The strongest class.
  public var strongest: ChangeClass { classes.first ?? .compatible }
  /// What the path begins with, in two names: `tools/get_account@v1`, `server/version`.
  public var subject: String { path.split(separator: "/").prefix(2).joined(separator: "/") }
}
