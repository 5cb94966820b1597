// Every attempt counts, those too that are denied further on: whoever tries doors is not to have more tries than whoever
// may open them. What the counts mean is judged at its place in the order.

extension Gate {
  static let counted = Gate { request in
    let policy = request.services.policy
    guard policy.limiter != nil || policy.flows != nil else { return .pass }
    let now = ContinuousClock.now
    if let refusal = policy.limiter?.attempt(
      tool: request.target.toolIndex, caller: request.caller.key, tenant: request.caller.tenant?.id, at: now)
    {
      request.excess = .tooMany("the limit is \(refusal.limit)", refusal.retryAfter)
    }
    do throws(FlowWatch.Crowded) {
      request.matches =
        try policy.flows?.attempt(request.target.flowIndex, caller: request.caller.key, at: now) ?? []
      request.announceMatches()
    } catch {
      request.excess = request.excess ?? .tooMany("the server has as many callers as it can watch", error.retryAfter)
    }
    return .pass
  }
}

extension CallRequest {
  /// Says of the flows that this attempt completes what the record, the log and the figures want to know.
  fileprivate func announceMatches() {
    for match in matches {
      if let index = services.policy.flows?.rules.firstIndex(where: { $0.name == match.name }) {
        services.metrics.flow(index)
      }
      services.options.logger.warning(
        "toxic_flow_detected",
        metadata: [
          "flow": "\(match.name)", "severity": "\(match.severity)", "action": "\(match.action)",
          "call": "\(target.name)", "user": "\(LogText.plain(services.policy.shown(caller.user)))",
        ])
    }
    if !matches.isEmpty { call?.note { notes in notes.flags += matches.map(\.name) } }
  }
}
