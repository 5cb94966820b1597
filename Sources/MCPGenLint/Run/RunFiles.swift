// The files of a run by path: what their specs say of rules, whether they were looked at whole, and the order in which
// findings are shown.

import MCPGenSpec

/// The files of a run.
struct RunFiles {
  /// All texts, each once.
  let sources: [SourceText]
  /// The texts whose comments count.
  let commented: [SourceText]
  private let places: [String: Int]
  private var lints: [String: LintSeverities] = [:]
  private var incomplete: Set<String> = []

  init(_ inputs: [LintRun.Input]) {
    var seen: Set<String> = []
    sources = inputs.flatMap(\.sources).filter { seen.insert($0.path).inserted }
    seen = []
    commented = inputs.filter(\.isSpec).flatMap(\.sources).filter { seen.insert($0.path).inserted }
    places = Dictionary(sources.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    for input in inputs {
      for source in input.sources {
        // An included file has the settings of the first spec that includes it.
        if lints[source.path] == nil { lints[source.path] = input.lint }
        if input.servers.isEmpty { incomplete.insert(source.path) }
      }
    }
  }

  /// What the spec at a path says of rules.
  func lint(_ path: String) -> LintSeverities { lints[path] ?? LintSeverities() }

  /// Whether rules looked at the file.
  func isComplete(_ path: String) -> Bool { !incomplete.contains(path) }

  /// Each finding once, in the order of the files and within each from top to bottom.
  func ordered(_ findings: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let once = findings.filter { seen.insert($0).inserted }
    return once.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func key(_ finding: Diagnostic) -> (Int, Int, Int, String, String) {
    let start = finding.span.start
    return (places[finding.span.path] ?? Int.max, start.line, start.column, finding.rule.rawValue, finding.message)
  }
}
