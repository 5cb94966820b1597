// `missing-use-when`: `useWhen` is where a spec says when to use a tool. A description that says it by itself will do:
// a single "when" is enough, for the rule is about what is missing and not about where it stands.

import MCPGenSpec

extension Rule {
  static let missingUseWhen = Rule(
    .missingUseWhen, .note, .words, input: .spec,
    rationale: """
      A description says what a tool does; a model has to know when to call it, above all among tools that are alike.
      `useWhen` is compiled into the text that the model reads: "Use this when …". Name what users ask for, not what the
      tool does.
      """,
    source: """
      Measured: 6 % of 7,000 public tools say when to use them. That a clear usage text raises how often the right tool
      is selected is reported in arXiv 2602.18914.
      """,
    bad: [
      """
      tools:
        ↓get_invoice: {description: Get an invoice by its number. Returns lines and total., risk: read, public: true}
      """
    ],
    good: [
      """
      tools:
        get_invoice:
          description: Get an invoice by its number. Returns lines and total.
          useWhen: the user asks about a bill
          risk: read
          public: true
      """,
      """
      tools:
        get_invoice: {description: Get an invoice when the user asks about a bill., risk: read, public: true}
      """,
    ],
    check: .server { context, reporter in
      for tool in context.server.tools where tool.written?.useWhen == nil && !saysWhen(tool.summary) {
        reporter.report(
          "nothing says when to use the tool \(SafeText.quoted(tool.name.value))", at: tool.name.span,
          help: "Add `useWhen:` with what users ask for, such as \"the user asks about a specific invoice\".")
      }
    })

  private static func saysWhen(_ text: String) -> Bool {
    var isSaid = false
    Words.ofText(Array(text.utf8.prefix(Prose.limit))[...]) { isSaid = isSaid || whenWords.contains(Term($0)) }
    return isSaid || Prose(text).parts.contains { $0.part == .guidance }
  }

  private static let whenWords = Set(["when", "whenever"].map { Term($0) })
}
