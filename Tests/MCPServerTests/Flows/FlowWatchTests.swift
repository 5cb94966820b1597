// The flows that the articles and the specs speak of, call by call.

import MCPCore
import Testing

@testable import MCPServer

@Suite struct FlowWatchTests {
  static let targets = [
    FlowTarget(kind: .tool, name: "search_users", risk: .read, reads: ["customers"]),
    FlowTarget(kind: .tool, name: "get_orders", risk: .read, reads: ["orders"]),
    FlowTarget(kind: .tool, name: "get_payments", risk: .read, reads: ["payments", "customers"]),
    FlowTarget(kind: .resource, name: "email", reads: ["mail"], tags: ["outside"]),
    FlowTarget(kind: .tool, name: "delete_account", risk: .delete),
    FlowTarget(kind: .tool, name: "email", risk: .write),
    FlowTarget(kind: .prompt, name: "summary"),
  ]
  private static let start = ContinuousClock.now
  private let harvest = FlowRule(
    name: "profile_harvest",
    steps: [FlowStep(reads: "customers"), FlowStep(reads: "orders"), FlowStep(reads: "payments")],
    time: .seconds(300), callWindow: 5, action: .block, severity: .critical)
  private let mailToDelete = FlowRule(
    name: "mail_to_delete", steps: [FlowStep(resource: "email"), FlowStep(risk: .delete)], isOrdered: true,
    time: .seconds(300), action: .confirm, severity: .high)
  private let scraping = FlowRule(name: "scraping", calls: 10, time: .seconds(30), action: .flag, severity: .high)

  private func watch(_ rules: FlowRule...) throws -> FlowWatch {
    try FlowWatch(rules: rules, targets: Self.targets, start: Self.start)
  }

  /// The calls, as target and second, that complete a flow.
  private func completing(_ watch: FlowWatch, _ calls: [(Int?, Double)], caller: String = "u") throws -> [Int] {
    try calls.indices.filter {
      try !watch.attempt(calls[$0].0, caller: caller, at: Self.start + .seconds(calls[$0].1)).isEmpty
    }
  }

  @Test func stepsInAnyOrderWithinTheLastCalls() throws {
    #expect(try completing(watch(harvest), [(0, 0), (1, 1), (2, 2)]) == [2])
    #expect(try completing(watch(harvest), [(2, 0), (0, 1), (1, 2)]) == [2])
    #expect(try completing(watch(harvest), [(0, 0), (nil, 1), (1, 2), (6, 3), (2, 4)]) == [4], "five calls")
    #expect(try completing(watch(harvest), [(0, 0), (nil, 1), (1, 2), (6, 3), (4, 3), (2, 4)]) == [], "six calls")
    #expect(try completing(watch(harvest), [(0, 0), (1, 1), (2, 300)]) == [])
    #expect(try completing(watch(harvest), [(0, 0), (1, 1), (2, 299.999)]) == [2])
  }

