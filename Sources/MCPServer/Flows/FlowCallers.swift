// The histories of all callers. They are packed: when there is no room for a new caller, all that have been quiet for
// longer than any rule looks back leave at once.

/// The histories of all callers. One thread at a time may use it.
struct FlowCallers {
  /// What came of an attempt.
  enum Answer {
    /// It completes the rules of these numbers.
    case completed([Int])
    /// The caller is new and there is no room until then, in nanoseconds. Whether somebody is to be told.
    case crowded(until: UInt64, isAlarming: Bool)
  }

  /// How long a full list is left alone, and how long no alarm follows another, in nanoseconds.
  private static let sweepInterval: UInt64 = 100_000_000
  private static let alarmInterval: UInt64 = 60_000_000_000

  private let most: Int
  private var keys: [UInt64] = []
  private var histories: [FlowHistory] = []
  private var table = KeyTable()
  private var scratch = FlowHistory.Scratch()
  private var isFullUntil: UInt64 = 0
  private var alarmAfter: UInt64 = 0

  init(_ plan: FlowPlan, most: Int) {
    self.most = max(1, most)
    let classes = plan.rules.map(\.classes.count).max() ?? 0
    scratch.chosen = [UInt64](repeating: 0, count: classes)
    scratch.recent = [Int](repeating: 0, count: classes)
    scratch.isTried = [Bool](repeating: false, count: classes)
  }

  /// How many callers there are.
  var count: Int { keys.count }

  /// Puts an attempt in.
  mutating func attempt(_ parts: [FlowPlan.Part], _ key: UInt64, at now: UInt64, _ plan: FlowPlan) -> Answer {
    if let place = table.find(key, keyAt: { keys[$0] }) {
      return .completed(histories[place].add(parts, at: now, plan, &scratch))
    }
    // A new caller's call of no interest leaves nothing to remember, unless all calls are counted.
    guard !parts.isEmpty || plan.remembersCalls else { return .completed([]) }
    guard makeRoom(at: now, plan) else {
      let isAlarming = now >= alarmAfter
      if isAlarming { alarmAfter = now + Self.alarmInterval }
      return .crowded(until: isFullUntil, isAlarming: isAlarming)
    }
    if !table.hasRoom { rebuild(room: table.room * 2) }
    table.add(keys.count, key: key)
    keys.append(key)
    histories.append(FlowHistory(plan))
    return .completed(histories[keys.count - 1].add(parts, at: now, plan, &scratch))
  }

  private mutating func makeRoom(at now: UInt64, _ plan: FlowPlan) -> Bool {
    guard keys.count >= most else { return true }
    guard isFullUntil <= now else { return false }
    let active = histories.indices.filter { histories[$0].latest + plan.memory > now }
    isFullUntil = now + Self.sweepInterval
    guard active.count < keys.count else {
      let earliest = histories.lazy.map(\.latest).min() ?? now
      isFullUntil = max(isFullUntil, earliest + plan.memory)
      return false
    }
    keys = active.map { keys[$0] }
    histories = active.map { histories[$0] }
    isFullUntil = 0
    rebuild(room: most)
    return true
  }

  private mutating func rebuild(room: Int) {
    table = KeyTable(room: room)
    for (place, key) in keys.enumerated() { table.add(place, key: key) }
  }
}
