// One task: a call that has outlived its request. Whoever knows its id can ask for it, so ids cannot be guessed; within
// a session only that session's are found.

import MCPCore

/// A task.
final class TaskRecord: @unchecked Sendable {
  /// Where a task stands.
  enum Status: String, Sendable {
    case working
    case inputRequired = "input_required"
    case completed
    case failed
    case cancelled

    var isFinal: Bool { self != .working && self != .inputRequired }
  }

  let id: String
  /// The session that it belongs to; in revisions without sessions, whoever knows the id.
  let session: Session?
  /// The key of whoever called.
  let caller: String
  let revision: Revision
  let created: WallTime
  /// How long it is kept from its creation on.
  let lifetime: Duration
  /// How often clients should ask.
  let pollInterval: Duration
  weak var call: ActiveCall?

  /// Questions that were asked together.
  private struct Wait {
    let number: Int
    var open: [(key: String, question: Question)]
    var answers: [String: JSON] = [:]
    let continuation: CheckedContinuation<[String: JSON], any Error>
  }

  private struct State {
    var status = Status.working
    var message: String?
    var updated: WallTime
    /// `"result":{…}` or `"error":{…}`.
    var outcome: JSONBuffer?
    /// What the handler waits for, in revisions without sessions.
    var waits: [Wait] = []
    /// Questions that wait for the client, within a session.
    var openRequests = 0
    /// Requests for the result that wait for it.
    var readers: [(Origin, RequestID)] = []

    var lastWait = 0

    /// All questions that are open.
    var questions: [(key: String, question: Question)] { waits.flatMap(\.open) }

    mutating func set(_ status: Status) {
      guard !self.status.isFinal else { return }
      self.status = status
      updated = .now
    }
  }

  private let state: Locked<State>

  init(_ call: ActiveCall, lifetime: Duration, pollInterval: Duration) {
    id = Base64.encodeURL(randomBytes(18))
    session = call.client.session
    caller = call.caller.key
    revision = call.client.revision
    created = .now
    self.lifetime = lifetime
    self.pollInterval = pollInterval
    self.call = call
    state = Locked(State(updated: created))
  }

  /// Whether it may be forgotten.
  func isExpired(at now: WallTime) -> Bool { now.milliseconds > created.milliseconds + lifetime.milliseconds }

  var status: Status { state.withLock { $0.status } }

  // MARK: Changes

  /// It has ended. Answers the requests that wait for the result; `nil` where it had ended before.
  func end(_ status: Status, _ outcome: JSONBuffer?, _ message: String? = nil) -> [(Origin, RequestID)]? {
    let (readers, waits) = state.withLock { state -> ([(Origin, RequestID)]?, [Wait]) in
      guard !state.status.isFinal else { return (nil, []) }
      state.status = status
      state.message = message
      state.outcome = outcome
      state.updated = .now
      defer {
        state.readers = []
        state.waits = []
      }
      return (state.readers, state.waits)
    }
    for wait in waits { wait.continuation.resume(throwing: CancellationError()) }
    return readers
  }

  /// A request for the result waits here until the task ends; `false` where it has ended.
  func wait(_ origin: Origin, _ id: RequestID) -> Bool {
    state.withLock { state in
      guard !state.status.isFinal else { return false }
      state.readers.append((origin, id))
      return true
    }
  }

  /// A request for the result no longer wants an answer. Answers whether it was one.
  func stopWaiting(_ id: RequestID, in scope: AnyObject) -> Bool {
    state.withLock { state in
      let before = state.readers.count
      state.readers.removeAll { $0.1 == id && $0.0.scope === scope }
      return state.readers.count < before
    }
  }

  /// Whoever waits for the result is the one who is there to be asked.
  var waitingChannel: (any Channel)? { state.withLock { $0.readers.last?.0.channel } }

  // MARK: Questions

  /// Within a session: a question is on its way.
  func asks() {
    state.withLock { state in
      state.openRequests += 1
      state.set(.inputRequired)
    }
  }

