// `thin-description`: a description that is clear and tells no more than the name. What is weighed is which words the
// name lacks, not how long the text is.

import MCPGenSpec

extension Rule {
  static let thinDescription = Rule(
    .thinDescription, .note, .words,
    rationale: """
      A description that only says the name again, with "by ID" or the product's name, gives a model nothing to choose by once
      two tools stand close. Say one thing that the name does not: what comes back, an effect or a limit, how it is done, or
      when to use it.
      """,
    source: "Measured on labelled descriptions of real tools, see docs/lint.md.",
    bad: [
      """
      tools:
        update_contract: {description: ↓Update a contract, risk: write, public: true}
      """
    ],
    good: [
      """
      tools:
        update_contract:
          description: Change end date or price of a contract that is not signed yet. Returns the new contract.
          risk: write
          public: true
      """
    ],
    check: .server { context, reporter in
      for (tool, wording) in zip(context.server.tools, context.wordings) where wording.judgement == .thin {
        reporter.report(
          "the description of \(SafeText.quoted(tool.name.value)) adds nothing to its name", at: tool.descriptionSpan,
          help: "Say one thing more: what comes back, an effect or a limit, how it is done, or when to use it.")
      }
    })
}
