// Flows: the names in their steps are linked; what is spoken of by kind (a risk, a data class, a tag) and matches nothing
// is a warning, because the flow then never completes.

import MCPCore

extension Resolver {
  mutating func checkFlows() {
    for flow in spec.flows {
      guard flow.value.entries != nil else { continue }
      let steps = flow.value["steps"]
      if steps == nil && flow.value["calls"] == nil {
        report(
          .missingKey, "a flow needs `steps`, or `calls` for a number of calls of any kind", at: flow.name.span,
          help: "Write `steps: [{resource: email}, {risk: delete}]`.")
      }
      if let window = flow.value["within"], let entries = window.entries, entries.isEmpty {
        report(.missingKey, "`within` needs `time`, `calls` or both", at: window.span, help: "Write `{time: 5m}`.")
      }
      for step in steps?.items ?? [] { checkStep(step) }
    }
  }

  private mutating func checkStep(_ step: Node) {
    guard let entries = step.entries else { return }
    if entries.isEmpty {
      report(
        .missingKey, "a step names what it matches", at: step.span, help: "Write `{tool: name}` or `{risk: delete}`.")
    }
    if let tool = step.text("tool") { checkToolReference(tool) }
    if let resource = step.text("resource"), resources[resource.value] == nil {
      reportUnknown("resource", resource, in: Names(spec.resources.map(\.name.value)))
    }
    if let prompt = step.text("prompt"), !prompts.contains(prompt.value) {
      reportUnknown("prompt", prompt, in: prompts)
    }
    checkKinds(step)
  }

  private mutating func checkKinds(_ step: Node) {
    if let risk = step.word("risk", as: Risk.self), !spec.tools.contains(where: { $0.value.risk?.value == risk.value })
    {
      warnUnmatched("no tool has the risk `\(risk.value.rawValue)`", at: risk.span, nil)
    }
    if let name = step.text("reads"), !dataClasses.contains(name.value) {
      warnUnmatched(
        "nothing reads \(SafeText.quoted(name.value))", at: name.span, nearestHelp(name.value, in: dataClasses.ordered))
    }
    if let name = step.text("tag"), !tags.contains(name.value) {
      warnUnmatched(
        "nothing has the tag \(SafeText.quoted(name.value))", at: name.span,
        nearestHelp(name.value, in: tags.ordered))
    }
  }

  private mutating func warnUnmatched(_ reason: String, at span: Span, _ help: String?) {
    report(
      .unmatchedFlowStep, "\(reason), so this step never matches", at: span, severity: .warning,
      help: help ?? "Declare it where it belongs, or remove the step.")
  }
}
