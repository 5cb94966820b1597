// The compiler on one screen: text, spec as written, server as meant, files. Each stage takes the value of the one
// before it and collects its findings; nothing is thrown for what an author can mend.

import MCPGenEmit
import MCPGenSpec

/// The stages of the compiler, one after the other.
struct Compiler {
  /// What may be asked of a spec file.
  var limits = SpecLimits()
  /// Reads a file that a spec includes, by its path from the spec.
  /// - Throws: `Failure` with the reason why it cannot be read.
  var readInclude: (_ path: String, _ spec: SourceText) throws -> SourceText

  init(readInclude: @escaping (String, SourceText) throws -> SourceText = SpecFile.readInclude(_:of:)) {
    self.readInclude = readInclude
  }

  /// What compiling a spec gave.
  struct Outcome {
    /// The package; `nil` where there is an error.
    var package: Emission?
    /// The spec as written, with what it includes; `nil` where the text is no mapping.
    var spec: ServerSpec?
    /// The server; `nil` where the spec cannot be resolved.
    var server: Server?
    /// All findings, in the order of the files.
    var diagnostics: [Diagnostic]
    /// The spec and the files that it includes, which the findings are about.
    var sources: [SourceText]
  }

  /// Compiles a spec to the files of a package.
  func compile(_ source: SourceText, options: EmitOptions) throws -> Outcome {
    var outcome = read(source)
    if let server = outcome.server {
      let package = try emission(of: server, options)
      outcome.diagnostics += package.diagnostics
      outcome.package = package
    }
    var bag = DiagnosticBag(limit: limits.maxProblems)
    bag.report(outcome.diagnostics)
    outcome.diagnostics = bag.sorted
    if bag.hasErrors { outcome.package = nil }
    return outcome
  }

  /// The server of a spec, and no package; the findings are in the order of the stages.
  func read(_ source: SourceText) -> Outcome {
    var outcome = Outcome(diagnostics: [], sources: [source])
    let (written, problems) = parse(source, limits: limits)
    outcome.diagnostics = problems
    guard let written else { return outcome }
    let spec = include(written, &outcome)
    let (server, meaning) = resolve(spec)
    (outcome.spec, outcome.server) = (spec, server)
    outcome.diagnostics += meaning
    return outcome
  }

  private func emission(of server: Server, _ options: EmitOptions) throws -> Emission {
    do {
      return try emit(server, options: options)
    } catch {
      // A template that a user gave is the user's to mend.
      let isOurs = error.file.hasPrefix("MCPGenTemplates/")
      throw Failure(
        code: isOurs ? .bug : .findings,
        message: isOurs ? "a template of mcpgen is wrong, please report it: \(error)" : "\(error)")
    }
  }

  /// The spec with the files that it includes.
  private func include(_ written: ServerSpec, _ outcome: inout Outcome) -> ServerSpec {
    var spec = written
    var files: [SharedSpec] = []
    for path in written.includes {
      do {
        let source = try readInclude(path.value, written.source)
        let (file, problems) = parseShared(source, limits: limits)
        outcome.sources.append(source)
        outcome.diagnostics += problems
        if let file { files.append(file) } else { spec = spec.lacking(path, because: "it holds no mapping").spec }
      } catch {
        let (rest, problem) = spec.lacking(path, because: (error as? Failure)?.message ?? "\(error)")
        spec = rest
        outcome.diagnostics.append(problem)
      }
    }
    let (complete, problems) = spec.including(files)
    outcome.diagnostics += problems
    return complete
  }
}
