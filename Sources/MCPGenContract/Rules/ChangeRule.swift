// What is to be said of a kind of change, once: whom it breaks, why, and how the same is done without breaking anybody.
// The names stand in `RuleID` with all others and are frozen once released.

import MCPGenSpec

/// What is known of a kind of change.
public struct ChangeRule: Sendable {
  /// The name.
  public var id: RuleID
  /// Whom it breaks where nothing else is known, strongest first.
  public var classes: [ChangeClass]
  /// Why it matters, in a sentence.
  public var why: String
  /// How to do it without breaking anybody, in a sentence.
  public var remedy: String

  /// A rule.
  init(_ id: RuleID, _ classes: [ChangeClass], why: String, remedy: String) {
    self.id = id
    self.classes = classes
    self.why = why
    self.remedy = remedy
  }

  /// All rules, in the order of the documentation.
  public static let all: [ChangeRule] =
    ofServers + ofTools + ofInputs + ofOutputs + ofResources + ofPrompts + ofErrorsAndFlows

  /// The rule of a name; `nil` for rules that are about something else.
  public static func rule(_ id: RuleID) -> ChangeRule? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
