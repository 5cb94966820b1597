// The forms in which findings are printed, each by its name on the command line.

import ArgumentParser
import MCPCore
import MCPGenLint
import MCPGenSpec

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  /// With the lines of the spec that they are about.
  case full
  /// One line each, as compilers and editors have it.
  case concise
  /// For programs of one's own.
  case json
  /// SARIF 2.1.0.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// Code quality of GitLab.
  case gitlab
  /// JUnit's XML.
  case junit

  /// Whether people read it, in a terminal.
  var isForPeople: Bool { self == .full || self == .concise }

  /// The findings as text.
  /// - Parameter more: what the run was asked for beside the findings; only `json` has a place for it.
  func text(
    _ diagnostics: [Diagnostic], sources: [SourceText], colour: Bool, more: [JSON.Member] = []
  ) -> String {
    switch self {
    case .full:
      guard !diagnostics.isEmpty else { return "" }
      let text = DiagnosticRenderer.full(diagnostics, sources: sources, colour: colour)
      return text.hasSuffix("\n") ? text : text + "\n"
    case .concise: return DiagnosticRenderer.concise(diagnostics)
    case .json: return DiagnosticRenderer.json(diagnostics, more: more)
    case .sarif:
      return DiagnosticRenderer.sarif(diagnostics, version: MCPGen.version, rules: Rule.all.map(\.sarif))
    case .github: return DiagnosticRenderer.github(diagnostics)
    case .gitlab: return DiagnosticRenderer.gitlab(diagnostics)
    case .junit: return DiagnosticRenderer.junit(diagnostics, paths: sources.map(\.path))
    }
  }

  /// The findings of one spec as text.
  func text(_ outcome: Compiler.Outcome, colour: Bool) -> String {
    text(outcome.diagnostics, sources: outcome.sources, colour: colour)
  }
}
