// Specs compiled and linted together, as the command line does it: all rules, all notes, comments that suppress.

import MCPGenLint
import MCPGenSpec

/// Files and everything that is found in them.
struct LintedFiles {
  /// The files.
  let sources: [SourceText]
  /// The nodes of those that are YAML.
  let roots: [Node]
  /// The servers of those that compile.
  let servers: [ServerView]
  /// The errors of the compiler.
  let errors: [Diagnostic]
  /// What the compiler and the rules report.
  let findings: [Diagnostic]

  /// Looks at files; on behalf of all clients, for nothing is asked for a client that nobody names.
  init(_ sources: [SourceText]) {
    var roots: [Node] = []
    let inputs = sources.map { source in
      let (spec, problems) = parse(source)
      var input = LintRun.Input(sources: [source], servers: [], diagnostics: problems, isSpec: true)
      guard let spec else { return input }
      roots.append(spec.root)
      let (server, more) = resolve(spec)
      input.diagnostics += more
      input.servers = server.map { [ServerView($0, from: spec)] } ?? []
      input.lint = spec.lint
      return input
    }
    self.sources = sources
    self.roots = roots
    servers = inputs.flatMap(\.servers)
    errors = inputs.flatMap(\.diagnostics).filter { $0.severity == .error }
    findings = LintedFiles.run.outcome(of: inputs).findings
  }

  private static let run = LintRun(
    settings: LintSettings(notes: true), options: LintOptions(clients: Client.allCases, today: "2026-12-31"))

  /// What is reported under a name, by whomever.
  func found(_ id: RuleID) -> [Diagnostic] { findings.filter { $0.rule == id } }

  /// The texts, for messages.
  var text: String { sources.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "---\n") }

  /// The same files with these fixes made.
  func applying(_ fixes: [Fix]) -> LintedFiles {
    LintedFiles(
      sources.map { source in
        let own = fixes.filter { $0.edits.first?.span.path == source.path }
        return SourceText(path: source.path, bytes: source.applying(own).bytes)
      })
  }

  /// The same files in flow style.
  var inFlowStyle: LintedFiles {
    LintedFiles(zip(sources, roots).map { SourceText(path: $0.path, text: FlowStyle.text($1) + "\n") })
  }
}

extension Diagnostic {
  /// The place as tests compare it: file, line, column, byte.
  var place: String { span.start.place(in: span.path) }
}

extension Position {
  /// The place as tests compare it.
  func place(in path: String) -> String { "\(path):\(line):\(column) (byte \(byte))" }
}
