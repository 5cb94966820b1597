// `duplicate-description`: one text at two places of a server. Texts are compared as the model reads them, so that two
// tools with one description and different `useWhen` are none; space and case do not count.

import MCPGenSpec

extension Rule {
  static let duplicateDescription = Rule(
    .duplicateDescription, .warning, .choice,
    rationale: """
      Two tools with the same description are told apart by their names alone, so that which one is called is a matter
      of luck. Say in each what the other does not do. Where both do the same, keep one.
      """,
    source: "MCP specification, tools: a model chooses by description. Copied texts stand in 4 of 678 public servers.",
    bad: [
      """
      tools:
        list_invoices: {description: List the documents of a customer., risk: read, public: true}
        list_orders: {description: ↓List the  documents of a Customer., risk: read, public: true}
      """
    ],
    good: [
      """
      tools:
        list_invoices: {description: List what a customer was billed., risk: read, public: true}
        list_orders: {description: List what a customer ordered., risk: read, public: true}
      """,
      """
      tools:
        get_price: {description: The price of an article., risk: read, public: true}
      resources:
        price: {uri: "shop://price", description: The price of an article., public: true, text: "9.99"}
      """,
    ],
    check: .server { context, reporter in
      func check(_ what: String, _ texts: [(name: Located<String>, text: String, span: Span)]) {
        var first: [[UInt8]: Int] = [:]
        for (index, entry) in texts.enumerated() {
          let key = normalised(entry.text)
          guard !key.isEmpty else { continue }
          guard let earlier = first[key] else {
            first[key] = index
            continue
          }
          let other = SafeText.quoted(texts[earlier].name.value)
          reporter.report(
            "the \(what) \(SafeText.quoted(entry.name.value)) has the same description as \(other)", at: entry.span,
            notes: [Diagnostic.Note("the description of \(other)", at: texts[earlier].span)],
            help: "Say in each what it does and the other does not, or keep one of the two.")
        }
      }
      let server = context.server
      check("tool", server.tools.map { ($0.name, $0.description, $0.descriptionSpan) })
      check("resource", server.resources.map { ($0.name, $0.description, $0.descriptionSpan) })
      check("prompt", server.prompts.map { ($0.name, $0.description, $0.descriptionSpan) })
    })

  /// A text in lower case (ASCII's letters), runs of space as one.
  private static func normalised(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte > 0x20 {
        result.append(Words.lowered(byte))
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }
}
