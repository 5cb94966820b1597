// `mcpgen migrate`: brings specs to the version of the spec language that this mcpgen compiles. All files of a run are
// read and migrated before one is written, so that a spec and what it includes stay in step.

import ArgumentParser
import MCPGenLint
import MCPGenSpec

/// `mcpgen migrate [SPEC…]`.
struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Brings specs to the current version of the spec language.",
    discussion: """
      A spec says in `mcpgen:` which version of the language it is written in. Files that a spec includes are migrated \
      with it. Comments and layout stay. What a program cannot decide is printed with its place.

      EXAMPLES:
        mcpgen migrate crm.mcp.yaml
        mcpgen migrate specs --diff        # prints the changes and writes nothing

      EXIT CODES: 0 current, or migrated; 1 something is left for a person to do, or with --diff a change; 2 usage, an \
      unreadable file, or a newer version than this mcpgen knows
      """)

  @Argument(help: "Specs, or folders: all *.mcp.yaml below them (default: the current folder).")
  var paths: [String] = []

  @Flag(help: "Print the changes as a unified diff and write nothing.")
  var diff = false

  func run() throws {
    var files: [(old: SourceText, outcome: SpecMigration)] = []
    for source in try sources() { files.append((source, SpecMigration.migrate(source))) }
    try files.forEach { try check($0.old, $0.outcome) }
    var remains = false
    for (old, outcome) in files {
      guard case .migrated(let new) = outcome else {
        if !diff { Output.out.write("\(old.path): version \(Migration.currentVersion), nothing to migrate\n") }
        continue
      }
      if diff {
        Output.out.write(UnifiedDiff.text(path: old.path, from: old.bytes, to: new.source.bytes))
      } else {
        try DiskFile.rewrite(old.path, with: new.source.bytes)
        Output.out.write("\(old.path): version \(new.from) to \(Migration.currentVersion)\n")
        Output.out.write(new.summaries.map { "  \($0)\n" }.joined())
      }
      Output.error.write(DiagnosticRenderer.concise(new.remaining, withHelp: true))
      remains = remains || diff || !new.remaining.isEmpty
    }
    if remains { throw Failure.findings }
  }

  /// The specs, each with what it includes, each file once.
  private func sources() throws -> [SourceText] {
    var seen: Set<String> = []
    var sources: [SourceText] = []
    func add(_ source: SourceText) {
      if seen.insert(Path.real(source.path) ?? source.path).inserted { sources.append(source) }
    }
    for path in try SpecPaths.specs(paths) {
      let source = try SpecFile.read(path)
      add(source)
      for path in MCPGenSpec.parse(source).spec?.includes ?? [] { add(try include(path.value, of: source)) }
    }
    return sources
  }

  private func include(_ path: String, of spec: SourceText) throws -> SourceText {
    do {
      return try SpecFile.readInclude(path, of: spec)
    } catch let failure as Failure {
      throw Failure.unusable(
        "cannot read \(path), which \(spec.path) includes: \(failure.message ?? "no reason given")")
    }
  }

  /// Ends the run where a file cannot be migrated.
  private func check(_ source: SourceText, _ outcome: SpecMigration) throws {
    switch outcome {
    case .isCurrent, .migrated: return
    case .isNewer(let version):
      throw Failure.unusable(
        "\(source.path):\(version.span.start.line): this spec is written in version \(version.value) of the spec "
          + "language, and mcpgen \(MCPGen.version) reads up to \(Migration.currentVersion); raise mcpgen")
    case .isUnreadable(let problems):
      Output.error.write(DiagnosticRenderer.concise(problems, withHelp: true))
      throw Failure(code: .usage, message: "\(source.path) cannot be migrated; nothing was written")
    }
  }
}
