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
  /// The same as edits, where a program can make them.
  public var fix: Fix?

  /// A finding of `rule` at `span`; an error unless said otherwise.
  public init(
    _ rule: RuleID, _ message: String, at span: Span, severity: Severity = .error, notes: [Note] = [],
    help: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}

/// Collects the findings of one or more stages. Errors are kept before all others, and one that was not kept is not
/// forgotten: whoever asks for errors among the findings gets an answer that is true of all that were reported.
public struct DiagnosticBag: Sendable {
  private var found: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []
  private let limit: Int
  private let lint: LintSeverities
  private var errors = 0
  private var dropped = 0
  private var hasDroppedErrors = false

  /// An empty bag that keeps at most `limit` findings and counts the rest.
  /// - Parameter lint: what the spec says of rules; a finding counts as serious as it is then.
  public init(limit: Int = SpecLimits().maxProblems, lint: LintSeverities = LintSeverities()) {
    self.limit = limit
    self.lint = lint
  }

  /// Adds a finding, once.
  public mutating func report(_ diagnostic: Diagnostic) {
    guard let diagnostic = lint.applied(to: diagnostic) else { return }
    guard !seen.contains(diagnostic) else { return }
    let isError = diagnostic.severity == .error
    if found.count >= limit {
      dropped += 1
      guard isError, errors < found.count, let weaker = found.lastIndex(where: { $0.severity != .error }) else {
        hasDroppedErrors = hasDroppedErrors || isError
        return
      }
      found.remove(at: weaker)
    }
    seen.insert(diagnostic)
    found.append(diagnostic)
    if isError { errors += 1 }
  }

  /// Adds several findings.
  public mutating func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { report(diagnostic) }
  }

  /// Whether further findings will only be counted.
  var isFull: Bool { found.count >= limit }

  /// Whether a finding of severity error was reported.
  public var hasErrors: Bool { errors > 0 || hasDroppedErrors }

  /// All findings, ordered by place; where some were dropped, a last one says how many, and is an error where there was
  /// one among them.
  public var sorted: [Diagnostic] {
    let ordered = found.sorted { Self.sortKey($0) < Self.sortKey($1) }
    guard dropped > 0, let last = ordered.last else { return ordered }
    let message = "\(dropped) more problems were found and are not shown"
    let severity: Severity = hasDroppedErrors ? .error : .note
    let summary = lint.applied(to: Diagnostic(.tooManyProblems, message, at: last.span, severity: severity))
    return ordered + [summary].compactMap { $0 }
  }

  private static func sortKey(_ diagnostic: Diagnostic) -> (String, Int, Int, String, String) {
    let start = diagnostic.span.start
    return (diagnostic.span.path, start.line, start.column, diagnostic.rule.rawValue, diagnostic.message)
  }
}
