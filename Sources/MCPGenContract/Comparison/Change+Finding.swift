// Changes as findings, so that they are printed, exported and counted as everything else that this program finds.

import MCPCore
import MCPGenSpec

extension ChangeClass {
  /// How serious a change of the class is as a finding.
  public var severity: Severity {
    switch self {
    case .wire, .security: .error
    case .model: .warning
    case .compatible: .note
    }
  }
}

extension Change {
  /// The change as a finding at its new place, with its old place, why it matters, and how to do without.
  public var finding: Diagnostic {
    let rule = ChangeRule.rule(self.rule)
    let classes = classes.map(\.rawValue).joined(separator: ", ")
    let assumed = isConservative ? ", assumed" : ""
    return Diagnostic(
      self.rule, "\(message) (\(classes)\(assumed))", at: newPlace, severity: strongest.severity,
      notes: [.init(old == nil ? "it would have been here" : "it was here", at: oldPlace)],
      help: rule.map { "\($0.why) \($0.remedy)" })
  }

  /// The change for programs.
  public var json: JSON {
    .object([
      "rule": .string(rule.rawValue), "classes": .array(classes.map { .string($0.rawValue) }), "path": .string(path),
      "message": .string(message), "old": old.map(JSON.string), "new": new.map(JSON.string),
      "assumed": .flag(isConservative),
    ])
  }
}

extension VersionBump {
  /// That the version does not say what changed; `nil` where it does.
  /// - Parameters:
  ///   - place: where the version stands.
  ///   - source: the text that it stands in, for a fix; `nil`: it cannot be written there.
  public func finding(at place: Span, in source: SourceText?) -> Diagnostic? {
    guard !isEnough else { return nil }
    let message =
      part == nil || actual < former
      ? "the version went back from \(former) to \(actual)"
      : "the version \(actual) does not say what changed since \(former): \(count) of the changes "
        + "\(count == 1 ? "asks" : "ask") for a new \(part?.rawValue ?? "") number"
    return Diagnostic(
      .versionNotRaised, message, at: place, help: "Write `version: \(least)`; `--fix` does.",
      fix: source.flatMap { fix(at: place, in: $0) })
  }

  private func fix(at place: Span, in source: SourceText) -> Fix? {
    guard place.path == source.path, place.start.byte < place.end.byte, place.end.byte <= source.bytes.count else {
      return nil
    }
    let written = String(decoding: source.bytes[place.start.byte..<place.end.byte], as: UTF8.self)
    // Quotes stay as they are; what is neither the version nor the version in quotes was an alias, and stays, too.
    guard written.filter({ $0 != "\"" && $0 != "'" }) == actual.description else { return nil }
    let replacement = written.replacing(actual.description, with: least.description)
    return Fix("Raise the version to \(least)", isSafe: true, edits: [.init(place, replacement)])
  }
}
