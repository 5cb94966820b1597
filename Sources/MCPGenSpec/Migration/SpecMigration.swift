// Takes one file through the steps from its version to the current one. After each step the text is read anew, so that a
// step sees what the one before it left; a file is never half migrated: with a fault on the way it stays as it was.

/// What migrating one file came to.
public enum SpecMigration: Sendable {
  /// It is written in the current version.
  case isCurrent(version: Int)
  /// It is written in a version that this compiler does not know yet: the place of the number, and the number.
  case isNewer(version: Located<Int>)
  /// It is no spec, or in a version that no step starts at.
  case isUnreadable([Diagnostic])
  /// It has become another text.
  case migrated(Migrated)

  /// A file in the current version.
  public struct Migrated: Sendable {
    /// The text.
    public var source: SourceText
    /// The version that the file had.
    public var from: Int
    /// What the steps did, in their order.
    public var summaries: [String]
    /// What a person must do, at places in the text as it was before the step.
    public var remaining: [Diagnostic]
  }

  /// Migrates a file.
  /// - Parameters:
  ///   - source: a spec, or a file that specs include.
  ///   - steps: the steps that there are, the oldest first.
  ///   - current: the version to reach.
  public static func migrate(
    _ source: SourceText, steps: [Migration] = Migration.all, to current: Int = Migration.currentVersion,
    limits: SpecLimits = SpecLimits()
  ) -> SpecMigration {
    var result: Migrated?
    var text = source
    // Each round raises the version by one or ends.
    while true {
      let (root, problems) = Composer.compose(text, limits: limits)
      guard let root, !problems.contains(where: { $0.severity == .error }) else { return .isUnreadable(problems) }
      guard let version = root.integer("mcpgen") else { return .isUnreadable([missingVersion(root, text, current)]) }
      if version.value == current {
        guard var result else { return .isCurrent(version: current) }
        result.source = text
        return .migrated(result)
      }
      if version.value > current { return .isNewer(version: version) }
      guard let step = steps.first(where: { $0.from == version.value }) else {
        return .isUnreadable([unknownVersion(version, steps, current)])
      }
      var migrated = result ?? Migrated(source: source, from: version.value, summaries: [], remaining: [])
      let findings = step.findings(root, text)
      let fixes = findings.compactMap(\.fix) + [raise(version)]
      let (bytes, applied) = text.applying(fixes)
      migrated.summaries.append(step.summary)
      migrated.remaining += findings.filter { $0.fix == nil }
      // An edit that meets another, or the number itself, would be lost without a word.
      guard applied == fixes.count else { return .isUnreadable(findings) }
      text = SourceText(path: source.path, bytes: bytes)
      result = migrated
    }
  }

  private static func raise(_ version: Located<Int>) -> Fix {
    let next = version.value + 1
    return Fix("Write `mcpgen: \(next)`", isSafe: true, edits: [Fix.Edit(version.span, "\(next)")])
  }

  private static func missingVersion(_ root: Node, _ source: SourceText, _ current: Int) -> Diagnostic {
    Diagnostic(
      .missingKey, "this file does not say which version of the spec language it is written in",
      at: root["mcpgen"]?.span ?? source.startSpan, help: "Specs of today begin with `mcpgen: \(current)`.")
  }

  private static func unknownVersion(_ version: Located<Int>, _ steps: [Migration], _ current: Int) -> Diagnostic {
    let known = (steps.map(\.from) + [current]).sorted().map { "\($0)" }.joined(separator: ", ")
    return Diagnostic(
      .illegalValue, "there is no version \(version.value) of the spec language that this mcpgen could read",
      at: version.span, help: "It reads: \(known).")
  }
}
