// Every way from one state of a circuit to another, and results that come too late to say anything.

import Testing

@testable import MCPServer

@Suite struct CircuitBreakerTests {
  private let start = ContinuousClock.now
  private let circuit = CircuitBreaker(.init(failures: 3, within: .seconds(60), openFor: .seconds(30)))

  private func at(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

  private func fail(_ seconds: Int) -> CircuitBreaker.Change? {
    circuit.record(.failure, of: circuit.admit(at: at(seconds)), at: at(seconds))
  }

  @Test func soManyFailuresWithinTheTimeOpenIt() {
    #expect(fail(0) == nil && fail(1) == nil && !circuit.isOpen)
    #expect(fail(2) == .opened && circuit.isOpen)
    #expect(circuit.admit(at: at(12)) == .open(retryAfter: .seconds(20)))
  }

  @Test func failuresThatAreFarApartDoNot() {
    for call in 0..<50 { #expect(fail(call * 30) == nil, "never three in less than a minute") }
    #expect(fail(49 * 30 + 1) == .opened)
  }

  @Test func successesInBetweenDoNotHideFailures() {
    for call in 0..<2 {
      #expect(fail(call) == nil)
      #expect(circuit.record(.success, of: circuit.admit(at: at(call)), at: at(call)) == nil)
    }
    #expect(fail(3) == .opened)
  }

  @Test func oneProbeAtATimeFindsOut() {
    for second in 0..<3 { _ = fail(second) }
    #expect(circuit.admit(at: at(31)) == .open(retryAfter: .seconds(1)))
    #expect(circuit.admit(at: at(32)) == .probe(number: 1))
    #expect(circuit.admit(at: at(32)) == .open(retryAfter: .seconds(30)))
    #expect(circuit.record(.success, of: .probe(number: 1), at: at(33)) == .closed)
    #expect(circuit.admit(at: at(33)) == .closed(period: 1))
    #expect(fail(34) == nil && fail(35) == nil, "what failed before is forgotten")
    #expect(fail(36) == .opened)
  }

  @Test func aProbeThatFailsOpensItAgain() {
    for second in 0..<3 { _ = fail(second) }
    let probe = circuit.admit(at: at(40))
    #expect(circuit.record(.failure, of: probe, at: at(41)) == .opened)
    #expect(circuit.admit(at: at(70)) == .open(retryAfter: .seconds(1)))
    #expect(circuit.admit(at: at(71)) == .probe(number: 2))
  }

  @Test func aCancelledProbeMakesRoomForTheNext() {
    for second in 0..<3 { _ = fail(second) }
    #expect(circuit.record(.none, of: circuit.admit(at: at(40)), at: at(40)) == nil)
    #expect(circuit.admit(at: at(40)) == .probe(number: 2))
  }

  @Test func aProbeThatNeverSaysAnythingIsGivenUp() {
    for second in 0..<3 { _ = fail(second) }
    #expect(circuit.admit(at: at(40)) == .probe(number: 1))
    #expect(circuit.admit(at: at(69)) == .open(retryAfter: .seconds(1)))
    #expect(circuit.admit(at: at(70)) == .probe(number: 2))
    #expect(circuit.record(.success, of: .probe(number: 1), at: at(71)) == nil, "too late")
    #expect(circuit.record(.success, of: .probe(number: 2), at: at(71)) == .closed)
  }

  @Test func whatWasCalledBeforeSaysNothingOfToday() {
    let early = circuit.admit(at: at(0))
    for second in 0..<3 { _ = fail(second) }
    #expect(circuit.record(.failure, of: early, at: at(5)) == nil, "it is open")
    let probe = circuit.admit(at: at(40))
    #expect(circuit.record(.failure, of: early, at: at(41)) == nil, "a probe decides")
    #expect(circuit.record(.success, of: probe, at: at(42)) == .closed)
    for second in 43..<45 { _ = fail(second) }
    #expect(circuit.record(.failure, of: early, at: at(45)) == nil, "it was called in an earlier period")
    #expect(!circuit.isOpen)
  }

  @Test func manyThreadsGetOneProbe() async {
    for second in 0..<3 { _ = fail(second) }
    let now = at(100)
    let circuit = circuit
    let probes = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<1_000).count { _ in if case .probe = circuit.admit(at: now) { true } else { false } }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(probes == 1)
  }
}
