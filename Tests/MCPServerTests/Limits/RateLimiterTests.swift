// The limiter against a model that keeps every attempt and counts: the same answers for random times.

import MCPCore
import Testing

@testable import MCPServer

@Suite struct RateLimiterTests {
  static let tools = [
    ToolFacts(name: "look", risk: .read, tags: []), ToolFacts(name: "change", risk: .write, tags: ["crm"]),
    ToolFacts(name: "drop", risk: .delete, tags: ["crm"]),
  ]
  static let start = ContinuousClock.now

  static func at(_ nanoseconds: Int64) -> ContinuousClock.Instant { start + .nanoseconds(nanoseconds) }
  static func at(seconds: Int64) -> ContinuousClock.Instant { start + .seconds(seconds) }

  static func limiter(
    _ limits: [String], mostCallers: Int = 10_000, alarm: @escaping @Sendable (String) -> Void = { _ in }
  ) throws -> RateLimiter {
    RateLimiter(
      limits: try limits.map { try Limit($0) }, tools: tools, mostCallers: mostCallers, start: start, alarm: alarm)
  }

  @Test func soManyPassAndNoMore() throws {
    let limiter = try Self.limiter(["3/min per caller"])
    for second in 0..<3 {
      #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(seconds: Int64(second))) == nil)
    }
    let refusal = try #require(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(seconds: 10)))
    #expect(refusal.limit == (try Limit("3/min per caller")) && refusal.retryAfter == .seconds(50))
    #expect(!refusal.isCrowded)
    #expect(limiter.attempt(tool: 0, caller: "another", tenant: nil, at: Self.at(seconds: 10)) == nil)
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(60_000_000_000 - 1)) != nil)
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(seconds: 60)) == nil)
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(seconds: 60)) != nil)
  }

  @Test func aCallerWhoDoesNotWaitIsNotLockedOut() throws {
    let limiter = try Self.limiter(["5/s per caller"])
    var passed = 0
    for attempt in 0..<1_000
    where limiter.attempt(
      tool: 0, caller: "u", tenant: nil, at: Self.at(Int64(attempt) * 10_000_000)) == nil
    { passed += 1 }
    #expect(passed == 50, "five in each of ten seconds, however often it asks")
  }

  @Test func nobodyUsesUpWhatIsShared() throws {
    let limiter = try Self.limiter(["2/min per caller", "4/min per tenant"])
    for _ in 0..<100 { _ = limiter.attempt(tool: 0, caller: "greedy", tenant: "acme", at: Self.start) }
    #expect(limiter.attempt(tool: 0, caller: "other", tenant: "acme", at: Self.start) == nil)
    #expect(limiter.attempt(tool: 0, caller: "other", tenant: "acme", at: Self.start) == nil)
    let refusal = limiter.attempt(tool: 0, caller: "third", tenant: "acme", at: Self.start)
    #expect(refusal?.limit.scope == .tenant)
    #expect(limiter.attempt(tool: 0, caller: "third", tenant: "globex", at: Self.start) == nil)
  }

  @Test func theLimitThatTakesLongestIsNamed() throws {
    let limiter = try Self.limiter(["1/s per caller", "1/h per caller", "1/min per caller"])
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.start) == nil)
    let refusal = limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.start)
    #expect(refusal?.limit.window == .hour && refusal?.retryAfter == .seconds(3_600))
  }

  @Test func limitsMeetTheCallsTheySpeakOf() throws {
    func passes(_ limit: String, _ calls: [Int?]) throws -> [Bool] {
      let limiter = try Self.limiter([limit])
      return calls.map { limiter.attempt(tool: $0, caller: "u", tenant: nil, at: Self.start) == nil }
    }
    #expect(try passes("1/min per caller", [0, 1, nil]) == [true, false, false])
    #expect(try passes("1/min per caller, tool", [0, 1, 0, 1, nil, nil]) == [true, true, false, false, true, true])
    #expect(
      try passes("1/min per caller on risk write", [0, 0, 1, 1, nil, nil]) == [true, true, true, false, true, true])
    #expect(try passes("1/min per caller on tool drop", [2, 2, 1, 1]) == [true, false, true, true])
    #expect(try passes("1/min per caller on tag crm", [1, 2, 0, 0]) == [true, false, true, true])
    #expect(try passes("1/min per caller, tool on tag crm", [1, 2, 1, 0, 0]) == [true, true, false, true, true])
    #expect(try passes("2/min per server", [0, nil, 1]) == [true, true, false])
  }

  @Test func versionsOfAToolAreCountedTogether() throws {
    let tools = [ToolFacts(name: "look", risk: .read, tags: []), ToolFacts(name: "look", risk: .read, tags: [])]
    let limiter = RateLimiter(limits: [try Limit("1/min per caller, tool")], tools: tools, start: Self.start)
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.start) == nil)
    #expect(limiter.attempt(tool: 1, caller: "u", tenant: nil, at: Self.start) != nil)
  }

  @Test func callersWithoutATenantAreCountedTogether() throws {
    let limiter = try Self.limiter(["1/min per tenant"])
    #expect(limiter.attempt(tool: 0, caller: "a", tenant: nil, at: Self.start) == nil)
    #expect(limiter.attempt(tool: 0, caller: "b", tenant: nil, at: Self.start) != nil)
    #expect(limiter.attempt(tool: 0, caller: "c", tenant: "acme", at: Self.start) == nil)
  }

  @Test(arguments: 0..<8)
  func answersAreTheModels(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let phrases = [
      "\(Int.random(in: 1...20, using: &random))/s per caller", "7/min per caller, tool", "15/min per tenant",
      "40/min per server on risk write", "3/h per caller on tag crm",
    ]
    let limiter = try Self.limiter(phrases)
    var model = NaiveLimiter(limits: try phrases.map { try Limit($0) }, tools: Self.tools)
    var now: Int64 = 0
    for _ in 0..<1_500 {
      now += Self.step(&random)
      let tool = [0, 1, 2, nil][Int.random(in: 0..<4, using: &random)]
      let caller = "u\(Int.random(in: 0..<4, using: &random))"
      let tenant = caller < "u2" ? "acme" : "globex"
      let wanted = model.attempt(tool, caller, tenant, now)
      let got = limiter.attempt(tool: tool, caller: caller, tenant: tenant, at: Self.at(now))
      try #require(got?.retryAfter == wanted, "at \(now) with seed \(seed)")
      guard let wait = wanted, Bool.random(using: &random) else { continue }
      // The wait is honest: a moment less is too early, and then it passes.
      now += wait.components.seconds * 1_000_000_000 + wait.components.attoseconds / 1_000_000_000
      #expect(model.attempt(tool, caller, tenant, now) == nil)
      try #require(limiter.attempt(tool: tool, caller: caller, tenant: tenant, at: Self.at(now)) == nil)
    }
  }

  /// Bursts, pauses, and now and then so long a pause that ticks of 32 bits have come around.
  static func step(_ random: inout SeededNumbers) -> Int64 {
    switch Int.random(in: 0..<100, using: &random) {
    case 0: Int64.random(in: 0...40_000, using: &random) * 1_000_000_000
    case 1..<10: Int64.random(in: 0...90, using: &random) * 1_000_000_000
    case 10..<50: Int64.random(in: 0...2_000, using: &random) * 3_600_000_000 / 3_600
    default: Int64.random(in: 0...3, using: &random) * 3_600_000_000 / 36
    }
  }

  @Test func ticksComeAround() throws {
    let limiter = try Self.limiter(["3/s per caller"])
    // Steady calls at nine tenths of a second for longer than 32 bits of nanoseconds last, many times over.
    for call in 0..<200 {
      #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(Int64(call) * 900_000_000)) == nil)
    }
    // After every possible pause around a turn of the ticks the caller begins anew.
    var now: Int64 = 1_000_000_000_000
    for turns in 1...40 {
      for offset: Int64 in [-1_000_000_000, -1, 0, 1, 500_000_000] {
        now += (1 << 32) * Int64(turns) + offset
        for _ in 0..<3 {
          #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(now)) == nil)
        }
        #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(now))?.retryAfter == .seconds(1))
      }
    }
  }

  @Test func aClockThatStepsBackDoesNoHarm() throws {
    let limiter = try Self.limiter(["2/s per caller"])
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(seconds: 10)) == nil)
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(seconds: 9)) == nil)
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(seconds: 9))?.retryAfter == .seconds(2))
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(seconds: -5)) != nil)
    #expect(limiter.attempt(tool: 0, caller: "u", tenant: nil, at: Self.at(seconds: 11)) == nil)
  }
}

