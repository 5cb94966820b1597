// The one type in which every stage reports what it found. It is data: how it looks is the renderers' business, and
// whether it fails a build is the caller's.

/// How serious a finding is.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// The spec cannot be compiled.
  case error
  /// The spec compiles; something in it is probably not what the author wants.
  case warning
  /// For information.
  case note
}

/// One finding about a spec, written as help: what was read, what was expected, how to mend it.
public struct Diagnostic: Sendable, Hashable {
  /// A further place that belongs to a finding, such as "first defined here".
  public struct Note: Sendable, Hashable {
    /// What stands at the place.
    public var message: String
    /// The place.
    public var span: Span

    /// A note at a place.
    public init(_ message: String, at span: Span) {
      self.message = message
      self.span = span
    }
  }

  /// The rule that was broken.
  public var rule: RuleID
  /// How serious it is.
  public var severity: Severity
  /// What was read and what was expected, in one sentence without a full stop.
  public var message: String
  /// The place.
  public var span: Span
  /// Further places.
  public var notes: [Note]
  /// One way to mend it, where there is one.
  public var help: String?

  /// A finding of `rule` at `span`; an error unless said otherwise.
  public init(
    _ rule: RuleID, _ message: String, at span: Span, severity: Severity = .error, notes: [Note] = [],
    help: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.help = help
  }
}

/// Collects the findings of one or more stages.
public struct DiagnosticBag: Sendable {
  private var found: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []
  private let limit: Int
  private var dropped = 0

  /// An empty bag that keeps at most `limit` findings and counts the rest.
  public init(limit: Int = SpecLimits().maxProblems) {
    self.limit = limit
  }

  /// Adds a finding, once.
  public mutating func report(_ diagnostic: Diagnostic) {
    guard !seen.contains(diagnostic) else { return }
    guard found.count < limit else {
      dropped += 1
      return
    }
    seen.insert(diagnostic)
    found.append(diagnostic)
  }

  /// Adds several findings.
  public mutating func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { report(diagnostic) }
  }

  /// Whether further findings will only be counted.
  var isFull: Bool { found.count >= limit }

  /// Whether a finding of severity error was reported.
  public var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// All findings, ordered by place; where some were dropped, a last one says how many.
  public var sorted: [Diagnostic] {
    let ordered = found.sorted { Self.sortKey($0) < Self.sortKey($1) }
    guard dropped > 0, let last = ordered.last else { return ordered }
    let message = "\(dropped) more problems were found and are not shown"
    return ordered + [Diagnostic(.tooManyProblems, message, at: last.span, severity: .note)]
  }

  private static func sortKey(_ diagnostic: Diagnostic) -> (String, Int, Int, String, String) {
    let start = diagnostic.span.start
    return (diagnostic.span.path, start.line, start.column, diagnostic.rule.rawValue, diagnostic.message)
  }
}
