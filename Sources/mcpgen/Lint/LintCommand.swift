// `mcpgen lint`: what is wrong with servers, on standard output, for people or for programs. This file holds the order
// of a run; what is read, mended, counted and printed stands in the files beside it.

import ArgumentParser
import MCPGenLint
import MCPGenSpec

/// `mcpgen lint [PATH…]`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks servers and prints what it finds on standard output.",
    discussion: """
      A path is a spec, a folder (all *.mcp.yaml below it), an answer to `tools/list` (*.json; *.jsonl with a tool or \
      an answer on each line), or - for standard input. Without a path it is the folder of `.mcpgen.yaml`, found from \
      here upwards. All servers of a run are looked at together, so that tools of different servers are compared.

      EXAMPLES:
        mcpgen lint crm.mcp.yaml
        mcpgen lint specs --fix                       # mends what can be mended without changing what a model sees
        mcpgen lint tools.json --select choice --score
        mcpgen lint specs --format sarif > findings.sarif
        mcpgen lint specs --write-baseline known.json  # today's findings; from then on: --baseline known.json

      EXIT CODES: 0 nothing at or above --fail-on, 1 findings, 2 usage or unreadable input, 70 a fault of mcpgen
      """)

  @Argument(help: "Specs, folders, lists of tools, or - for standard input.")
  var paths: [String] = []

  @Option(help: "The name of what comes by standard input, for messages and to tell JSON from YAML.")
  var stdinFilename: String?

  @OptionGroup(title: "Which findings count")
  var rules: LintRuleArguments

  @OptionGroup(title: "Mending")
  var mending: LintFixArguments

  @OptionGroup(title: "What is printed")
  var answer: LintAnswerArguments

  @Flag(help: "Lint again whenever a file changes, until Ctrl-C.")
  var watch = false

  @Flag(help: "Print the settings that hold here, and lint nothing.")
  var showSettings = false

  func validate() throws {
    let readsInput = paths.contains("-")
    if watch, readsInput { throw ValidationError("--watch cannot watch standard input; give a file.") }
    if watch, mending.diff { throw ValidationError("--watch and --diff exclude each other.") }
    if mending.writes, readsInput {
      throw ValidationError("--fix cannot write to standard input; --diff prints what it would do.")
    }
    if stdinFilename != nil, !readsInput {
      throw ValidationError("--stdin-filename names standard input, which is not read; add - to the paths.")
    }
  }

  func run() throws {
    if showSettings { return Output.out.write(try LintProject(rules).text) }
    if watch { try LintWatch().run { try round(clearing: true).watched } }
    if try round(clearing: false).fails { throw Failure.findings }
  }

  /// What one look at everything gave.
  private struct Round {
    /// Whether the run fails by it.
    var fails: Bool
    /// The files whose changes matter.
    var watched: LintWatch.Files
  }

  private func round(clearing: Bool) throws -> Round {
    let project = try LintProject(rules)
    let search = LintPaths(paths, project: project, standardInput: stdinFilename)
    let files = try search.files()
    try OutputPlaces.check(
      [
        ("output-file", answer.form.outputFile), ("report", answer.report), ("write-baseline", rules.writeBaseline),
      ], inputs: files.map(\.path), role: "is one of the files to lint")
    let session = try LintSession(project: project, files: files, knowsBaseline: rules.writeBaseline == nil)
    let fixed = try mending.isAsked ? LintFixer.result(session, mending) : nil
    let look = try fixed?.look ?? session.look()
    if clearing { Output.out.clear() }
    let watched = LintWatch.Files(look.sources.map(\.path) + [project.path].compactMap { $0 }) {
      try search.files().map(\.path)
    }
    if let fixed, mending.diff {
      try answer.form.write(fixed.diff)
      return Round(fails: !fixed.diff.isEmpty, watched: watched)
    }
    try fixed?.write()
    let outcome = try known(look)
    try LintAnswer(arguments: answer, outcome: outcome).write()
    return Round(fails: project.fails(outcome) || look.isIncomplete, watched: watched)
  }

  /// The findings that are left once today's are written down as known.
  private func known(_ look: LintSession.Look) throws -> LintRun.Outcome {
    var outcome = look.outcome
    guard let path = rules.writeBaseline else { return outcome }
    let (text, count) = Baseline.text(of: outcome.findings, except: outcome.errors)
    try DiskFile.rewrite(path, with: Array(text.utf8))
    Output.error.write("wrote \(path): \(count) known \(count == 1 ? "finding" : "findings")\n")
    outcome.findings.removeAll { !outcome.errors.contains($0) }
    return outcome
  }
}
