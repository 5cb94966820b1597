// A step from one version of the spec language to the next. Steps look at YAML nodes and not at a decoded spec, because
// the decoder knows the newest version alone; they answer with findings, whose fixes are edits of the author's text.

/// One step between two versions of the language.
public struct Migration: Sendable {
  /// The version that it starts at; it ends at the next.
  public let from: Int
  /// What changed between the two, in one sentence without a full stop.
  public let summary: String
  /// What of a spec has to change, at its place: with a fix where a program can do it, without where a person must.
  let findings: @Sendable (_ root: Node, _ source: SourceText) -> [Diagnostic]

  /// A step.
  /// - Parameter findings: what has to change in a spec of version `from`; the number itself is changed by the caller.
  package init(
    from: Int, summary: String, findings: @escaping @Sendable (_ root: Node, _ source: SourceText) -> [Diagnostic]
  ) {
    self.from = from
    self.summary = summary
    self.findings = findings
  }
}

extension Migration {
  /// The version of the language that this compiler compiles.
  public static let currentVersion = 1

  /// All steps, the oldest first: a row for each version that has a successor.
  public static let all: [Migration] = []
}
