// `missing-limit`: what a loop can do to data. Over stdio one person's own model calls, so that it is advice there;
// over HTTP it is anybody's.

import MCPCore
import MCPGenSpec

extension Rule {
  static let missingLimit = Rule(
    .missingLimit, .warning, .security, input: .spec,
    rationale: """
      A model that misunderstands an error repeats its call, and a loop can write a thousand tickets before anybody
      looks. A limit bounds what one caller can do by accident or on purpose. Write `limits:` for everything, for a
      risk, for a tag or for one tool; each `per caller`, `per tenant` or `per server`. For servers that speak stdio
      alone this is a note.
      """,
    source: "OWASP API security, API4: unrestricted resource consumption. Practice.",
    bad: [
      """
      mcpgen: 1
      server: {name: example, version: 1.0.0, description: An example., transports: {http: {}}}
      limits: [100/min per caller on risk delete]
      tools:
        list_cases: {description: Lists open cases., risk: read, public: true}
        ↓open_case: {description: Opens a case., risk: write, public: true}
        drop_case: {description: Deletes a case., risk: delete, public: true}
        move_case: {description: Moves a case to another queue., risk: write, public: true}
      """
    ],
    good: [
      """
      limits: [100/min per caller, "10/min per caller, tool on risk write"]
      tools:
        open_case: {description: Opens a case., risk: write, public: true}
      """
    ],
    check: .server { context, reporter in
      guard let (written, server) = context.spec else { return }
      let unlimited = written.tools.filter { tool in
        tool.value.risk.map { $0.value != .read } ?? false
          && !written.rateLimits.contains { applies($0.value, to: tool) }
      }
      guard let first = unlimited.first else { return }
      let names = unlimited.prefix(5).map { SafeText.quoted($0.name.value) }.joined(separator: ", ")
      let risk = first.value.risk?.value.rawValue ?? "write"
      let more = unlimited.count > 5 ? " and \(unlimited.count - 5) more" : ""
      reporter.report(
        "no limit applies to \(names)\(more), which \(unlimited.count == 1 ? "changes" : "change") data",
        at: first.name.span, severity: server.policy.servesHTTP ? nil : .note,
        help: "Add a limit, such as `limits: [\"30/min per caller on risk \(risk)\"]`.")
    })

  private static func applies(_ limit: Limit, to tool: Named<ToolSpec>) -> Bool {
    switch limit.target {
    case nil: true
    case .risk(let risk): tool.value.risk?.value == risk
    case .tool(let name): tool.name.value == name
    case .tag(let tag): tool.value.access.tags.contains { $0.value == tag }
    }
  }
}
