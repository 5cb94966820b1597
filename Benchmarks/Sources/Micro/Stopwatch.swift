// The time of an operation that takes less than the clock can tell: many at a time, and of many such runs the fastest,
// because whatever else the machine does only ever makes one slower.

/// Measures one operation.
struct Stopwatch {
  /// Runs of which the fastest counts.
  var runs = 60
  /// How long one run takes at least.
  var shortestRun: Duration = .milliseconds(3)

  /// The time of one operation in nanoseconds.
  func nanoseconds(_ operation: () -> Void) -> Double {
    let clock = ContinuousClock()
    var repetitions = 64
    while clock.measure({ repeated(repetitions, operation) }) < shortestRun { repetitions *= 2 }
    let fastest = (0..<runs).map { _ in clock.measure { repeated(repetitions, operation) } }.min() ?? .zero
    return fastest / .nanoseconds(1) / Double(repetitions)
  }

  @inline(__always) private func repeated(_ times: Int, _ operation: () -> Void) {
    for _ in 0..<times { operation() }
  }
}

/// Takes a result, so that the compiler cannot leave out what made it.
@inline(never) @_optimize(none) func keep<Value>(_ value: Value) {}
