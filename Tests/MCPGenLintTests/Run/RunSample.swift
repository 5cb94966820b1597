// Small specs for tests of the run, and what a run with given settings makes of them. The rules are named by each test,
// so that a new rule changes none of them.

import MCPGenSpec

@testable import MCPGenLint

/// Specs and runs.
enum RunSample {
  /// The head of a spec: two lines.
  static let head = """
    mcpgen: 1
    server: {name: example, version: 1.0.0, description: An example., transports: {stdio: {}}}

    """

  /// A prompt without a description, which `missing-description` reports at its name.
  static func prompt(_ name: String) -> String { "  \(name): {public: true, messages: [{user: Go.}]}\n" }

  /// A spec of two such prompts, on lines 4 and 5.
  static let two = head + "prompts:\n" + prompt("one") + prompt("two")

  /// A text as the input of a run.
  static func input(_ text: String, path: String = "s.mcp.yaml") -> LintRun.Input {
    let source = SourceText(path: path, text: text)
    let (spec, problems) = parse(source)
    var input = LintRun.Input(sources: [source], servers: [], diagnostics: problems, isSpec: true)
    guard let spec else { return input }
    let (server, more) = resolve(spec)
    input.diagnostics += more
    input.servers = server.map { [ServerView($0, from: spec)] } ?? []
    input.lint = spec.lint
    return input
  }

  /// The rules of these tests: one of words, and the linter's own.
  static let table = RuleTable([.missingDescription, .unusedSuppression, .secretInSpec])

  /// Settings with these rules.
  static func settings(
    select: [String] = [], ignore: [String] = [], extend: [String] = [], file: LintConfiguration = LintConfiguration(),
    notes: Bool = false
  ) throws -> LintSettings {
    let choice = try RuleChoice(select: select, ignore: ignore, extendSelect: extend)
    return LintSettings(commandLine: choice, configuration: file, notes: notes, table: table)
  }

  /// What a run finds in a spec.
  static func findings(in text: String, _ settings: LintSettings? = nil) throws -> [Diagnostic] {
    LintRun(settings: try settings ?? self.settings()).outcome(of: [input(text)]).findings
  }

  /// Findings as `line: rule`.
  static func places(_ findings: [Diagnostic]) -> [String] {
    findings.map { "\($0.span.start.line): \($0.rule.rawValue)" }
  }
}
