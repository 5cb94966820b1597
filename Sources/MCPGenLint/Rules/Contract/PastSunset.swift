// `past-sunset`: an older version whose end has come and that the spec still has. What day it is, the run says, so that a
// finding can be had again tomorrow.

import MCPGenSpec

extension Rule {
  static let pastSunset = Rule(
    .pastSunset, .warning, .contract, input: .spec,
    rationale: """
      From the day of its `sunset` on, an older version is either refused or kept although callers were told that it
      ends. Where nobody calls it any more (`mcp_deprecated_calls_total`, and `version` in audit records), take it out
      of `older:`; where somebody still does, move the day and tell them. `mcpgen lint --today 2031-01-31` looks at a
      spec as of another day.
      """,
    source: "RFC 8594 (the Sunset header): a resource is expected to stop answering at a point in time.",
    bad: [
      """
      tools:
        find_order:
          description: Find one order by its number. Returns its state.
          risk: read
          public: true
          params: {order_number: {type: string, maxLength: 20, description: Number of the order}}
          returns: {properties: {state: string}}
          versions: {style: suffix, current: v2, older: {v1: {deprecated: {since: 1.0.0, sunset: ↓2020-01-31}}}}
      """
    ],
    good: [
      """
      tools:
        find_order:
          description: Find one order by its number. Returns its state.
          risk: read
          public: true
          params: {order_number: {type: string, maxLength: 20, description: Number of the order}}
          returns: {properties: {state: string}}
          versions: {style: suffix, current: v2, older: {v1: {deprecated: {since: 1.0.0, sunset: 2099-01-31}}}}
      """
    ],
    check: .server { context, reporter in
      guard let today = context.options.today else { return }
      for tool in context.server.tools {
        for older in tool.written?.versions?.older ?? [] {
          guard let node = older.value.deprecated?["sunset"], let sunset = node.scalar?.text, sunset <= today else {
            continue
          }
          let refuses = older.value.deprecated?["atSunset"]?.scalar?.text == "refuse"
          reporter.report(
            """
            the version \(SafeText.quoted(older.name.value)) of \(SafeText.quoted(tool.name.value)) ended on \(sunset), \
            and \(refuses ? "its calls are refused" : "it is served all the same")
            """, at: node.span,
            help: "Take the version out once nobody calls it any more, or set a later day and tell its callers.")
        }
      }
    })
}
