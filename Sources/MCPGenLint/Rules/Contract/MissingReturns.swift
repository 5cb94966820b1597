// `missing-returns`: a tool that looks something up and says nothing of what comes back. A tool that changes
// something may well answer nothing; what is asked in order to get an answer may not.

import MCPGenSpec

extension Rule {
  static let missingReturns = Rule(
    .missingReturns, .warning, .contract,
    rationale: """
      A model plans its next call by what this one will bring: an ID to go on with, a list, a text. Where neither a
      schema nor the description says it, the model calls to find out, or guesses. Declare `returns:`, from which
      clients get an `outputSchema` and the handler its type, or say it in the description. In lists of tools this
      is a note, for many servers have no output schemas yet.
      """,
    source: """
      MCP specification, tools: `outputSchema` helps clients and models to know and check the result that they will
      get.
      """,
    bad: [
      """
      tools:
        ↓get_price: {description: Get the price of a product., risk: read, public: true}
      """
    ],
    good: [
      """
      tools:
        get_price:
          description: Get the price of a product.
          risk: read
          public: true
          returns: {properties: {price: number}}
        hide_product: {description: Hide a product., risk: write, public: true}
      """
    ],
    check: .server { context, reporter in
      for tool in context.server.tools where !tool.hasOutput && !TextTokens.mayHold(tool.description, results) {
        let name = SafeText.quoted(tool.name.value)
        if let written = tool.written {
          guard written.risk?.value == .read else { continue }
          reporter.report(
            "\(name) only reads, and neither `returns` nor the description says what comes back", at: tool.name.span,
            help: "Declare what the handler returns, such as `returns: {properties: {price: number}}`.")
        } else if isSilent(tool.description), reads(tool, context) {
          reporter.report(
            "\(name) reads, and neither an output schema nor the description says what comes back", at: tool.name.span,
            severity: .note, help: "Add an `outputSchema`, or a sentence that begins with \"Returns\".")
        }
      }
    })
}

private func reads(_ tool: ToolView, _ context: LintContext) -> Bool {
  tool.readOnlyHint ?? VerbReading(tool, server: context.server.name.value).isReading
}

/// With these begin words that speak of a result.
private let results: [StaticString] = [
  "return", "result", "output", "respon", "yield", "includ", "contain", "answers with",
]

/// Whether a description is there and does not even list or name the form of what is read. What is not written in Latin
/// letters is not judged.
private func isSilent(_ text: String) -> Bool {
  let foreign = text.utf8.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
  guard text.utf8.contains(where: Words.isWord), foreign * 5 <= text.utf8.count else { return false }
  return !TextTokens.mayHold(text, forms)
}

private let forms: [StaticString] = [
  "list of", "with ", "such as", "e.g", "json", "csv", "markdown", "details about", ": ",
]
