// When to stop calling what keeps failing. Failures are counted in a window of time, as the spec says, not in a row: a
// service that answers now and then is not well. While the circuit is half open, one call at a time finds out how it
// is.
//
// A result names the admission it belongs to, so that what was called before the circuit opened, or a probe that was
// given up long ago, says nothing about the service of today.

/// Opens after a number of failures within a time, and lets a single call through when it has been open for a while.
final class CircuitBreaker: Sendable {
  /// When the circuit opens, and for how long.
  struct Policy: Sendable, Hashable {
    /// How many failures open it: at least 1.
    var failures: Int
    /// The time in which they are counted.
    var within: Duration
    /// How long it then stays open, and how long a probe may take before another one is let through.
    var openFor: Duration
  }

  /// Whether a call may be made.
  enum Admission: Sendable, Hashable {
    /// Yes. Its result belongs to the period of this number.
    case closed(period: Int)
    /// Yes, and what comes of it decides. Probes are numbered.
    case probe(number: Int)
    /// No. After this time a call may be let through.
    case open(retryAfter: Duration)
  }

  /// What came of a call.
  enum Outcome: Sendable {
    /// The service answered.
    case success
    /// The service failed.
    case failure
    /// Nothing can be said: the call was cancelled, or never made.
    case none
  }

  /// What a result did to the circuit.
  enum Change: Sendable, Hashable {
    /// It is open: calls are refused.
    case opened
    /// It is closed: calls are made.
    case closed
  }

  private enum Phase {
    case closed
    /// Until this moment.
    case open(until: ContinuousClock.Instant)
    /// A probe is under way that is given up at this moment.
    case probing(until: ContinuousClock.Instant)
  }

  private struct State {
    var phase = Phase.closed
    /// How often the circuit has closed.
    var period = 0
    var probe = 0
    /// The moments of the latest failures of this period, in a ring.
    var failures: [ContinuousClock.Instant] = []
    var oldest = 0
  }

  private let policy: Policy
  private let state = Locked(State())

  init(_ policy: Policy) {
    self.policy = Policy(failures: max(1, policy.failures), within: policy.within, openFor: policy.openFor)
  }

  /// Asks whether a call may be made. Whoever gets a yes says later what came of it.
  func admit(at now: ContinuousClock.Instant = .now) -> Admission {
    state.withLock { state in
      switch state.phase {
      case .closed: return .closed(period: state.period)
      case .open(let until) where now < until, .probing(let until) where now < until:
        return .open(retryAfter: until - now)
      case .open, .probing:
        state.probe += 1
        state.phase = .probing(until: now + policy.openFor)
        return .probe(number: state.probe)
      }
    }
  }

  /// Says what came of a call. Answers what that did to the circuit, for logs and figures.
  @discardableResult
  func record(_ outcome: Outcome, of admission: Admission, at now: ContinuousClock.Instant = .now) -> Change? {
    switch (admission, outcome) {
    case (.open, _), (.closed, .success), (.closed, .none): nil
    case (.closed(let period), .failure): state.withLock { fail($0.period == period, &$0, now) }
    case (.probe(let number), _): state.withLock { end(number, outcome, &$0, now) }
    }
  }

  /// Whether calls are refused at present, or made one at a time.
  var isOpen: Bool {
    state.withLock { if case .closed = $0.phase { false } else { true } }
  }

  private func fail(_ isOfThisPeriod: Bool, _ state: inout State, _ now: ContinuousClock.Instant) -> Change? {
    guard isOfThisPeriod, case .closed = state.phase else { return nil }
    if state.failures.count < policy.failures {
      state.failures.append(now)
    } else {
      state.failures[state.oldest] = now
      state.oldest = (state.oldest + 1) % policy.failures
    }
    guard state.failures.count == policy.failures, now - state.failures[state.oldest] < policy.within else {
      return nil
    }
    return open(&state, now)
  }

  private func end(_ probe: Int, _ outcome: Outcome, _ state: inout State, _ now: ContinuousClock.Instant) -> Change? {
    guard case .probing = state.phase, state.probe == probe else { return nil }
    switch outcome {
    case .failure: return open(&state, now)
    case .none:
      state.phase = .open(until: now)  // the next call is a probe
      return nil
    case .success:
      state = State(phase: .closed, period: state.period + 1, probe: state.probe)
      return .closed
    }
  }

  private func open(_ state: inout State, _ now: ContinuousClock.Instant) -> Change {
    state.phase = .open(until: now + policy.openFor)
    state.failures.removeAll(keepingCapacity: true)
    state.oldest = 0
    return .opened
  }
}
