// What a run prints: the findings, and what was asked for beside them. `json` has a place for that; the other formats
// for programs have none, so it goes to standard error there and their documents stay what they are.

import MCPCore
import MCPGenLint
import MCPGenSpec

/// The answer of a run.
struct LintAnswer {
  /// How it is to look.
  var arguments: LintAnswerArguments
  /// What was found.
  var outcome: LintRun.Outcome

  /// Writes it.
  /// - Throws: `Failure` where a file cannot be written.
  func write() throws {
    let format = arguments.form.format
    var text = format.text(
      outcome.findings, sources: outcome.sources, colour: arguments.form.usesColour, more: members)
    if format.isForPeople {
      text = ([text] + tables).filter { !$0.isEmpty }.joined(separator: "\n")
    } else if format != .json {
      Output.error.write(tables.filter { !$0.isEmpty }.joined(separator: "\n"))
    }
    try arguments.form.write(text)
    if let report = arguments.report {
      let page = HTMLReport.page(outcome.servers, findings: outcome.findings, version: MCPGen.version)
      try DiskFile.rewrite(report, with: Array(page.utf8))
    }
    tellOfBaseline()
  }

  private var tables: [String] {
    var tables: [String] = []
    if arguments.statistics { tables.append(LintStatistics(outcome.findings).text) }
    if arguments.score { tables.append(Score.text(scores)) }
    return tables
  }

  private var members: [JSON.Member] {
    var members: [JSON.Member] = []
    guard arguments.form.format == .json else { return members }
    if arguments.statistics { members.append(.init(key: "statistics", value: LintStatistics(outcome.findings).json)) }
    if arguments.score { members.append(.init(key: "scores", value: Score.json(scores))) }
    return members
  }

  private var scores: [Score] { Score.scores(of: outcome.servers, findings: outcome.all) }

  private func tellOfBaseline() {
    guard outcome.gone > 0 else { return }
    let count =
      outcome.gone == 1
      ? "1 entry of the baseline no longer occurs"
      : "\(outcome.gone) entries of the baseline no longer occur"
    Output.error.write("mcpgen: \(count); write it anew with --write-baseline\n")
  }
}
