// A call that repeats an idempotency key gets the answer of the first one. A key whose first call broke off in the middle
// is never run again by itself: nobody knows how far it got.

import MCPCore

extension Precautions {
  /// The member of arguments, and of `_meta`, that holds a key.
  static let keyName: StaticString = "idempotency_key"

  func replay() throws -> (settled: Settled?, ticket: IdempotencyStore<KeptAnswer>.Ticket?) {
    guard let key else { return (nil, nil) }
    guard let read = IdempotencyKey(key) else {
      throw Denied(report: .invalidArguments(["/idempotency_key: \(IdempotencyKey.rule)"], of: target))
    }
    switch try policy.answers.begin(caller: caller.key, tool: target.name, key: read, digest: digest) {
    case .first(let ticket): return (nil, ticket)
    case .replay(let answer): return (.replayed(answer), nil)
    case .running:
      var report = ErrorReport(
        .busy, "The first call with this idempotency_key is still running.",
        suggestion: "Wait, then repeat the call with the same key: it is answered with the first result.")
      report.retryAfter = .seconds(1)
      throw Denied(report: report)
    case .mismatch:
      throw Denied(
        report: .invalidArguments(
          ["/idempotency_key: was used with other arguments: a key stands for one call"], of: target))
    case .unknown:
      throw Denied(
        report: ErrorReport(
          .outcomeUnknown, "An earlier call with this idempotency_key broke off; how far it got is not known.",
          suggestion: "Look whether it took effect before you call again with a new key."))
    case .spent:
      throw Denied(
        report: ErrorReport(
          .outcomeUnknown, "The call with this idempotency_key was made, and its answer is no longer kept.",
          suggestion: "Do not make it again: look up what it has done instead."))
    case .full:
      throw Denied(
        report: ErrorReport(.busy, "The server keeps as many idempotency keys as it may.", suggestion: "Try later."))
    }
  }
}
