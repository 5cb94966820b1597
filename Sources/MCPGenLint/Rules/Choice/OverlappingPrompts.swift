// `overlapping-prompts`: prompts of one server that a user takes for one another, judged as tools are.

import MCPGenSpec

extension Rule {
  static let overlappingPrompts = Rule(
    .overlappingPrompts, .warning, .choice,
    rationale: """
      People pick prompts from a menu that shows name and description. Two prompts for the same job make them try both.
      Merge them, with an argument for what differs, or say in each what the other is for.
      """,
    source: "The judgement of overlapping-tools, on what prompts say of themselves.",
    bad: [
      """
      prompts:
        ↓summarize_account: {description: Summarize an account., public: true, messages: [{user: Summarize it.}]}
        account_recap: {description: Recap a customer account., public: true, messages: [{user: Sum it up.}]}
      """
    ],
    good: [
      """
      prompts:
        summarize_account: {description: Summarize an account., public: true, messages: [{user: Summarize it.}]}
        draft_reply: {description: Draft a reply to a complaint., public: true, messages: [{user: Draft a reply.}]}
      """
    ],
    check: .server { context, reporter in
      let items = context.server.prompts.map { ($0.name, $0.description, $0.arguments) }
      for pair in NamedTexts.overlaps(items, server: context.server.name.value) {
        let (a, b) = (items[pair.a].0, items[pair.b].0)
        reporter.report(
          "the prompts \(SafeText.quoted(a.value)) and \(SafeText.quoted(b.value)) can be taken for one another",
          at: a.span, notes: [.init("the other prompt", at: b.span)],
          help: "Merge them, with an argument for what differs, or say in each what the other is for.")
      }
    })
}

/// Things with a name and a description that are no tools, judged as tools.
enum NamedTexts {
  /// - Parameter margin: how far above the threshold a pair has to be. Things that name no operation, which could tell
  ///   them apart, have to say more.
  static func overlaps(
    _ items: [(Located<String>, String, [FieldView])], server: String, margin: Float = 0
  ) -> [ToolPair] {
    guard items.count > 1 else { return [] }
    let tools = items.map { name, description, fields in
      ToolView(
        name: name, title: nil, description: description, summary: description, descriptionSpan: name.span,
        parameters: fields, results: [], hasOutput: false, readOnlyHint: nil, destructiveHint: nil, definition: "",
        written: nil)
    }
    let reader = ToolReader(Judgement.shared.lexicon, server: server)
    let pairs = Judgement.shared.overlaps(among: ServerVocabulary.weighed(tools.map { reader.reading(of: $0) }))
    return pairs.filter { $0.margin >= margin }
  }
}
