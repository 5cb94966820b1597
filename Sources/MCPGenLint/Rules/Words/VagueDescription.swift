// `vague-description`: neither name nor description says what the tool works on. Such a text fits any tool.

import MCPGenSpec

extension Rule {
  static let vagueDescription = Rule(
    .vagueDescription, .warning, .words,
    rationale: """
      "Run a query", "process data", "get information": a model that reads this cannot tell what the tool works on, so it calls
      the tool for everything or for nothing. Name the object and the source of the data, and what comes back.
      """,
    source: "Measured on labelled descriptions of real tools, see docs/lint.md.",
    bad: [
      """
      tools:
        query: {description: ↓Run a query., risk: read, public: true}
      """
    ],
    good: [
      """
      tools:
        query_orders: {description: Find orders of the shop by customer or date. Returns number and total., risk: read, public: true}
      """
    ],
    check: .server { context, reporter in
      for (tool, wording) in zip(context.server.tools, context.wordings) where wording.judgement == .vague {
        reporter.report(
          "nothing says what \(SafeText.quoted(tool.name.value)) works on", at: tool.descriptionSpan,
          help: "Name the object and the source of the data, such as \"orders of the shop\", and what comes back.")
      }
    })
}
