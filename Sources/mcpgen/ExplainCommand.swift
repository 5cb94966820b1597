// `mcpgen explain`: what a rule is about, without leaving the terminal.

import ArgumentParser
import MCPGenContract
import MCPGenLint
import MCPGenSpec

/// `mcpgen explain RULE`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a rule flags, why, and how to mend or suppress it.",
    discussion: """
      EXAMPLES:
        mcpgen explain missing-description
      """)

  @Argument(help: "The name of the rule, as findings have it in brackets.")
  var rule: String

  func run() throws {
    guard let id = RuleID(rawValue: rule) else {
      let help = nearestHelp(rule, in: RuleID.allCases.map(\.rawValue)) ?? "`mcpgen rules` lists them."
      throw Failure.unusable("no rule is named \(SafeText.quoted(rule)). \(help)")
    }
    guard let rule = ChangeRule.rule(id) else { return Output.out.write(RuleText.explanation(of: id)) }
    Output.out.write(
      """
      \(id.rawValue): \(id.meaning)

      class  \(rule.classes.map(\.rawValue).joined(separator: ", "))

      Why: \(rule.why)
      Without breaking anybody: \(rule.remedy)

      `mcpgen breaking` reports it.

      """)
  }
}
