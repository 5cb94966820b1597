// One call between its arrival and its answer. The handler, the watch over deadlines and the client's cancellation race
// for it, and whoever moves its state first gives the answer (or, for a cancellation, none).

import Synchronization

/// A call in flight.
final class ActiveCall: @unchecked Sendable {
  let id: RequestID
  let target: CallTarget
  let started: ContinuousClock.Instant
  let deadline: ContinuousClock.Instant
  /// What progress is reported under, where the client asked for it.
  let progressToken: RequestID?
  /// Bytes of the message that brought it.
  let size: Int
  let services: Services

  /// Links of `ActiveCalls`, under its lock.
  var previous: ActiveCall?
  var next: ActiveCall?

  private enum State {
    static let running: UInt8 = 0
    static let concluded: UInt8 = 1
    /// Concluded while its handler still runs: past its deadline.
    static let stuck: UInt8 = 2
  }

  private let state = Atomic<UInt8>(State.running)
  private var admitted: AdmittedCall?
  /// Under the lock of `ActiveCalls`.
  private var task: Task<Void, Never>?
  /// The last progress that was sent; under the outbox's lock.
  var lastProgress = -Double.infinity

  init(
    id: RequestID, target: CallTarget, progressToken: RequestID?, size: Int, timeout: Duration, services: Services
  ) {
    self.id = id
    self.target = target
    self.progressToken = progressToken
    self.size = size
    self.services = services
    started = .now
    deadline = started + timeout
  }

  /// Hands the call what it will run; before the task starts.
  func admit(_ admitted: consuming AdmittedCall) { self.admitted = consume admitted }

  /// What it runs, once.
  func takeAdmitted() -> AdmittedCall? { admitted.take() }

  /// Keeps the task for a later cancellation; cancels it at once where the call was concluded meanwhile.
  func attach(_ task: Task<Void, Never>) {
    services.calls.withLock { self.task = task }
    if !isRunning { task.cancel() }
  }

  var isRunning: Bool { state.load(ordering: .acquiring) == State.running }

  /// Whether the caller is the one that concludes the call.
  func conclude() -> Bool {
    state.compareExchange(expected: State.running, desired: State.concluded, ordering: .acquiringAndReleasing).exchanged
  }

  /// Concludes it although its handler still runs, and cancels the handler's task.
  func abandon() -> Bool {
    let exchange = state.compareExchange(
      expected: State.running, desired: State.stuck, ordering: .acquiringAndReleasing)
    guard exchange.exchanged else { return false }
    services.calls.withLock { task }?.cancel()
    return true
  }

  /// Whether it was abandoned; asked when the handler has come back.
  var wasAbandoned: Bool { state.load(ordering: .acquiring) == State.stuck }
}
