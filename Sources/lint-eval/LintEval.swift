// Measures the linter's judgement on labelled tools and on real servers, in the terms of the field: precision, recall
// and F1 at the shipped threshold, average precision, AUC, intervals by bootstrap, and the list of what was confused.

import ArgumentParser
import MCPCore
import MCPGenLint
import MCPGenSpec

@main
struct LintEval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint-eval", abstract: "Measures the linter's judgement on labelled data.",
    subcommands: [
      OverlapCommand.self, VagueCommand.self, NoiseCommand.self, SpeedCommand.self, WordsCommand.self,
    ])
}
