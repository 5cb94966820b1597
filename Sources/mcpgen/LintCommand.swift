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

  /// The findings as text.
  func text(_ outcome: Compiler.Outcome, colour: Bool) -> String {
    guard !outcome.diagnostics.isEmpty else { return "" }
    let text =
      switch self {
      case .full: DiagnosticRenderer.full(outcome.diagnostics, sources: outcome.sources, colour: colour)
      case .concise: DiagnosticRenderer.concise(outcome.diagnostics)
      }
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}

/// `mcpgen lint SPEC…`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks specs and prints what it finds on standard output.",
    discussion: """
      EXAMPLES:
        mcpgen lint crm.mcp.yaml
        mcpgen lint specs/*.mcp.yaml --format concise

      EXIT CODES: 0 no errors (warnings alone are none), 1 errors, 2 usage or unreadable input, 70 a fault of mcpgen
      """)

  @Argument(help: "The specs, NAME.mcp.yaml.")
  var specs: [String]

  @Option(help: "full: with the lines of the spec; concise: path:line:column, one line each.")
  var format: FindingFormat = .full

  func run() throws {
    var hasErrors = false
    for path in specs {
      let source = try SpecFile.read(path)
      // Names that meet in Swift are found when the package is made, so it is made, and forgotten.
      let options = EmitOptions(specName: Path.name(path), runtime: .path("."))
      let outcome = try Compiler().compile(source, options: options)
      hasErrors = hasErrors || outcome.package == nil
      Output.out.write(format.text(outcome, colour: Output.out.usesColour))
    }
    if hasErrors { throw Failure.findings }
  }
}
