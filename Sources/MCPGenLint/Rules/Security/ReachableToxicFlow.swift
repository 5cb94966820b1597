// `reachable-toxic-flow`: the static twin of flows. A flow that is only watched, or only asked about though it is
// called grave, protects against nothing that a role may do from its first step to its last.

import MCPCore
import MCPGenSpec

extension Rule {
  static let reachableToxicFlow = Rule(
    .reachableToxicFlow, .warning, .security, input: .spec,
    rationale: """
      A flow names calls that are dangerous together. Where one role may make all of them, only the flow's `action`
      stands in the way: `flag` lets the last call through and writes it down, `confirm` leaves it to a person who is
      asked often. Write `action: block`, or give the steps to different roles, so that nobody can complete the flow.
      """,
    source: "Toxic flows, as Invariant Labs described them in 2025; the principle of least privilege.",
    bad: [
      """
      roles: {agent: [read:mail, write:mail]}
      tools:
        read_mail: {description: Returns one mail., risk: read, permissions: [read:mail], reads: [mail]}
        send_mail: {description: Sends a mail., risk: write, permissions: [write:mail]}
      flows:
        ↓leak: {steps: [{reads: mail}, {tool: send_mail}], within: {time: 5m}, action: flag}
      """,
      """
      tools:
        read_mail: {description: Returns one mail., risk: read, public: true, reads: [mail]}
        send_mail: {description: Sends a mail., risk: write, public: true}
      flows:
        ↓leak: {steps: [{reads: mail}, {risk: write}], within: {time: 5m}, action: confirm, severity: critical}
      """,
    ],
    good: [
      """
      roles: {agent: [read:mail, write:mail]}
      tools:
        read_mail: {description: Returns one mail., risk: read, permissions: [read:mail], reads: [mail]}
        send_mail: {description: Sends a mail., risk: write, permissions: [write:mail]}
      flows:
        leak: {steps: [{reads: mail}, {tool: send_mail}], within: {time: 5m}, action: block, severity: high}
      """,
      """
      roles: {reader: [read:mail], writer: [write:mail]}
      tools:
        read_mail: {description: Returns one mail., risk: read, permissions: [read:mail], reads: [mail]}
        send_mail: {description: Sends a mail., risk: write, permissions: [write:mail]}
      flows:
        leak: {steps: [{reads: mail}, {tool: send_mail}], within: {time: 5m}, action: flag}
      """,
    ],
    check: .server { context, reporter in
      guard let written = context.spec?.written, !written.flows.isEmpty else { return }
      let reach = Reach(written)
      for flow in written.flows { check(flow, reach, &reporter) }
    })

  private static func check(_ flow: Named<Node>, _ reach: Reach, _ reporter: inout Reporter) {
    guard let steps = flow.value["steps"]?.items, !steps.isEmpty else { return }
    let severity = flow.value.text("severity")?.value
    let action = flow.value.text("action")?.value ?? ""
    let isGrave = severity == "high" || severity == "critical"
    guard action == "flag" || action == "confirm" && isGrave else { return }
    for caller in reach.callers {
      let calls = steps.compactMap { step in reach.things.first { matches($0, step) && caller.mayUse($0) } }
      guard calls.count == steps.count else { continue }
      let names = calls.map { SafeText.quoted($0.name.value) }.joined(separator: ", ")
      let consequence = action == "flag" ? "only flags it" : "only asks, though it is of severity `\(severity ?? "")`"
      return reporter.report(
        "\(caller.noun) may complete the flow \(SafeText.quoted(flow.name.value)) (\(names)), which \(consequence)",
        at: flow.name.span, help: "Write `action: block`, or give the steps to different roles.")
    }
  }

  private static func matches(_ thing: Reach.Thing, _ step: Node) -> Bool {
    (step.entries ?? []).allSatisfy { entry in
      let wanted = entry.value.scalar?.text ?? ""
      return switch entry.key.value {
      case "tool", "resource", "prompt": thing.kind.rawValue == entry.key.value && thing.name.value == wanted
      case "risk": thing.risk?.rawValue == wanted
      case "reads": thing.access.reads.contains { $0.value == wanted }
      case "tag": thing.access.tags.contains { $0.value == wanted }
      default: false
      }
    }
  }
}
