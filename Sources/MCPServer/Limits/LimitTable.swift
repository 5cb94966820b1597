// All logs of attempts, found by caller and counter. What is not needed any more leaves in two ways: every eighth
// attempt looks at one log and takes the memory of its times where they have passed, and when the table or a counter is
// full, all logs that have passed go at once. Both cost an attempt next to nothing on average.

import MCPCore

/// The logs of all callers. Their memory is its owner's: `release()` gives it back.
struct LimitTable {
  /// Whose attempt it is.
  struct Identity {
    var caller: CallerHash
    var tenant: CallerHash
  }

  /// Why an attempt is refused.
  struct Verdict {
    /// The counter that is without room for longest.
    var counter: Int
    /// When it has room again: nanoseconds.
    var until: UInt64
    /// Whether it is the callers that are too many, and not the attempts of this one.
    var isCrowded: Bool
  }

  private static let chunkSize = 256
  /// How long a full counter is left alone, in nanoseconds: a look at all logs takes up to a millisecond.
  private static let sweepInterval: UInt64 = 100_000_000

  private let counters: [LimitPlan.Counter]
  private let mostCallers: Int
  private var chunks: [UnsafeMutablePointer<AttemptLog>] = []
  /// How many places of the chunks have been used; some may be free again.
  private var used = 0
  private var free: [Int] = []
  private var table = KeyTable()
  /// How many logs each counter has, and until when it is known to be full.
  private var callers: [(count: Int, isFullUntil: UInt64)]
  /// The logs of the counters that the present attempt meets; -1 for one that is not there yet.
  private var found: [Int]
  private var wantsSweep = false
  private var hand = 0
  private var attempts = 0

  init(_ plan: LimitPlan, mostCallers: Int) {
    counters = plan.counters
    self.mostCallers = max(1, mostCallers)
    callers = counters.map { _ in (0, 0) }
    found = [Int](repeating: -1, count: plan.most)
  }

  /// Ends the use of the table.
  func release() {
    for place in 0..<used { log(place).pointee.clear() }
    for chunk in chunks { chunk.deallocate() }
  }

  /// How many logs there are.
  var count: Int { used - free.count }

  /// How much memory the logs take, and what finds them; `allocated` is what the allocator takes for so many bytes.
  func bytes(allocated: (Int) -> Int) -> Int {
    var bytes = chunks.count * Self.chunkSize * MemoryLayout<AttemptLog>.stride + table.bytes
    bytes += free.capacity * MemoryLayout<Int>.stride
    for place in 0..<used {
      let times = log(place).pointee.bytes(counters[log(place).pointee.counter].window)
      bytes += times > 0 ? allocated(times) : 0
    }
    return bytes
  }

  /// Counts an attempt under all the counters that it meets, or under none where one has no room for it.
  mutating func attempt(_ meets: [Int], _ identity: Identity, at now: UInt64) -> Verdict? {
    lookAround(at: now)
    if table.room - table.count < meets.count { sweep(at: now, adding: meets.count) }
    var verdict = judge(meets, identity, at: now)
    if wantsSweep {
      sweep(at: now, adding: meets.count)
      verdict = judge(meets, identity, at: now)
    }
    if verdict != nil { return verdict }
    for (number, counter) in meets.enumerated() {
      let window = counters[counter].window
      let place = found[number] >= 0 ? found[number] : make(key(counter, identity), counter)
      log(place).pointee.add(at: window.tick(now), window)
    }
    return nil
  }

  /// Finds the logs, and the one that is without room for longest.
  private mutating func judge(_ meets: [Int], _ identity: Identity, at now: UInt64) -> Verdict? {
    wantsSweep = false
    var verdict: Verdict?
    for (number, counter) in meets.enumerated() {
      let place = find(key(counter, identity))
      found[number] = place
      let until = place >= 0 ? roomInLog(place, counter, at: now) : roomInCounter(counter, at: now)
      guard let until, until > verdict?.until ?? 0 else { continue }
      verdict = Verdict(counter: counter, until: until, isCrowded: place < 0)
    }
    return verdict
  }

  private func roomInLog(_ place: Int, _ counter: Int, at now: UInt64) -> UInt64? {
    let window = counters[counter].window
    return log(place).pointee.roomTick(at: window.tick(now), window).map { $0 * window.tickNanoseconds }
  }

  private mutating func roomInCounter(_ counter: Int, at now: UInt64) -> UInt64? {
    guard callers[counter].count >= mostCallers else { return nil }
    if callers[counter].isFullUntil <= now { wantsSweep = true }
    return max(callers[counter].isFullUntil, now + 1)
  }
}

extension LimitTable {
  @inline(__always)
  private func log(_ place: Int) -> UnsafeMutablePointer<AttemptLog> {
    chunks[place / Self.chunkSize] + place % Self.chunkSize
  }

  private func find(_ key: UInt64) -> Int { table.find(key) { log($0).pointee.key } ?? -1 }

  private func key(_ counter: Int, _ identity: Identity) -> UInt64 {
    let hash =
      switch counters[counter].scope {
      case .caller: identity.caller
      case .tenant: identity.tenant
      case .server: CallerHash.none
      }
    return max(1, hash.mixed(with: counter))  // a free log has the key 0
  }

  private mutating func make(_ key: UInt64, _ counter: Int) -> Int {
    let place = free.popLast() ?? used
    if place == used {
      if place == chunks.count * Self.chunkSize { chunks.append(.allocate(capacity: Self.chunkSize)) }
      used += 1
    }
    log(place).initialize(to: AttemptLog(key: key, counter: counter))
    table.add(place, key: key)
    callers[counter].count += 1
    return place
  }

  /// Looks at one log, and gives its memory back where its times have passed.
  private mutating func lookAround(at now: UInt64) {
    attempts &+= 1
    guard attempts & 7 == 0, used > 0 else { return }
    hand = hand + 1 < used ? hand + 1 : 0
    if isIdle(hand, at: now) { log(hand).pointee.clear() }
  }

  private func isIdle(_ place: Int, at now: UInt64) -> Bool {
    let window = counters[log(place).pointee.counter].window
    return log(place).pointee.idleTick(window).map { $0 <= window.tick(now) } ?? true
  }

  /// Takes all logs out whose times have passed, and builds the table anew, with room for some more.
  private mutating func sweep(at now: UInt64, adding: Int) {
    for counter in callers.indices { callers[counter].isFullUntil = .max }
    for place in 0..<used where log(place).pointee.key != 0 {
      let counter = log(place).pointee.counter
      if isIdle(place, at: now) {
        log(place).pointee.clear()
        log(place).pointee.key = 0
        free.append(place)
        callers[counter].count -= 1
      } else if let idle = log(place).pointee.idleTick(counters[counter].window) {
        let time = idle * counters[counter].window.tickNanoseconds
        callers[counter].isFullUntil = min(callers[counter].isFullUntil, time)
      }
    }
    for counter in callers.indices {
      callers[counter].isFullUntil = max(callers[counter].isFullUntil, now + Self.sweepInterval)
    }
    table = KeyTable(room: count + count / 8 + adding)
    for place in 0..<used where log(place).pointee.key != 0 { table.add(place, key: log(place).pointee.key) }
  }
}
