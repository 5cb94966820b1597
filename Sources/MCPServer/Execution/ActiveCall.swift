// One call between its arrival and its answer. The handler, the watch over deadlines and the client's cancellation race
// for it, and whoever moves its state first gives the answer (or, for a cancellation, none).

import Synchronization

/// A call in flight.
package final class ActiveCall: @unchecked Sendable {
  let id: RequestID
  let target: CallTarget
  let origin: Origin
  let started: ContinuousClock.Instant
  /// What progress is reported under, where the client asked for it.
  let progressToken: RequestID?
  /// The trace that the request belongs to, where it said so.
  let trace: TraceContext?
  /// Bytes of the message that brought it.
  let size: Int
  let services: Services
  /// Whether the request itself asks for a task, and how long that is to be kept.
  let wantsTask: Bool
  let wantedLifetime: Duration?
  /// What a stateless client has been asked and has answered.
  let replay: Replay?

  /// What makes a repeated call the same one, where the request said so beside its arguments.
  let idempotencyKey: String?
  /// The span of the call, where anybody collects those; before the task starts.
  var span: CallSpan?

  /// Under the lock of `ActiveCalls`: what is known for its record.
  private var notes = CallNotes()

  /// Under the lock of `ActiveCalls`: when the call is answered with `timeout`.
  private(set) var deadline: ContinuousClock.Instant
  /// Under the lock of `ActiveCalls`: questions to the client that the call waits on, and what was left of its time.
  private var questions = 0
  private var timeLeft: Duration = .zero
  /// Under the lock of `ActiveCalls`: the task that the call goes on as.
  private var record: TaskRecord?
  /// Whether there is one; most calls end without a look under the lock.
  private let isTask = Atomic<Bool>(false)
  /// Under the lock of `ActiveCalls`: made for the first question.
  private var questionKeys: QuestionKeys?

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
  private var work: Task<Void, Never>?
  /// Under the channel's lock: the last progress that was sent.
  private var lastProgress = -Double.infinity

  /// Under the channel's lock: whether the call has come further than was told.
  func advance(to progress: Double) -> Bool {
    guard progress > lastProgress else { return false }
    lastProgress = progress
    return true
  }

  init(
    target: CallTarget, origin: Origin, request: RequestContext, replay: Replay?, timeout: Duration,
    services: Services
  ) {
    id = request.id
    self.target = target
    self.origin = origin
    progressToken = request.progressToken
    trace = request.trace
    idempotencyKey = request.idempotencyKey
    size = request.size
    let hasTasks = services.catalog.hasTasks && origin.client.revision.members.contains(.coreTasks)
    let wanted = hasTasks ? request.wantedTask : nil
    wantsTask = wanted != nil
    wantedLifetime = wanted?["ttl"]?.integer.map { .milliseconds($0) }
    self.replay = replay
    self.services = services
    started = .now
    deadline = started + timeout
  }

  /// The client.
  var client: Client { origin.client }

  /// Who calls.
  var caller: Caller { origin.caller }

  /// Notes something for the call's record.
  func note(_ change: (inout CallNotes) -> Void) { services.calls.withLock { change(&notes) } }

  /// Notes what the filters have found.
  func note(_ draft: Draft) {
    guard draft.redactions > 0 || draft.injectionFindings > 0 else { return }
    note { notes in
      notes.redactions += draft.redactions
      notes.injectionFindings += draft.injectionFindings
    }
  }

  /// What was noted.
  var noted: CallNotes { services.calls.withLock { notes } }

  /// The task that the call goes on as, where it does.
  var task: TaskRecord? {
    // Who ends a call that its handler has not ended looks under the lock: the handler may be making a task just then.
    isTask.load(ordering: .acquiring) || wasAbandoned ? services.calls.withLock { record } : nil
  }

  /// The keys that the handler has used in this run.
  var keys: QuestionKeys {
    services.calls.withLock {
      let keys = questionKeys ?? QuestionKeys()
      questionKeys = keys
      return keys
    }
  }

  /// Makes the call a task, once, and only while nobody has ended it: it is no longer found by its request's id, and has all the time that tasks have.
  func become(_ task: TaskRecord, within time: Duration) -> Bool {
    services.calls.withLock {
      guard record == nil, isRunning else { return false }
      record = task
      isTask.store(true, ordering: .releasing)
      deadline = .now + time
      return true
    }
  }

  /// Under the lock of `ActiveCalls`: whether the request of this id and scope is what it answers. Whoever has the answer
  /// may use the id again, so a call that was concluded has none any more.
  func answers(_ id: RequestID, in scope: AnyObject) -> Bool {
    record == nil && isRunning && origin.scope === scope && self.id == id
  }

  /// The call waits for its client, whose time is not the call's.
  func pauseDeadline(for time: Duration) {
    services.calls.withLock {
      if questions == 0 { timeLeft = deadline - .now }
      questions += 1
      // The question has a clock of its own, which comes first.
      deadline = max(deadline, .now + time + .seconds(5))
    }
  }

  /// The client has answered.
  func resumeDeadline() {
    services.calls.withLock {
      questions -= 1
      if questions == 0 { deadline = .now + timeLeft }
    }
  }

  /// Whether its time is over.
  var isOverdue: Bool { services.calls.withLock { deadline <= .now } }

  /// Where notices go: a task has outlived the exchange that it came from.
  var noticeChannel: (any Channel)? { task == nil ? origin.channel : client.session?.outlet }

  /// Hands the call what it will run; before the task starts.
  func admit(_ admitted: consuming AdmittedCall) { self.admitted = consume admitted }

  /// What it runs, once.
  func takeAdmitted() -> AdmittedCall? { admitted.take() }

  /// Keeps the task for a later cancellation; cancels it at once where the call was concluded meanwhile.
  func attach(_ task: Task<Void, Never>) {
    services.calls.withLock { work = task }
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
    services.calls.withLock { work }?.cancel()
    return true
  }

  /// Whether it was abandoned; asked when the handler has come back.
  var wasAbandoned: Bool { state.load(ordering: .acquiring) == State.stuck }
}
