// From text to the spec as written: compose, check against the key table, decode. The spec is handed on even where
// problems were found, so that the resolver finds the rest of them in the same run.

/// Reads one spec file.
///
/// - Parameters:
///   - source: the file's text.
///   - limits: what the file may cost.
/// - Returns: the spec as written, nil only where the text is no YAML mapping, and all problems in the order of the
///   file. Where there is an error among them, `ServerSpec.isComplete` is false.
public func parse(
  _ source: SourceText, limits: SpecLimits = SpecLimits()
) -> (spec: ServerSpec?, diagnostics: [Diagnostic]) {
  let (root, problems) = Composer.compose(source, limits: limits)
  let severities = root.map { LintSeverities($0) } ?? LintSeverities()
  var bag = DiagnosticBag(limit: limits.maxProblems, lint: severities)
  bag.report(problems)
  guard let root else { return (nil, bag.sorted) }
  bag.report(SpecChecker.problems(of: root, in: source, limits: limits))
  guard root.entries != nil else { return (nil, bag.sorted) }
  let isComplete = !bag.hasErrors
  let spec = ServerSpec(source: source, root: root, limits: limits, severities: severities, isComplete: isComplete)
  return (spec, bag.sorted)
}