/// Keeps every attempt of a window. Times are cut to a thousand-millionth of a window, as the limiter's are.
private struct NaiveLimiter {
  let limits: [Limit]
  let tools: [ToolFacts]
  var counted: [String: [Int64]] = [:]

  mutating func attempt(_ tool: Int?, _ caller: String, _ tenant: String, _ now: Int64) -> Duration? {
    var wait: Int64 = 0
    var keys: [String] = []
    for limit in limits {
      guard let key = key(limit, tool, caller, tenant) else { continue }
      let tick = limit.window.seconds
      keys.append(key)
      let recent = counted[key, default: []].filter { now / tick - $0 / tick < 1_000_000_000 }
      counted[key] = recent
      guard recent.count >= limit.count else { continue }
      wait = max(wait, (recent[recent.count - Int(limit.count)] / tick + 1_000_000_000) * tick - now)
    }
    if wait > 0 { return .nanoseconds(wait) }
    for key in keys { counted[key, default: []].append(now) }
    return nil
  }

  private func key(_ limit: Limit, _ tool: Int?, _ caller: String, _ tenant: String) -> String? {
    switch limit.target {
    case nil: if limit.isPerTool, tool == nil { return nil }
    case .risk(let risk): guard let tool, tools[tool].risk == risk else { return nil }
    case .tool(let name): guard let tool, tools[tool].name == name else { return nil }
    case .tag(let tag): guard let tool, tools[tool].tags.contains(tag) else { return nil }
    }
    let name = limit.isPerTool ? tool.map { tools[$0].name } ?? "" : ""
    return switch limit.scope {
    case .caller: "\(limit)|\(name)|\(caller)"
    case .tenant: "\(limit)|\(name)|\(tenant)"
    case .server: "\(limit)|\(name)"
    }
  }
}

/// A generator with a seed, so that a failure can be seen again.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