  @Test func whatGoesOnCompletesItAgain() throws {
    #expect(
      try completing(watch(harvest), [(0, 0), (1, 1), (2, 2), (2, 3), (4, 4), (0, 5), (4, 6), (4, 7)]) == [2, 3, 5])
  }

  @Test func oneCallIsOneStep() throws {
    let watch = try watch(harvest)
    #expect(
      try completing(watch, [(2, 0), (1, 1)]) == [], "the call of payments reads customers, too, but is one call")
    #expect(try completing(watch, [(2, 2)]) == [2 - 2], "two of them are two steps")
    let twice = FlowRule(
      name: "twice", steps: [FlowStep(risk: .read), FlowStep(risk: .read)], isOrdered: true, time: .seconds(10),
      action: .flag)
    #expect(try completing(try self.watch(twice), [(0, 0), (1, 5), (1, 20), (1, 29)]) == [1, 3])
  }

  @Test func givenOrderIsKept() throws {
    #expect(try completing(watch(mailToDelete), [(3, 0), (4, 299)]) == [1])
    #expect(try completing(watch(mailToDelete), [(3, 0), (4, 300)]) == [])
    #expect(try completing(watch(mailToDelete), [(4, 0), (3, 1)]) == [])
    #expect(try completing(watch(mailToDelete), [(5, 0), (4, 1)]) == [], "a tool of that name is not the resource")
    #expect(try completing(watch(mailToDelete), [(3, 0), (3, 200), (4, 400)]) == [2], "the latest beginning counts")
  }

  @Test func aStepCannotBePushedOutByOtherCalls() throws {
    var calls: [(Int?, Double)] = [(3, 0)]
    calls += (0..<5_000).map { ([0, 1, 2, 6, nil][$0 % 5], Double($0) / 100) }
    #expect(try completing(watch(mailToDelete), calls + [(4, 60)]) == [5_001])
  }

  @Test func manyCallsInAShortTime() throws {
    let calls = (0..<12).map { (nil as Int?, Double($0) * 3) }
    #expect(try completing(watch(scraping), calls) == [9, 10, 11])
    #expect(
      try completing(watch(scraping), (0..<40).map { (0, Double($0) * 30 / 9) }) == [], "ten in 30 s are not less")
    #expect(try completing(watch(scraping), (0..<12).map { ($0 % 7, Double($0) * 3.3) }) == [9, 10, 11])
  }

  @Test func callersAreApart() throws {
    let watch = try watch(harvest)
    #expect(try completing(watch, [(0, 0), (1, 1)], caller: "a") == [])
    #expect(try completing(watch, [(2, 2)], caller: "b") == [])
    #expect(try completing(watch, [(2, 3)], caller: "a") == [0])
  }

  @Test func stepsAreMatchedByAllThatTheyGive() throws {
    func matching(_ step: FlowStep) -> [Int] { Self.targets.indices.filter { step.matches(Self.targets[$0]) } }
    #expect(matching(FlowStep(tool: "email")) == [5] && matching(FlowStep(resource: "email")) == [3])
    #expect(matching(FlowStep(prompt: "summary")) == [6] && matching(FlowStep(tag: "outside")) == [3])
    #expect(
      matching(FlowStep(reads: "customers")) == [0, 2] && matching(FlowStep(risk: .read, reads: "orders")) == [1])
    #expect(matching(FlowStep(risk: .write, reads: "orders")) == [] && matching(FlowStep(risk: .delete)) == [4])
    #expect(matching(FlowStep(tool: "email", resource: "email")) == [])
  }

  @Test func severalRulesAreToldAtOnce() throws {
    let watch = try watch(harvest, mailToDelete, scraping)
    for second in 0..<8 { #expect(try watch.attempt(3, caller: "u", at: Self.start + .seconds(second)) == []) }
    #expect(try watch.attempt(4, caller: "u", at: Self.start + .seconds(8)) == [mailToDelete])
    #expect(
      try watch.attempt(4, caller: "u", at: Self.start + .seconds(9)).map(\.name) == ["scraping", "mail_to_delete"])
  }

  @Test func newCallersAreNotLetThroughUnwatched() throws {
    let alarms = Locked<[String]>([])
    let watch = try FlowWatch(
      rules: [mailToDelete], targets: Self.targets, mostCallers: 50, start: Self.start,
      alarm: { text in alarms.withLock { $0.append(text) } })
    for caller in 0..<50 { _ = try watch.attempt(3, caller: "c\(caller)", at: Self.start + .seconds(caller)) }
    for name in 0..<1_000 {
      #expect(throws: FlowWatch.Crowded(retryAfter: .seconds(200))) {
        try watch.attempt(4, caller: "attacker \(name)", at: Self.start + .seconds(100))
      }
    }
    #expect(try watch.attempt(0, caller: "attacker", at: Self.start + .seconds(100)) == [], "no rule speaks of that")
    #expect(
      try watch.attempt(4, caller: "c0", at: Self.start + .seconds(100)) == [mailToDelete], "who is known stays so")
    #expect(alarms.withLock { $0.count } == 1 && watch.callerCount == 50)
    #expect(try watch.attempt(4, caller: "new", at: Self.start + .seconds(301)) == [])
    #expect(watch.callerCount == 50, "one went, and one came")
  }

  @Test func tooManyStepsAreRefused() {
    let rule = FlowRule(name: "long", steps: Array(repeating: FlowStep(risk: .read), count: 65), action: .flag)
    #expect(throws: FlowWatch.TooManySteps.self) { try FlowWatch(rules: [rule], targets: Self.targets) }
  }

  @Test func threadsLoseNoCall() async throws {
    let rule = FlowRule(name: "many", calls: 4_000, time: .seconds(10), action: .flag)
    let watch = try FlowWatch(rules: [rule], targets: Self.targets, start: Self.start)
    let completed = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try (0..<1_000).count { try !watch.attempt($0 % 7, caller: "u", at: Self.start + .milliseconds($0)).isEmpty }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(completed == 4_001)
  }
}
