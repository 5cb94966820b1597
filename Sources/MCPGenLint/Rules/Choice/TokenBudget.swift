// `token-budget`: what definitions cost before anything is asked. Four bytes count as a token, which is about what
// English and JSON come to; the limits lie far enough apart for an estimate.

import MCPGenSpec

extension Rule {
  static let tokenBudget = Rule(
    .tokenBudget, .warning, .choice,
    rationale: """
      Most clients send the definitions of all tools with every request, whether they are called or not. They cost money
      and time each time and take the place of what the user has to say. Shorten texts, give a name to a type that is
      written several times (`types`), and move tools that are seldom needed to a server of their own. A tool of more
      than 1,500 tokens is a note and one of more than 4,000 a warning; all tools of a server together are a note beyond
      10,000, a warning beyond 25,000 and an error beyond 100,000, which leaves many models no room.
      """,
    source: """
      Measured on 678 public servers at four bytes a token: half of all definitions have 113 tokens or fewer and one in
      a hundred more than 1,068; half of all servers have 573 or fewer, 2.4 % more than 10,000 and 0.6 % more than
      25,000.
      """,
    bad: [
      """
      tools:
        ↓create_order:
          description: Places an order for a customer and returns its number.
          risk: write
          public: true
          params:
            billing: &address
              description: An address.
              properties:
                name: &line
                  type: string
                  maxLength: 80
                  description: |
                    As it is to be printed on the label, in the script of the country of destination, without
                    abbreviations, and with a space between the parts of which it consists.
                company: *line
                street: *line
                unit: *line
                district: *line
                city: *line
                region: *line
                code: *line
                country: *line
            delivery: *address
            pickup: *address
      """
    ],
    good: [
      """
      types:
        Line:
          type: string
          maxLength: 80
          description: As it is to be printed on the label.
        Address:
          properties: {name: Line, company: Line, street: Line, district: Line, city: Line, code: Line, country: Line}
      tools:
        create_order:
          description: Places an order for a customer and returns its number.
          risk: write
          public: true
          params: {billing: Address, delivery: Address, pickup: Address}
      """
    ],
    check: .server { context, reporter in
      let tools = context.server.tools
      let sizes = tools.map(ReportNumbers.tokens)
      for (tool, size) in zip(tools, sizes) { checkTool(tool, size, &reporter) }
      checkServer(context.server, sizes, &reporter)
    })
}

private func checkTool(_ tool: ToolView, _ size: Int, _ reporter: inout Reporter) {
  guard size > 1_500 else { return }
  reporter.report(
    """
    the definition of \(SafeText.quoted(tool.name.value)) fills about \(ReportNumbers.grouped(size)) tokens of every \
    request
    """,
    at: tool.name.span, severity: size > 4_000 ? .warning : .note,
    help: "Shorten its texts, name a type that is written several times, or split what are several jobs.")
}

private func checkServer(_ server: ServerView, _ sizes: [Int], _ reporter: inout Reporter) {
  let total = sizes.reduce(0, +)
  guard total > 10_000 else { return }
  let largest = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(3)
  let costs = largest.map { "\(SafeText.quoted(server.tools[$0].name.value)) (\(ReportNumbers.grouped(sizes[$0])))" }
  reporter.report(
    """
    the tools of \(SafeText.quoted(server.name.value)) fill about \(ReportNumbers.grouped(total)) tokens of every \
    request
    """, at: server.name.span, severity: total > 100_000 ? .error : total > 25_000 ? .warning : .note,
    help: "Shorten the largest or move them to a server of their own: \(costs.joined(separator: ", ")).")
}
