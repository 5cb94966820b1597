// `overlapping-tools`: two tools of one server that a model takes for one another. The judgement is the module's own
// (Judgement/); this file turns pairs into findings.

import MCPGenSpec

extension Rule {
  static let overlappingTools = Rule(
    .overlappingTools, .warning, .choice,
    rationale: """
      A model chooses a tool by the words of its name and description. Where two tools do the same job under two names, where
      one contains the other, or where the difference lies in words that no request contains, it picks either, and nobody sees
      that it picked wrong. Merge them, or say in each what the other is for: the finding goes when the text of one names the
      other in its guidance.
      """,
    source: "Measured on labelled pairs of real tools, see docs/lint.md.",
    bad: [
      """
      tools:
        ↓search_customers: {description: Search customers, risk: read, public: true}
        find_accounts: {description: Find accounts, risk: read, public: true}
      """,
      """
      tools:
        ↓query: {description: Run a query., risk: read, public: true}
        search: {description: Search for things., risk: read, public: true}
      """,
    ],
    good: [
      """
      tools:
        search_customers:
          description: Search customers
          doNotUseFor: [{when: contracts and payments, use: find_accounts}]
          risk: read
          public: true
        find_accounts: {description: Find accounts, risk: read, public: true}
      """,
      """
      tools:
        get_issue: {description: Get an issue by its number., risk: read, public: true}
        get_pull_request: {description: Get a pull request by its number., risk: read, public: true}
      """,
    ],
    check: .server { context, reporter in
      let tools = context.server.tools
      for pair in context.overlaps {
        let (a, b) = (tools[pair.a], tools[pair.b])
        let evidence = OverlapEvidence(context.readings[pair.a], context.readings[pair.b], .shared)
        reporter.report(
          "\(SafeText.quoted(a.name.value)) and \(SafeText.quoted(b.name.value)) can be taken for one another: "
            + evidence.grounds,
          at: a.name.span,
          notes: [.init("the other tool, \(SafeText.quoted(b.name.value))", at: b.name.span)],
          help: evidence.help(a.name.value, b.name.value, isSpec: context.spec != nil))
      }
    })
}
