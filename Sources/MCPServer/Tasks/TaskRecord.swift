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
  let revision: Revision
  let created: WallTime
  /// How long it is kept from its creation on.
  let lifetime: Duration
  /// How often clients should ask.
  let pollInterval: Duration
  weak var call: ActiveCall?

  private struct State {
    var status = Status.working
    var message: String?
    var updated: WallTime
    /// `"result":{…}` or `"error":{…}`.
    var outcome: JSONBuffer?
    /// Questions that wait for the client, in revisions without sessions.
    var questions: [(key: String, question: Question)] = []
    var answers: [String: JSON] = [:]
    var waiting: CheckedContinuation<Void, any Error>?
    /// Questions that wait for the client, within a session.
    var openRequests = 0
    /// Requests for the result that wait for it.
    var readers: [(Origin, RequestID)] = []

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
    let (readers, waiting) = state.withLock { state -> ([(Origin, RequestID)]?, CheckedContinuation<Void, any Error>?) in
      guard !state.status.isFinal else { return (nil, nil) }
      state.status = status
      state.message = message
      state.outcome = outcome
      state.updated = .now
      state.questions = []
      defer {
        state.readers = []
        state.waiting = nil
      }
      return (state.readers, state.waiting)
    }
    waiting?.resume(throwing: CancellationError())
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
    try await wait(for: questions)
    let given = state.withLock { state in
      defer { state.answers = [:] }
      return state.answers
    }
    var answers: [String: Answer] = [:]
    for (key, question) in questions { answers[key] = try given[key].map { try question.answer($0) } }
    return answers
  }

  private func wait(for open: [(key: String, question: Question)]) async throws {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isWaiting = state.withLock { state in
          guard !state.status.isFinal, !Task.isCancelled else { return false }
          state.questions = open
          state.waiting = continuation
          state.set(.inputRequired)
          return true
        }
        if !isWaiting { continuation.resume(throwing: CancellationError()) }
      }
    } onCancel: {
      let waiting = state.withLock { state in
        defer { state.waiting = nil }
        return state.waiting
      }
      waiting?.resume(throwing: CancellationError())
    }
  }

  /// The client's answers; those that nobody waits for are passed over. The handler goes on once it has all of them.
  func receive(_ answers: [String: JSON]) {
    let waiting = state.withLock { state -> CheckedContinuation<Void, any Error>? in
      guard !state.questions.isEmpty else { return nil }
      for (key, _) in state.questions { if let answer = answers[key] { state.answers[key] = answer } }
      state.questions.removeAll { state.answers[$0.key] != nil }
      guard state.questions.isEmpty else { return nil }
      defer { state.waiting = nil }
      state.set(.working)
      return state.waiting
    }
    waiting?.resume()
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
      let requests = state.questions.map { key, question in
        JSON.Member(key: key, value: ["method": .string("\(question.method)"), "params": question.params(revision)])
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
