// Flows: the names in their steps are linked; what is spoken of by kind (a risk, a data class, a tag) and matches
// nothing is a warning, because the flow then never completes. What can never complete by its own numbers is an error.

import MCPCore

extension Resolver {
  mutating func resolveFlows() -> [Flow] {
    spec.flows.compactMap { flow in
      guard flow.value.entries != nil else { return nil }
      checkPattern(of: flow)
      let window = flow.value["within"]
      checkWindow(window, of: flow)
      let steps = (flow.value["steps"]?.items ?? []).compactMap { step($0) }
      guard let action = flow.value.word("action", as: Flow.Action.self) else { return nil }
      return Flow(
        name: flow.name, steps: steps, isOrdered: flow.value.text("order")?.value != "any",
        calls: flow.value.integer("calls")?.value, time: window?.notation("time", Readers.timeSpan)?.value,
        callWindow: window?.integer("calls")?.value, action: action.value,
        severity: flow.value.word("severity", as: Flow.Severity.self)?.value)
    }
  }

  private mutating func checkPattern(of flow: Named<Node>) {
    let steps = flow.value["steps"]
    let isEmpty = steps.map { $0.items?.isEmpty ?? false } ?? true
    if isEmpty && flow.value["calls"] == nil {
      report(
        .missingKey, "a flow needs `steps`, or `calls` for a number of calls of any kind", at: flow.name.span,
        help: "Write `steps: [{resource: email}, {risk: delete}]`.")
    }
    if let calls = flow.value["calls"], let steps, !isEmpty {
      report(
        .conflictingKeys, "`steps` and `calls` exclude each other: a flow is certain calls, or any calls",
        at: calls.span, notes: [.init("the steps", at: steps.headSpan)],
        help: "Write two flows, or put the number into `within: {calls: …}`.")
    }
    checkSize(of: flow)
    checkBlocks(flow)
  }

  /// The call that completes a flow of one call is every such call.
  private mutating func checkBlocks(_ flow: Named<Node>) {
    guard let action = flow.value["action"], action.text?.value == "block",
      flow.value["steps"]?.items?.count ?? flow.value.integer("calls")?.value == 1
    else { return }
    report(
      .conflictingKeys, "this flow is one call, so it blocks every call of the kind", at: action.span,
      severity: .warning, help: "Name a second step, or leave the tool out of the spec.")
  }

  /// The most steps of a flow, and the most calls that one counts: each is remembered for each caller.
  private static let (mostSteps, mostCalls) = (64, 10_000)

  private mutating func checkSize(of flow: Named<Node>) {
    if let steps = flow.value["steps"], let count = steps.items?.count, count > Self.mostSteps {
      report(
        .illegalValue, "a flow has at most \(Self.mostSteps) steps; this one has \(count)", at: steps.headSpan,
        help: "Make two flows of it.")
    }
    if let calls = flow.value.integer("calls"), calls.value > Self.mostCalls {
      report(
        .illegalValue, "a flow counts at most \(Self.mostCalls) calls, not \(calls.value)", at: calls.span,
        help: "Write an entry of `limits:`, such as `100000/day per caller`.")
    }
  }

  /// The longest time that calls are remembered for a flow.
  private static let longestWindow = "1d"

  private mutating func checkWindow(_ window: Node?, of flow: Named<Node>) {
    guard let window, let entries = window.entries else { return }
    if entries.isEmpty {
      report(.missingKey, "`within` needs `time`, `calls` or both", at: window.span, help: "Write `{time: 5m}`.")
    }
    if let time = window.notation("time", Readers.timeSpan), time.value.seconds > 86_400 {
      report(
        .illegalValue, "calls are remembered for at most \(Self.longestWindow), not \(time.value)", at: time.span,
        help: "Write a shorter time: what is far apart is no pattern.")
    }
    if flow.value["calls"] != nil, !entries.isEmpty, window["time"] == nil {
      report(
        .missingKey, "a number of calls is dangerous in a time, and this flow names none", at: window.span,
        help: "Write `within: {time: 30s}`.")
    }
    let steps = flow.value["steps"]?.items?.count ?? 0
    let least = max(steps, flow.value.integer("calls")?.value ?? 0)
    if let calls = window.integer("calls"), calls.value < least {
      report(
        .illegalValue, "\(calls.value) calls cannot hold this flow, which is \(least) calls", at: calls.span,
        help: "Write \(least) or more.")
    }
  }

  // MARK: Steps

  private mutating func step(_ step: Node) -> Flow.Step? {
    guard let entries = step.entries else { return nil }
    if entries.isEmpty {
      report(
        .missingKey, "a step names what it matches", at: step.span, help: "Write `{tool: name}` or `{risk: delete}`.")
    }
    if let tool = step.text("tool") { checkFlowTool(tool) }
    if let resource = step.text("resource"), resources[resource.value] == nil {
      reportUnknown("resource", resource, in: Names(spec.resources.map(\.name.value)))
    }
    if let prompt = step.text("prompt"), !prompts.contains(prompt.value) {
      reportUnknown("prompt", prompt, in: prompts)
    }
    let offers = ["tool", "resource", "prompt"].compactMap { step.text($0) }
    if offers.count > 1 {
      report(
        .conflictingKeys, "no call is of two things; this step names \(offers.count)", at: offers[1].span,
        help: "Write a step for each.")
    }
    checkKinds(step)
    return Flow.Step(
      tool: step.text("tool")?.value, resource: step.text("resource")?.value, prompt: step.text("prompt")?.value,
      risk: step.word("risk", as: Risk.self)?.value, reads: step.text("reads")?.value, tag: step.text("tag")?.value)
  }

  private mutating func checkFlowTool(_ tool: Located<String>) {
    checkToolReference(tool)
    guard tool.value.contains("/") else { return }
    warnUnmatched(
      "the calls of another server are not seen here", at: tool.span,
      "Name what this server's own tools do, by `risk`, `reads` or `tag`.")
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
