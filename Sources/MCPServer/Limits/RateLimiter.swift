// How often something may be called, exactly: no window of time, wherever it begins, has more attempts than its limit
// says.
//
// An attempt counts once all its limits have let it through, whatever becomes of it then: a call that is denied for
// want of a permission has counted. An attempt that a limit refuses counts under none, so that a caller who does not
// wait gets no less than one who does, and cannot use up what its tenant or the whole server shares.

import MCPCore

/// Counts the attempts of callers under the limits of a server.
final class RateLimiter: Sendable {
  /// Why an attempt is not let through.
  struct Refusal: Sendable, Hashable {
    /// The limit that has no room for longest.
    var limit: Limit
    /// After this time an attempt is let through if no other was made meanwhile.
    var retryAfter: Duration
    /// Whether the limit is not reached, but knows as many callers as it can, and this one is new.
    var isCrowded: Bool
  }

  /// How long no alarm follows another, in nanoseconds.
  private static let alarmInterval: UInt64 = 60_000_000_000

  private struct State {
    var table: LimitTable
    var alarmAfter: UInt64 = 0
  }

  private let plan: LimitPlan
  private let mostCallers: Int
  private let start: ContinuousClock.Instant
  private let alarm: @Sendable (String) -> Void
  private let state: Locked<State>

  /// - Parameters:
  ///   - tools: the tools of the server; attempts name them by their index.
  ///   - mostCallers: how many callers (or tenants) each limit knows at a time, for each tool where it counts tools
  ///     apart. New ones are refused beyond; those that are known are not forgotten for them.
  ///   - start: no attempt is made before.
  ///   - alarm: is told when callers are refused for their number, at most once in a minute.
  init(
    limits: [Limit], tools: [ToolFacts], mostCallers: Int = 10_000, start: ContinuousClock.Instant = .now,
    alarm: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    plan = LimitPlan(limits: limits, tools: tools)
    self.mostCallers = mostCallers
    self.start = start
    self.alarm = alarm
    state = Locked(State(table: LimitTable(plan, mostCallers: mostCallers)))
  }

  deinit { state.withLock { $0.table.release() } }

  /// Counts an attempt, unless a limit refuses it.
  /// - Parameters:
  ///   - index: the tool; `nil` for a resource, a prompt and the like, which meet the limits without `on` and `, tool`.
  ///   - caller: a name that no two callers share, whatever their tenants.
  ///   - tenant: all callers without one are counted together.
  func attempt(tool index: Int?, caller: String, tenant: String?, at now: ContinuousClock.Instant = .now) -> Refusal? {
    attempt(tool: index, caller: CallerHash(caller), tenant: tenant.map { CallerHash($0) } ?? CallerHash.none, at: now)
  }

  /// Counts an attempt under names that were hashed before: `.none` for no tenant.
  func attempt(
    tool index: Int?, caller: CallerHash, tenant: CallerHash, at now: ContinuousClock.Instant = .now
  ) -> Refusal? {
    let meets = plan.meets[index ?? plan.meets.count - 1]
    guard !meets.isEmpty else { return nil }
    let identity = LimitTable.Identity(caller: caller, tenant: tenant)
    let time = now.nanoseconds(since: start)
    let (verdict, isAlarming) = state.withLock { state -> (LimitTable.Verdict?, Bool) in
      let verdict = state.table.attempt(meets, identity, at: time)
      guard verdict?.isCrowded == true, time >= state.alarmAfter else { return (verdict, false) }
      state.alarmAfter = time + Self.alarmInterval
      return (verdict, true)
    }
    guard let verdict else { return nil }
    let limit = plan.counters[verdict.counter].limit
    if isAlarming { alarm(alarmText(limit)) }
    let wait = verdict.until > time ? verdict.until - time : 1
    return Refusal(limit: limit, retryAfter: .nanoseconds(Int64(wait)), isCrowded: verdict.isCrowded)
  }

  /// How many logs of attempts there are: one for each caller (tenant, server) and counter.
  var logCount: Int { state.withLock { $0.table.count } }

  /// How much memory the logs take; `allocated` is what the allocator takes for so many bytes.
  func bytes(allocated: (Int) -> Int = { $0 }) -> Int { state.withLock { $0.table.bytes(allocated: allocated) } }

  private func alarmText(_ limit: Limit) -> String {
    "the limit `\(limit)` knows \(mostCallers) callers, as many as it can, and refuses new ones until one of them has"
      + " been quiet for its window; many names at a time may be an attack"
  }
}
