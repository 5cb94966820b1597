// A tool that keeps failing is left alone for a while: callers learn at once that it is down, and what it depends on gets
// a chance to recover.

import MCPCore

extension Precautions {
  func admitCircuit() throws -> Undertaking.Circuit? {
    guard case .tool(let tool) = target, let breaker = tool.circuit else { return nil }
    let admission = breaker.admit()
    guard case .open(let retryAfter) = admission else { return Undertaking.Circuit(breaker, admission) }
    var report = ErrorReport(
      .circuitOpen, "\(target.wireName) has failed too often of late and is not called for now.",
      suggestion: "Try again in \(retryAfter.roundedText()), or answer without it.")
    report.retryAfter = retryAfter
    throw Denied(report: report)
  }

  /// The handler has answered.
  func succeeded(_ undertaking: Undertaking, _ output: CallOutput, _ context: CallContext) {
    undertaking.circuit?.record(context.call.wasAbandoned ? .failure : .success, target, context)
    if let ticket = undertaking.ticket { policy.answers.finish(ticket, .output(output), bytes: output.byteCount) }
  }

  /// The handler has thrown.
  func failed(_ undertaking: Undertaking, _ error: any Error, _ context: CallContext) {
    let end = HandlerEnd(error, context.call)
    undertaking.circuit?.record(end.outcome, target, context)
    guard let ticket = undertaking.ticket else { return }
    switch (end, error) {
    case (.answered, let error as any DeclaredError): policy.answers.finish(ticket, .error(error), bytes: 512)
    case (.suspended, _), (.retryable, _): policy.answers.abandon(ticket)
    default: policy.answers.lose(ticket)
    }
  }
}

extension Undertaking {
  /// A circuit that let the call pass.
  struct Circuit: Sendable {
    private let breaker: CircuitBreaker
    private let admission: CircuitBreaker.Admission

    fileprivate init(_ breaker: CircuitBreaker, _ admission: CircuitBreaker.Admission) {
      self.breaker = breaker
      self.admission = admission
    }

    /// Tells it how the handler ended; where that changes it, the log says so.
    fileprivate func record(_ outcome: CircuitBreaker.Outcome, _ target: CallTarget, _ context: CallContext) {
      guard let change = breaker.record(outcome, of: admission) else { return }
      context.call.services.options.logger.warning(
        "circuit_\(change)", metadata: ["tool_name": "\(target.name)"])
    }
  }
}

/// How a handler that threw has come to its end.
private enum HandlerEnd {
  /// With an answer that the spec declares, and that the same call would get again.
  case answered
  /// With one that says that a later call may succeed: nothing has happened yet.
  case retryable
  /// It asked the client, and runs again from its beginning.
  case suspended
  /// Because of the client: it went away, or did not answer what it was asked. Nobody knows how far it got.
  case left
  /// In any other way.
  case broken

  /// What that is to a circuit.
  var outcome: CircuitBreaker.Outcome {
    switch self {
    case .answered: .success
    case .suspended, .left: .none
    case .retryable, .broken: .failure
    }
  }

  init(_ error: any Error, _ call: ActiveCall) {
    switch error {
    case is Suspended: self = .suspended
    case is ClientRequestError: self = .left
    case is CancellationError where !call.isOverdue: self = .left
    case let error as any DeclaredError where call.target.declares(error):
      self = error.isRetryable ? .retryable : .answered
    default: self = .broken
    }
  }
}
