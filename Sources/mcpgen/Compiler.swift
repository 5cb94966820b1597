// The compiler on one screen: text, spec as written, server as meant, files. Each stage takes the value of the one
// before it and collects its findings; nothing is thrown for what an author can mend.

import MCPGenEmit
import MCPGenSpec

/// The stages of the compiler, one after the other.
struct Compiler {
  /// What may be asked of a spec file.
  var limits = SpecLimits()

  /// What checking one spec gave.
  struct Check {
    /// The resolved server; `nil` where there is an error.
    var server: Server?
    /// All findings, in the order of the file.
    var diagnostics: [Diagnostic]
  }

  /// Reads and resolves a spec.
  func check(_ source: SourceText) -> Check {
    let (spec, syntax) = parse(source, limits: limits)
    guard let spec else { return Check(server: nil, diagnostics: syntax) }
    let (server, meaning) = resolve(spec)
    return Check(server: server, diagnostics: sorted(syntax + meaning))
  }

  /// Compiles a spec to the files of a package.
  /// - Returns: the package, `nil` where there is an error, and all findings in the order of the file.
  func compile(
    _ source: SourceText, options: EmitOptions
  ) throws -> (package: Emission?, diagnostics: [Diagnostic]) {
    let check = check(source)
    guard let server = check.server else { return (nil, check.diagnostics) }
    let package = try emit(server, options: options)
    let diagnostics = sorted(check.diagnostics + package.diagnostics)
    return (diagnostics.contains { $0.severity == .error } ? nil : package, diagnostics)
  }

  private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var bag = DiagnosticBag(limit: limits.maxProblems)
    bag.report(diagnostics)
    return bag.sorted
  }
}
