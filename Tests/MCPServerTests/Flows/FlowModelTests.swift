// The watch against a model that keeps every call and tries every choice of calls for steps.

import MCPCore
import Testing

@testable import MCPServer

@Suite struct FlowModelTests {
  private static let tags = ["a", "b", "c"]
  /// One target for every set of three tags, so that steps overlap in every way.
  private static let targets = (0..<8).map { set in
    FlowTarget(
      kind: .tool, name: "t\(set)", risk: set & 1 == 0 ? .read : .write,
      tags: tags.indices.filter { set & 1 << $0 != 0 }.map { tags[$0] })
  }
  private static let start = ContinuousClock.now

  private static func rule(_ random: inout SeededNumbers) -> FlowRule {
    let steps = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      switch Int.random(in: 0..<8, using: &random) {
      case 0: FlowStep(tool: "t\(Int.random(in: 0..<8, using: &random))")
      case 1: FlowStep(risk: .write)
      case 2: FlowStep(risk: .read, tag: tags[Int.random(in: 0..<3, using: &random)])
      default: FlowStep(tag: tags[Int.random(in: 0..<3, using: &random)])
      }
    }
    let kind = Int.random(in: 0..<10, using: &random)
    let windows = Int.random(in: 0..<3, using: &random)
    return FlowRule(
      name: "r", steps: kind == 0 ? [] : steps, isOrdered: Bool.random(using: &random),
      calls: kind <= 1 ? Int.random(in: 2...6, using: &random) : nil,
      time: windows != 0 ? .seconds(Int.random(in: 2...9, using: &random)) : nil,
      callWindow: windows != 1 ? Int.random(in: 1...8, using: &random) : nil, action: .flag)
  }

  @Test(arguments: 0..<60)
  func answersAreTheModels(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let rules = (0..<4).map { number in
      var rule = Self.rule(&random)
      rule.name = "r\(number)"
      return rule
    }
    let watch = try FlowWatch(rules: rules, targets: Self.targets, start: Self.start)
    var calls: [String: [NaiveCall]] = [:]
    var now = 0
    for _ in 0..<120 {
      now += Int.random(in: 0...3, using: &random) * Int.random(in: 0...1, using: &random)
      let caller = "u\(Int.random(in: 0..<2, using: &random))"
      let target = Int.random(in: 0...8, using: &random)
      let index = target < 8 ? target : nil
      calls[caller, default: []].append(NaiveCall(time: now, target: index.map { Self.targets[$0] }))
      let own = calls[caller] ?? []
      let wanted = rules.filter { $0.isCompleted(by: own) }.map(\.name)
      let got = try watch.attempt(index, caller: caller, at: Self.start + .seconds(now)).map(\.name)
      try #require(got.sorted() == wanted, "\(rules) after \(own.suffix(9))")
    }
  }
}

private struct NaiveCall {
  let time: Int
  let target: FlowTarget?
}

extension FlowRule {
  /// Whether the last of these calls completes the rule.
  fileprivate func isCompleted(by calls: [NaiveCall]) -> Bool {
    guard let present = calls.last else { return false }
    let recent = calls.indices.filter {
      isRecent(calls[$0], present) && calls.count - $0 <= callWindow ?? .max
    }
    if let wanted = self.calls {
      let counted = calls.filter { isRecent($0, present) }
      guard counted.count >= wanted else { return false }
    }
    return steps.isEmpty || hasChoice(calls, recent, [])
  }

  private func isRecent(_ call: NaiveCall, _ present: NaiveCall) -> Bool {
    time.map { .seconds(present.time - call.time) < $0 } ?? true
  }

  /// Whether calls can be chosen for the steps that have none yet, the last call among them.
  private func hasChoice(_ calls: [NaiveCall], _ recent: [Int], _ chosen: [Int]) -> Bool {
    guard chosen.count < steps.count else { return chosen.contains(calls.count - 1) }
    return recent.contains { call in
      guard let target = calls[call].target, steps[chosen.count].matches(target), !chosen.contains(call) else {
        return false
      }
      if isOrdered, let last = chosen.last, call < last { return false }
      return hasChoice(calls, recent, chosen + [call])
    }
  }
}
