// The number that says what changed. Whoever pins a version reads it as a promise: as long as the first number stays,
// nothing that worked stops. Texts alone raise the last number, for they change what is chosen and not what is agreed.

import MCPCore
import MCPGenSpec

/// What the changes ask of the contract's version.
public struct VersionBump: Sendable, Hashable {
  /// Which number is raised.
  public enum Part: String, Sendable, Hashable, Comparable, CaseIterable {
    /// The last: texts alone changed.
    case patch
    /// The middle one: something was added, or the model or the operator has to look.
    case minor
    /// The first: somebody's calls or readers fail. Below 1.0.0 nothing is promised yet, and the middle one is enough.
    case major

    /// Orders parts from the last number to the first.
    public static func < (left: Part, right: Part) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// The part that must be raised; `nil`: nothing changed.
  public let part: Part?
  /// The least version that says it.
  public let least: SemanticVersion
  /// The version that is there.
  public let actual: SemanticVersion
  /// The version that was there.
  public let former: SemanticVersion
  /// How many changes ask for it.
  public let count: Int

  /// What changes ask for; `nil` where one of the versions is not known.
  public init?(_ changes: [Change], from old: Contract, to new: Contract) {
    guard let former = old.server.version, let actual = new.server.version else { return nil }
    let parts = changes.map(Self.part)
    let greatest = parts.max()
    self.former = former
    self.actual = actual
    part = greatest == .major && former.major == 0 ? .minor : greatest
    count = parts.count { $0 == greatest }
    least = former.raised(part) ?? former
  }

  /// Whether the version that is there says what changed. Of a pre-release that counts which it is one of.
  public var isEnough: Bool {
    (actual.major, actual.minor, actual.patch) >= (least.major, least.minor, least.patch) && !(actual < former)
  }

  /// What a change asks for.
  private static func part(_ change: Change) -> Part {
    if change.strongest == .wire { return .major }
    return texts.contains(change.rule) ? .patch : .minor
  }

  private static let texts: Set<RuleID> = [
    .serverTextChanged, .instructionsChanged, .titleChanged, .descriptionChanged, .examplesChanged,
    .parameterTextChanged, .resultTextChanged, .errorTextChanged, .resourceTextChanged,
    .promptMessagesChanged,
  ]
}

extension SemanticVersion {
  /// The next release in which a part is raised; `nil` where there is none to raise. What was a pre-release of it already
  /// is that release.
  fileprivate func raised(_ part: VersionBump.Part?) -> SemanticVersion? {
    let isEarly = !prerelease.isEmpty
    let text =
      switch part {
      case nil: isEarly ? description : "\(major).\(minor).\(patch)"
      case .patch: "\(major).\(minor).\(isEarly ? patch : patch + 1)"
      case .minor: isEarly && patch == 0 ? "\(major).\(minor).0" : "\(major).\(minor + 1).0"
      case .major: isEarly && minor == 0 && patch == 0 ? "\(major).0.0" : "\(major + 1).0.0"
      }
    return try? SemanticVersion(text)
  }
}
