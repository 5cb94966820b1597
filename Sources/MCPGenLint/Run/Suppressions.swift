// Findings that comments silence, and comments that silence nothing. A comment is believed only where YAML sees one: a
// text that imitates one, in a description, changes nothing.

import MCPGenSpec

/// The suppressions of one file.
struct Suppressions {
  /// One name in one comment.
  private struct Use {
    let rule: RuleID
    let comment: Int
    var isUsed = false
    /// Whether it stands at an error that cannot be suppressed.
    var isRefused = false
  }

  /// A place and a rule.
  private struct Key: Hashable {
    let scope: Suppression.Scope
    let rule: RuleID
  }

  private let source: SourceText
  private var comments: [Suppression] = []
  private var uses: [Use] = []
  private var index: [Key: [Int]] = [:]
  /// What is wrong with the comments themselves.
  private(set) var problems: [Diagnostic] = []

  /// The suppressions in a text.
  init(in source: SourceText) {
    self.source = source
    // Few files have any, and looking for comments means reading the file again.
    guard source.bytes.contains(text: "mcpgen:ignore") else { return }
    for range in source.comments {
      if let comment = Suppression(range, in: source.bytes) { add(comment) }
    }
  }

  private mutating func add(_ comment: Suppression) {
    let scope = comment.isOfFile ? Suppression.Scope.file : .line(source.lineMeant(by: comment))
    for name in comment.names {
      guard let rule = RuleID(rawValue: name.text) else {
        reportUnknown(name.text, name.range)
        continue
      }
      index[Key(scope: scope, rule: rule), default: []].append(uses.count)
      uses.append(Use(rule: rule, comment: comments.count))
    }
    comments.append(comment)
    reportForm(of: comment)
  }

  /// Whether a finding is silenced; what silences it is used from now on.
  /// - Parameter isFixed: whether nothing can silence it.
  mutating func suppress(_ finding: Diagnostic, isFixed: Bool) -> Bool {
    guard !uses.isEmpty, finding.span.path == source.path else { return false }
    let scopes: [Suppression.Scope] = [.line(finding.span.start.line), .file]
    let found = scopes.flatMap { index[Key(scope: $0, rule: finding.rule)] ?? [] }
    for use in found {
      if isFixed { uses[use].isRefused = true } else { uses[use].isUsed = true }
    }
    return !found.isEmpty && !isFixed
  }

  // MARK: Unused ones

  /// The comments that silenced nothing.
  /// - Parameter isJudged: whether it is known that a rule found nothing: it may not have looked.
  mutating func unused(isJudged: (RuleID) -> Bool) -> [Diagnostic] {
    let byComment = Dictionary(grouping: uses.filter { !$0.isUsed }, by: \.comment).sorted { $0.key < $1.key }
    let found = byComment.flatMap { comment, uses -> [Diagnostic] in
      let refused = uses.filter(\.isRefused).map(\.rule)
      let unused = uses.filter { !$0.isRefused && $0.rule != .unusedSuppression && isJudged($0.rule) }.map(\.rule)
      return [refusal(refused, comments[comment]), waste(unused, comments[comment])].compactMap { $0 }
    }
    return found.filter { !suppress($0, isFixed: false) }
  }

  private func refusal(_ rules: [RuleID], _ comment: Suppression) -> Diagnostic? {
    guard !rules.isEmpty else { return nil }
    return Diagnostic(
      .unusedSuppression, "this comment suppresses nothing: \(Self.list(rules)) is an error of the compiler here",
      at: source.span(comment.range), severity: .warning,
      help: "Mend the error: while it stands there is no server.", fix: removal(of: rules, from: comment))
  }

  private func waste(_ rules: [RuleID], _ comment: Suppression) -> Diagnostic? {
    guard !rules.isEmpty else { return nil }
    let place = comment.isOfFile ? "in this file" : "at this place"
    return Diagnostic(
      .unusedSuppression, "this comment suppresses nothing: nothing is found \(place) by \(Self.list(rules))",
      at: source.span(comment.range), severity: .warning,
      help: "Remove it, so that it does not hide what comes later.", fix: removal(of: rules, from: comment))
  }

  private func removal(of rules: [RuleID], from comment: Suppression) -> Fix? {
    let unwanted = Set(rules.map(\.rawValue))
    let rest = comment.names.map(\.text).filter { !unwanted.contains($0) }
    guard !rest.isEmpty else { return source.removal(of: comment) }
    guard let first = comment.names.first, let last = comment.names.last else { return nil }
    let place = source.span(first.range.lowerBound..<last.range.upperBound)
    return Fix("Suppress no more than there is", isSafe: true, edits: [.init(place, rest.joined(separator: ", "))])
  }

  private static func list(_ rules: [RuleID]) -> String {
    rules.map { "`\($0.rawValue)`" }.joined(separator: " or ")
  }

  // MARK: Malformed ones

  private mutating func reportUnknown(_ name: String, _ range: Range<Int>) {
    let names = RuleID.allCases.map(\.rawValue)
    let first = name.prefix { $0 != " " && $0 != "\t" }
    let isWithoutDashes = first.count < name.count && names.contains(String(first))
    let help = isWithoutDashes ? "Put ` -- ` before the reason." : nearestHelp(name, in: names)
    problems.append(
      Diagnostic(
        .unknownReference, "no rule is named \(SafeText.quoted(name))", at: source.span(range), severity: .warning,
        help: help ?? "`mcpgen rules` lists them."))
  }

  private mutating func reportForm(of comment: Suppression) {
    if comment.names.isEmpty {
      problems.append(
        Diagnostic(
          .illegalValue, "this comment names no rule, so it suppresses nothing", at: source.span(comment.range),
          severity: .warning, help: "Name the rules: `# mcpgen:ignore missing-description -- why`."))
    } else if !comment.hasReason {
      problems.append(
        Diagnostic(
          .unusedSuppression, "this comment does not say why", at: source.span(comment.range), severity: .note,
          help: "Say it behind two dashes: `-- why`. Whoever reads it next can then tell whether it still holds."))
    }
  }
}
