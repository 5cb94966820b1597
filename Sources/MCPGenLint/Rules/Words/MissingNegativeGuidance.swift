// `missing-negative-guidance`: near neighbours, not yet confusable, neither of which says what the other is for. A note,
// for most pairs are told apart without it.

import MCPGenSpec

extension Rule {
  static let missingNegativeGuidance = Rule(
    .missingNegativeGuidance, .note, .words,
    rationale: """
      Tools that stand close to one another are chosen better when each says what it is not for and what to use instead. That
      is worth a sentence for near neighbours alone: guidance on every tool costs context and made selection worse where it
      was measured.
      """,
    source: "arXiv 2602.14878: descriptions with every component cost more steps and made a sixth of the cases worse.",
    bad: [
      """
      tools:
        ↓send_message: {description: Send a message to a customer., risk: write, public: true}
        post_note: {description: Post a note to the file of a customer., risk: write, public: true}
      """
    ],
    good: [
      """
      tools:
        send_message:
          description: Send a message to a customer.
          doNotUseFor: [{when: remarks that the customer must not see, use: post_note}]
          risk: write
          public: true
        post_note: {description: Post a note to the file of a customer., risk: write, public: true}
      """
    ],
    check: .server { context, reporter in
      let tools = context.server.tools
      for pair in context.neighbours {
        let (a, b) = (tools[pair.a], tools[pair.b])
        reporter.report(
          "\(SafeText.quoted(a.name.value)) and \(SafeText.quoted(b.name.value)) are near neighbours, and neither says "
            + "what the other is for",
          at: a.name.span, notes: [.init("the neighbour", at: b.name.span)],
          help: context.spec == nil
            ? "Add a sentence such as \"Do NOT use this for … — use \(b.name.value) instead.\""
            : "Add `doNotUseFor: [{when: …, use: \(b.name.value)}]` to one of them.")
      }
    })
}