  /// Within a session: it has its answer.
  func hasAsked() {
    state.withLock { state in
      state.openRequests -= 1
      if state.openRequests == 0 { state.set(.working) }
    }
  }

  /// Without a session: waits until the client has answered all of these.
  func ask(_ questions: [(key: String, question: Question)]) async throws -> [String: Answer] {
    let given = try await wait(for: questions)
    var answers: [String: Answer] = [:]
    for (key, question) in questions { answers[key] = try given[key].map { try question.answer($0) } }
    return answers
  }

  private func wait(for open: [(key: String, question: Question)]) async throws -> [String: JSON] {
    let number = state.withLock { state in
      state.lastWait += 1
      return state.lastWait
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isWaiting = state.withLock { state in
          guard !state.status.isFinal, !Task.isCancelled else { return false }
          state.waits.append(Wait(number: number, open: open, continuation: continuation))
          state.set(.inputRequired)
          return true
        }
        if !isWaiting { continuation.resume(throwing: CancellationError()) }
      }
    } onCancel: {
      let wait = state.withLock { state in
        state.waits.firstIndex { $0.number == number }.map { state.waits.remove(at: $0) }
      }
      wait?.continuation.resume(throwing: CancellationError())
    }
  }

  /// The client's answers; those that nobody waits for are passed over. Whoever has all of his goes on.
  func receive(_ answers: [String: JSON]) {
    let settled = state.withLock { state -> [Wait] in
      for index in state.waits.indices {
        for (key, _) in state.waits[index].open {
          if let answer = answers[key] { state.waits[index].answers[key] = answer }
        }
        let given = state.waits[index].answers
        state.waits[index].open.removeAll { given[$0.key] != nil }
      }
      let settled = state.waits.filter(\.open.isEmpty)
      state.waits.removeAll(where: \.open.isEmpty)
      if !settled.isEmpty && state.waits.isEmpty { state.set(.working) }
      return settled
    }
    for wait in settled { wait.continuation.resume(returning: wait.answers) }
  }

  // MARK: What clients see

  /// Appends its members as 2025-11-25 has them.
  func writeMembers(to writer: inout JSONWriter) {
    write(state.withLock { $0 }, to: &writer)
  }

  private func write(_ state: State, to writer: inout JSONWriter) {
    writer.raw(#""taskId":"#)
    writer.string(id)
    writer.member(#""status":"#, state.status.rawValue)
    writer.member(#""statusMessage":"#, state.message)
    writer.member(#""createdAt":"#, created.text)
    writer.member(#""lastUpdatedAt":"#, state.updated.text)
    writer.member(revision.isStateless ? #""ttlMs":"# : #""ttl":"#, Int(lifetime.milliseconds))
    writer.member(revision.isStateless ? #""pollIntervalMs":"# : #""pollInterval":"#, Int(pollInterval.milliseconds))
  }

  /// Appends the same with everything that there is: result, error, or questions.
  func writeDetail(to writer: inout JSONWriter) {
    let state = state.withLock { $0 }
    write(state, to: &writer)
    state.outcome?.withBytes { bytes in
      writer.raw(",")
      writer.raw(bytes)
    }
    if !state.questions.isEmpty {
      let policy = call?.services.policy
      let requests = state.questions.map { key, question in
        let params = question.params(revision)
        return JSON.Member(
          key: key,
          value: ["method": .string("\(question.method)"), "params": policy?.shown(question: params) ?? params])
      }
      writer.raw(#","inputRequests":"#)
      writer.json(.object(requests))
    }
  }

  /// `"result":{…}` or `"error":{…}`, once it has ended.
  var outcome: JSONBuffer? { state.withLock { $0.outcome } }

  /// The member of `_meta` that relates a message to this task, as 2025-11-25 has it.
  var relation: JSON.Member {
    JSON.Member(key: "io.modelcontextprotocol/related-task", value: ["taskId": .string(id)])
  }
}

extension Duration {
  /// In whole milliseconds.
  var milliseconds: Int64 { Int64(min(seconds * 1_000, 9e15)) }
}
