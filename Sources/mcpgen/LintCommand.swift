// `mcpgen lint`: what is wrong with specs, on standard output, for people or for programs.

import ArgumentParser
import MCPGenEmit
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

  /// The findings as text.
  func text(_ diagnostics: [Diagnostic], sources: [SourceText], colour: Bool) -> String {
    switch self {
    case .full:
      guard !diagnostics.isEmpty else { return "" }
      let text = DiagnosticRenderer.full(diagnostics, sources: sources, colour: colour)
      return text.hasSuffix("\n") ? text : text + "\n"
    case .concise: return DiagnosticRenderer.concise(diagnostics)
    case .json: return DiagnosticRenderer.json(diagnostics)
    case .sarif: return DiagnosticRenderer.sarif(diagnostics, version: MCPGen.version)
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

/// `mcpgen lint SPEC…`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks specs and prints what it finds on standard output.",
    discussion: """
      EXAMPLES:
        mcpgen lint crm.mcp.yaml
        mcpgen lint specs/*.mcp.yaml --format sarif > findings.sarif

      EXIT CODES: 0 no errors (warnings alone are none), 1 errors, 2 usage or unreadable input, 70 a fault of mcpgen
      """)

  @Argument(help: "The specs, NAME.mcp.yaml.")
  var specs: [String]

  @Option(
    help: """
      full: with the lines of the spec; concise: path:line:column, one line each; json, sarif, github, gitlab, junit: \
      for programs.
      """)
  var format: FindingFormat = .full

  func run() throws {
    var diagnostics: [Diagnostic] = []
    var sources: [SourceText] = []
    var hasErrors = false
    for path in specs {
      let source = try SpecFile.read(path)
      // Names that meet in Swift are found when the package is made, so it is made, and forgotten.
      let options = EmitOptions(specName: Path.name(path), runtime: .path("."))
      let outcome = try Compiler().compile(source, options: options)
      hasErrors = hasErrors || outcome.package == nil
      diagnostics += outcome.diagnostics
      sources += outcome.sources
    }
    Output.out.write(format.text(diagnostics, sources: sources, colour: Output.out.usesColour))
    if hasErrors { throw Failure.findings }
  }
}
