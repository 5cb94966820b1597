// One thread that beats while there are calls and sleeps while there are none: deadlines and the growth of the executor
// hang on it. A timer per call would cost more than most calls do.

import Synchronization

/// Calls a closure every ten milliseconds while that says that there is something to watch.
final class Heartbeat: Sendable {
  /// Milliseconds between two beats, and so the precision of deadlines.
  private static let interval: UInt32 = 10
  /// Beats without anything to watch after which the thread sleeps: falling asleep and waking up cost more than a beat.
  private static let quietBeats = 100

  private enum State {
    static let asleep: UInt8 = 0
    static let beating: UInt8 = 1
    static let ended: UInt8 = 2
  }

  private let state = Atomic<UInt8>(State.asleep)
  private let condition = Condition()
  private let onBeat: @Sendable () -> Bool

  /// A heart that does not beat yet.
  /// - Parameter onBeat: what is done at each beat; answers whether there is anything to watch.
  init(onBeat: @escaping @Sendable () -> Bool) { self.onBeat = onBeat }

  /// Starts the thread, which sleeps until it is roused.
  func start() throws(NoThread) {
    guard startThread({ self.beat() }) else { throw NoThread() }
  }

  /// There is something to watch from now on.
  @inline(__always)
  func rouse() {
    if state.load(ordering: .sequentiallyConsistent) == State.asleep { wake() }
  }

  private func wake() {
    condition.withLock {
      let exchange = state.compareExchange(
        expected: State.asleep, desired: State.beating, ordering: .sequentiallyConsistent)
      if exchange.exchanged { condition.signal() }
    }
  }

  /// Stops for ever.
  func end() {
    condition.withLock { state.store(State.ended, ordering: .sequentiallyConsistent) }
    condition.signal()
  }

  private func beat() {
    waitUntilRoused()
    var quiet = 0
    while state.load(ordering: .sequentiallyConsistent) != State.ended {
      pause(milliseconds: Heartbeat.interval)
      quiet = onBeat() ? 0 : quiet + 1
      if quiet > Heartbeat.quietBeats {
        sleepUntilRoused()
        quiet = 0
      }
    }
  }

  /// Says that it sleeps, looks once more (a call may have begun in between), and sleeps.
  private func sleepUntilRoused() {
    let exchange = state.compareExchange(
      expected: State.beating, desired: State.asleep, ordering: .sequentiallyConsistent)
    guard exchange.exchanged else { return }
    if onBeat() { wake() }
    waitUntilRoused()
  }

  private func waitUntilRoused() {
    condition.withLock {
      while state.load(ordering: .sequentiallyConsistent) == State.asleep { condition.wait() }
    }
  }
}
