// `risk-mismatch`: a tool that says it only looks, and by its own words destroys or writes. The words of name and
// description must agree (VerbReading), for a false alarm here would teach people to switch the rule off.

import MCPCore
import MCPGenSpec

extension Rule {
  static let riskMismatch = Rule(
    .riskMismatch, .error, .contract,
    rationale: """
      Clients run tools without asking when they are marked as read-only, and ask a human before those that destroy.
      A tool that deletes under `risk: read` (in a list: `readOnlyHint: true`) is called without anybody being
      asked. Give it the risk that its name promises, or name it after what it really does. Where name and
      description begin with different kinds of verbs nothing is reported.
      """,
    source: """
      MCP specification, tool annotations: `readOnlyHint` and `destructiveHint` are what clients decide about \
      confirmation by; here they are derived from `risk`.
      """,
    bad: [
      """
      tools:
        delete_account: {description: Delete an account for good., risk: ↓read, public: true}
      """,
      """
      tools:
        update_address: {description: Update the address of a customer., risk: ↓read, public: true}
      """,
      """
      tools:
        purge_orders: {description: Purge all orders of a customer., risk: ↓write, public: true}
      """,
    ],
    good: [
      """
      tools:
        delete_account: {description: Delete an account for good., risk: delete, permissions: [admin]}
      roles: {owner: [admin]}
      """,
      """
      tools:
        list_deleted_items: {description: List the items that were deleted., risk: read, public: true}
        get_delete_status: {description: Tell how far a deletion is., risk: read, public: true}
        search_and_replace_preview: {description: Show what a replacement would change., risk: read, public: true}
      """,
    ],
    check: .server { context, reporter in
      let isSpec = context.spec != nil
      for tool in context.server.tools {
        guard isSpec || tool.readOnlyHint == true || tool.destructiveHint == false else { continue }
        guard let change = VerbReading(tool, server: context.server.name.value).change else { continue }
        if let written = tool.written {
          checkRisk(of: tool, written, change, &reporter)
        } else {
          checkHints(of: tool, change, &reporter)
        }
      }
    })
}

private typealias Change = (verb: VerbReading.Verb, isInName: Bool)

private func checkRisk(
  of tool: ToolView, _ written: ToolSpec, _ change: Change, _ reporter: inout Reporter
) {
  guard let risk = written.risk, let expected = expectedRisk(risk.value, written, change.verb) else { return }
  let isGrave = risk.value == .read && change.verb.isUnmistakable
  reporter.report(
    "\(SafeText.quoted(tool.name.value)) is declared `risk: \(risk.value.rawValue)`, and \(evidence(change))",
    at: risk.span,
    severity: isGrave ? .error : .warning,
    help: risk.value == .read
      ? """
      Write `risk: \(expected.rawValue)`, by which clients learn what it does; or, where it changes nothing, say so \
      in name and description.
      """
      : "Write `risk: delete`, by which clients know to ask first; or name under `undoneBy` what brings it back.",
    fix: fix(written, expected))
}

/// The risk that the words promise, where it is graver than the one that is declared.
private func expectedRisk(_ risk: Risk, _ tool: ToolSpec, _ verb: VerbReading.Verb) -> Risk? {
  switch risk {
  case .read: verb.effect == .delete ? .delete : .write
  case .write: verb.isUnmistakable && tool.undoneBy == nil ? .delete : nil
  case .delete, .admin: nil
  }
}

private func fix(_ tool: ToolSpec, _ risk: Risk) -> Fix? {
  guard let node = tool.node["risk"], !node.isAlias, node.span.path == tool.node.span.path else { return nil }
  return Fix("Declare `risk: \(risk.rawValue)`", isSafe: false, edits: [Fix.Edit(node.span, risk.rawValue)])
}

private func checkHints(of tool: ToolView, _ change: Change, _ reporter: inout Reporter) {
  guard change.verb.effect == .delete else { return }
  let name = SafeText.quoted(tool.name.value)
  if tool.readOnlyHint == true {
    reporter.report(
      "\(name) has `readOnlyHint: true`, and \(evidence(change))", at: tool.name.span, severity: .warning,
      help: "Answer with `readOnlyHint: false` and `destructiveHint: true`, so that clients ask before they call it.")
  } else if tool.readOnlyHint == nil || tool.readOnlyHint == false, tool.destructiveHint == false,
    change.verb.isUnmistakable
  {
    reporter.report(
      "\(name) has `destructiveHint: false`, and \(evidence(change))", at: tool.name.span, severity: .warning,
      help: "Answer with `destructiveHint: true`, so that clients ask before they call it.")
  }
}

private func evidence(_ change: Change) -> String {
  let place = change.isInName ? "its name says" : "its description begins with"
  let effect = change.verb.effect == .delete ? "removes something" : "changes something"
  return "\(place) \(SafeText.quoted(change.verb.text)), which \(effect)"
}
