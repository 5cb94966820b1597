// Watches what callers do over time. An attempt is put in and judged at once, whatever becomes of the call afterwards:
// a denied step is a step. A call of what no rule speaks of costs nothing, unless rules count calls of any kind.
//
// An attacker with many names gains nothing: those who are known are not forgotten for new ones, and a new one for whom
// there is no room is not let through unwatched.

import MCPCore

/// Finds toxic flows in the calls of every caller.
final class FlowWatch: Sendable {
  /// As many callers are watched as may be, and this one is new: the call must not be made.
  struct Crowded: Error, Sendable, Hashable {
    /// When to try again.
    var retryAfter: Duration
  }

  /// A rule that cannot be watched.
  struct TooManySteps: Error, CustomStringConvertible {
    let rule: FlowRule
    var description: String {
      "the flow `\(rule.name)` has \(rule.steps.count) steps, and 64 can be watched: make two flows of it"
    }
  }

  /// Steps that a rule may have.
  static let mostSteps = 64
  /// The rules.
  let rules: [FlowRule]
  private let plan: FlowPlan
  private let mostCallers: Int
  private let start: ContinuousClock.Instant
  private let alarm: @Sendable (String) -> Void
  private let callers: Locked<FlowCallers>

  /// - Parameters:
  ///   - targets: everything that can be called; attempts name it by its index.
  ///   - mostCallers: how many callers are watched at a time.
  ///   - memory: how long a caller must have been quiet to make room for another one, where rules have no `time`.
  ///   - start: no attempt is made before.
  ///   - alarm: is told when callers are refused for their number, at most once in a minute.
  init(
    rules: [FlowRule], targets: [FlowTarget], mostCallers: Int = 10_000, memory: Duration = .seconds(3_600),
    start: ContinuousClock.Instant = .now, alarm: @escaping @Sendable (String) -> Void = { _ in }
  ) throws(TooManySteps) {
    for rule in rules where rule.steps.count > FlowWatch.mostSteps { throw TooManySteps(rule: rule) }
    self.rules = rules
    self.mostCallers = mostCallers
    self.start = start
    self.alarm = alarm
    plan = FlowPlan(rules, targets: targets, memory: memory)
    callers = Locked(FlowCallers(plan, most: mostCallers))
  }

  /// Puts an attempt in, and answers the rules whose flows it completes.
  /// - Parameters:
  ///   - index: the target; `nil` for a call of anything else, which counts as a call but is no step.
  ///   - caller: a name that no two callers share, whatever their tenants.
  /// - Throws: `Crowded` where the caller is new and cannot be watched.
  func attempt(
    _ index: Int?, caller: String, at now: ContinuousClock.Instant = .now
  ) throws(Crowded) -> [FlowRule] {
    let parts = plan.parts[index ?? plan.parts.count - 1]
    guard !parts.isEmpty || plan.countsCalls else { return [] }
    return try attempt(index, caller: CallerHash(caller), at: now)
  }

  /// Puts an attempt in under a name that was hashed before.
  func attempt(
    _ index: Int?, caller: CallerHash, at now: ContinuousClock.Instant = .now
  ) throws(Crowded) -> [FlowRule] {
    let parts = plan.parts[index ?? plan.parts.count - 1]
    guard !parts.isEmpty || plan.countsCalls else { return [] }
    let time = now.nanoseconds(since: start)
    let answer = callers.withLock { $0.attempt(parts, caller.value, at: time, plan) }
    switch answer {
    case .completed(let numbers): return numbers.isEmpty ? [] : numbers.map { rules[$0] }
    case .crowded(let until, let isAlarming):
      if isAlarming {
        alarm(
          "\(mostCallers) callers are watched for toxic flows, as many as can be, and new ones are refused until one of"
            + " them has been quiet for a while; many names at a time may be an attack")
      }
      throw Crowded(retryAfter: .nanoseconds(Int64(clamping: until - time)))
    }
  }

  /// How many callers are watched.
  var callerCount: Int { callers.withLock { $0.count } }
}
