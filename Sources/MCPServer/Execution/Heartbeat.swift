// One thread that beats while there are calls and sleeps while there are none: deadlines and the growth of the executor
// hang on it. A timer per call would cost more than most calls do.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Synchronization

/// Calls a closure every ten milliseconds while that says that there is something to watch.
final class Heartbeat: Sendable {
  /// The time between two beats, and so the precision of deadlines.
  static let interval: Duration = .milliseconds(10)
  /// Beats without anything to watch after which the thread sleeps: falling asleep and waking up cost more than a beat.
  private static let quietBeats = 100

  private enum State {
    static let notStarted: UInt8 = 0
    static let beating: UInt8 = 1
    static let asleep: UInt8 = 2
    static let ended: UInt8 = 3
  }

  private let state = Atomic<UInt8>(State.notStarted)
  private let condition = Condition()
  private let onBeat: @Sendable () -> Bool

  /// A heart that does not beat yet.
  /// - Parameter onBeat: what is done at each beat; answers whether there is anything to watch.
  init(onBeat: @escaping @Sendable () -> Bool) { self.onBeat = onBeat }

  /// There is something to watch from now on.
  @inline(__always)
  func rouse() {
    if state.load(ordering: .sequentiallyConsistent) != State.beating { start() }
  }

  private func start() {
    condition.lock()
    let before = state.load(ordering: .sequentiallyConsistent)
    if before != State.ended { state.store(State.beating, ordering: .sequentiallyConsistent) }
    condition.unlock()
    if before == State.notStarted { startThread { self.beat() } }
    if before == State.asleep { condition.signal() }
  }

  /// Stops for ever.
  func end() {
    condition.withLock { state.store(State.ended, ordering: .sequentiallyConsistent) }
    condition.signal()
  }

  private func beat() {
    var quiet = 0
    while state.load(ordering: .sequentiallyConsistent) != State.ended {
      usleep(10_000)
      quiet = onBeat() ? 0 : quiet + 1
      if quiet > Heartbeat.quietBeats {
        sleepUntilRoused()
        quiet = 0
      }
    }
  }

  /// Says that it sleeps, looks once more (a call may have begun in between), and sleeps.
  private func sleepUntilRoused() {
    condition.lock()
    defer { condition.unlock() }
    guard state.load(ordering: .sequentiallyConsistent) == State.beating else { return }
    state.store(State.asleep, ordering: .sequentiallyConsistent)
    if onBeat() {
      state.store(State.beating, ordering: .sequentiallyConsistent)
      return
    }
    while state.load(ordering: .sequentiallyConsistent) == State.asleep { condition.wait() }
  }
}
