// `unused-suppression`: a comment that silences a rule where the rule finds nothing. Run/Suppressions.swift reports it,
// for only who applied all comments knows which were needed.

import MCPGenSpec

extension Rule {
  static let unusedSuppression = Rule(
    .unusedSuppression, .warning, .settings, input: .spec,
    rationale: """
      A comment that suppresses a rule is a promise that somebody looked. Once the finding is gone, the comment stays and
      hides the next one at the same place, which nobody has looked at. Remove it. Errors of the compiler cannot be
      suppressed, so a comment at one is reported as well. A comment that does not say why, behind `--`, gets a note.
      """,
    source: "Practice: linters of other languages report suppressions that are not needed, for the same reason.",
    // It is about comments, and examples are looked at without them: SuppressionTests hold it.
    bad: [],
    good: [],
    check: .compiler)
}
