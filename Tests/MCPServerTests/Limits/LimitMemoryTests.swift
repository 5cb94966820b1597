// What limits cost, who is let in when there is no room, and what many threads see.

import MCPCore
import Testing

@testable import MCPServer

@Suite struct LimitMemoryTests {
  private typealias Base = RateLimiterTests

  @Test(arguments: [1, 6, 10, 100, 1_000])
  func aCallerCostsWhatWasPromised(_ count: Int) throws {
    #expect(MemoryLayout<AttemptLog>.stride == 32)
    let limiter = try Base.limiter(["\(count)/min per caller"])
    let callers = count <= 10 ? 3_000 : 300
    for caller in 0..<callers {
      for _ in 0..<count + 2 { _ = limiter.attempt(tool: 0, caller: "caller \(caller)", tenant: nil, at: Base.start) }
    }
    #expect(limiter.logCount == callers)
    let bytes = limiter.bytes(allocated: allocated)
    // A piece of the list has 256 places: the last one is not full.
    #expect(bytes <= callers * (4 * count + 64) + 256 * 32, "\(bytes / callers) bytes with \(count) attempts each")
  }

  @Test func whoCallsSeldomCostsLittle() throws {
    let limiter = try Base.limiter(["1000000/h per caller"])
    for caller in 0..<1_000 { _ = limiter.attempt(tool: 0, caller: "caller \(caller)", tenant: nil, at: Base.start) }
    #expect(limiter.bytes(allocated: allocated) < 1_000 * 100 + 256 * 32)
  }

  @Test func aMillionIsExact() throws {
    let window = AttemptWindow(try Limit("1000000/s per caller"))
    #expect(window.slots == 1_000_000 && window.attemptsPerSlot == 1)
    var log = AttemptLog(key: 1, counter: 0)
    defer { log.clear() }
    for time in 0..<UInt64(1_000_000) { log.add(at: time, window) }
    #expect(log.roomTick(at: 1_000_000, window) == 1_000_000_000)
    #expect(log.bytes(window) == 4_000_000)
    #expect(log.roomTick(at: 1_000_000_000, window) == nil)
    log.add(at: 1_000_000_000, window)
    #expect(log.roomTick(at: 1_000_000_000, window) == 1_000_000_001, "one has left, and one has come")
  }

  @Test func beyondAMillionAttemptsShareTheirTimes() throws {
    for (phrase, slots, shared) in [
      ("1000001/min", 500_000, 2), ("2500000/s", 833_333, 3), ("1000000000/day", 1_000_000, 1_000),
    ] {
      let window = AttemptWindow(try Limit("\(phrase) per server"))
      #expect(window.slots == slots && window.attemptsPerSlot == shared)
    }
  }

  @Test(arguments: 0..<4)
  func thenNeverMorePassAndHardlyFewer(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let window = AttemptWindow(try Limit("1003/s per server"), mostSlots: 100)
    let most = window.slots * window.attemptsPerSlot
    #expect(window.attemptsPerSlot == 11 && most == 1_001)
    var log = AttemptLog(key: 1, counter: 0)
    defer { log.clear() }
    var passed: [UInt64] = []
    var now: UInt64 = 0
    for _ in 0..<4_000 {
      now += UInt64.random(in: 0...1_000_000, using: &random)
      let inWindow = passed.count - (passed.partition(after: now))
      guard log.roomTick(at: now, window) == nil else {
        #expect(inWindow >= most - window.attemptsPerSlot)
        continue
      }
      #expect(inWindow < most)
      log.add(at: now, window)
      passed.append(now)
    }
  }

  @Test func newCallersAreRefusedWhenThereIsNoRoom() throws {
    let alarms = Locked<[String]>([])
    let limiter = try Base.limiter(["2/min per caller"], mostCallers: 100) { text in alarms.withLock { $0.append(text) }
    }
    for caller in 0..<100 {
      #expect(
        limiter.attempt(tool: 0, caller: "c\(caller)", tenant: nil, at: Base.at(seconds: Int64(caller) / 10)) == nil)
    }
    for name in 0..<2_000 {
      let refusal = limiter.attempt(tool: 0, caller: "attacker \(name)", tenant: nil, at: Base.at(seconds: 20))
      try #require(refusal?.isCrowded == true && refusal?.retryAfter == .seconds(40))
    }
    #expect(limiter.logCount == 100)
    #expect(
      limiter.attempt(tool: 0, caller: "c5", tenant: nil, at: Base.at(seconds: 20)) == nil, "who is known may go on")
    #expect(alarms.withLock { $0.count } == 1)
    #expect(alarms.withLock { $0.first?.contains("2/min per caller") } == true)
    // After the wait one has room: those of the first second but one have been quiet for a minute.
    for name in 0..<9 {
      #expect(limiter.attempt(tool: 0, caller: "new \(name)", tenant: nil, at: Base.at(seconds: 60)) == nil)
    }
    #expect(limiter.attempt(tool: 0, caller: "new 9", tenant: nil, at: Base.at(seconds: 60))?.isCrowded == true)
    #expect(alarms.withLock { $0.count } == 1, "no second one within a minute")
    for caller in 0..<200 {
      _ = limiter.attempt(tool: 0, caller: "late \(caller)", tenant: nil, at: Base.at(seconds: 81))
    }
    #expect(alarms.withLock { $0.count } == 2)
  }

  @Test func whatHasPassedLeavesMemory() throws {
    let limiter = try Base.limiter(["100/s per caller"])
    for second in 0..<200 {
      for caller in 0..<50 {
        let name = "\(second) \(caller)"
        #expect(limiter.attempt(tool: 0, caller: name, tenant: nil, at: Base.at(seconds: Int64(second) * 2)) == nil)
      }
    }
    #expect(limiter.logCount < 200, "and not 10,000")
  }

  @Test func threadsPassNoMoreThanOne() async throws {
    let limiter = try Base.limiter(["1000/h per caller", "5000/h per server", "400/h per caller, tool"])
    let passed = await withTaskGroup(of: [Int].self) { group in
      for thread in 0..<8 {
        group.addTask {
          var passed = [Int](repeating: 0, count: 10)
          for attempt in 0..<20_000 {
            let caller = (attempt &* 7 &+ thread) % 10
            let tool = attempt / 10 % 3
            if limiter.attempt(tool: tool, caller: "u\(caller)", tenant: nil, at: Base.at(Int64(attempt))) == nil {
              passed[caller] += 1
            }
          }
          return passed
        }
      }
      return await group.reduce(into: [Int](repeating: 0, count: 10)) { sum, own in
        for caller in 0..<10 { sum[caller] += own[caller] }
      }
    }
    #expect(passed.reduce(0, +) == 5_000)
    #expect(passed.allSatisfy { $0 <= 1_000 })
  }
}

/// What glibc takes for so many bytes: a word of its own, and all in steps of 16 from 32 on.
private func allocated(_ bytes: Int) -> Int { max(32, (bytes + 8 + 15) / 16 * 16) }

extension [UInt64] {
  /// How many of these times, which are in order, are a second old.
  fileprivate func partition(after now: UInt64) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] + 1_000_000_000 <= now { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
