// Asking the client. Within a session a question is a request and the handler waits for its answer. Where there is none,
// the call ends with the question, the client calls again with the answer, and the handler runs again from its beginning:
// the answers it has had so far are found by their keys, and `once` guards what must not happen twice.

import MCPCore

/// Numbers the questions of one run of a handler, so that the same question has the same key in every run.
final class QuestionKeys: Sendable {
  private struct State {
    var counts: [String: Int] = [:]
    var used: Set<String> = []
  }

  private let state = Locked(State())

  /// A key made of what is asked, and how often that was.
  func numbered(_ kind: StaticString) -> String {
    state.withLock { state in
      let count = (state.counts["\(kind)"] ?? 0) + 1
      state.counts["\(kind)"] = count
      return "\(kind)_\(count)"
    }
  }

  /// Takes a key, once.
  /// - Throws: `RepeatedKey`.
  func take(_ key: String) throws {
    let isNew = state.withLock { $0.used.insert(key).inserted }
    if !isNew { throw RepeatedKey(key: key) }
  }
}

/// A handler has used a key twice in one run.
struct RepeatedKey: Error, CustomStringConvertible {
  let key: String

  var description: String { "the key '\(key)' stands twice: each question and each `once` needs one of its own" }
}

extension CallContext {
  /// Asks the user to fill in a form.
  /// - Parameters:
  ///   - message: what is wanted and why. Never ask for a password or a key in a form.
  ///   - key: names the question within this call; `nil`: numbered by the order of questions.
  /// - Throws: `ClientRequestError`. Where it is let through, the client learns what is missing.
  public func elicit(
    _ message: String, _ form: ElicitationForm, as key: String? = nil
  ) async throws -> ElicitationAnswer {
    try await ask(.form(message, form), as: key).elicitation ?? .cancel
  }

  /// Asks the user to open a page, for what must not pass through the client.
  /// - Parameters:
  ///   - url: an https URL without anything personal in it. Whoever opens it must prove there who they are.
  ///   - message: what happens there and why.
  ///   - elicitationID: names this one, for `server.elicitationCompleted`.
  /// - Throws: `ClientRequestError`.
  public func elicit(
    url: String, _ message: String, elicitationID: String, as key: String? = nil
  ) async throws -> ElicitationAnswer {
    try await ask(.open(url, message, elicitationID: elicitationID), as: key).elicitation ?? .cancel
  }

  /// Asks the client's model.
  /// - Throws: `ClientRequestError`.
  public func sample(_ request: SamplingRequest, as key: String? = nil) async throws -> SamplingAnswer {
    let answer = try await ask(.sample(request), as: key)
    guard let sampling = answer.sampling else { throw ClientRequestError.malformed("a model's answer was expected") }
    return sampling
  }

  /// The folders that the client works in.
  /// - Throws: `ClientRequestError`.
  public func roots(as key: String? = nil) async throws -> [Root] { try await ask(.roots, as: key).roots ?? [] }

  /// Asks several questions at once.
  /// - Parameter questions: by the keys that name them within this call.
  /// - Returns: the answers by the same keys.
  /// - Throws: `ClientRequestError`, of the first question that has no answer.
  public func ask(_ questions: [(key: String, question: Question)]) async throws -> [String: Answer] {
    for (key, question) in questions {
      try call.keys.take(key)
      guard call.client.can(question.capability) else { throw ClientRequestError.unsupported(question.capability) }
    }
    if call.client.session == nil && call.task == nil { return try recorded(questions) }
    call.pauseDeadline(for: call.services.options.limits.answerTime)
    defer { call.resumeDeadline() }
    if let task = call.task, call.client.session == nil { return try await task.ask(questions) }
    return try await withThrowingTaskGroup(of: (String, Answer).self) { group in
      for (key, question) in questions { group.addTask { (key, try await self.request(question)) } }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  /// Does something once per request, however often the handler is run again for it, and answers what came of it the
  /// first time. What it answers travels through the client, signed and not encrypted: no secrets.
  /// - Throws: what the closure throws; `RepeatedKey` where another one has this key.
  public func once<Value: WireEncodable & WireDecodable & Sendable>(
    _ key: String, _ body: () async throws -> Value
  ) async throws -> Value {
    try call.keys.take("once:" + key)
    guard let replay = call.replay, call.task == nil else { return try await body() }
    if let kept = replay.kept(key) { return try WireText.value(kept) }
    let value = try await body()
    replay.keep(key, WireText.json(value))
    return value
  }

  private func ask(_ question: Question, as key: String?) async throws -> Answer {
    let key = key ?? call.keys.numbered(question.keyKind)
    guard let answer = try await ask([(key, question)])[key] else { throw ClientRequestError.disconnected }
    return answer
  }

  /// The answers of a stateless client, where it has given all of them.
  private func recorded(_ questions: [(key: String, question: Question)]) throws -> [String: Answer] {
    guard let replay = call.replay else { throw ClientRequestError.disconnected }
    var answers: [String: Answer] = [:]
    for (key, question) in questions {
      if let json = replay.answer(key) {
        answers[key] = try question.answer(json)
      } else {
        replay.ask(key, question)
      }
    }
    if answers.count < questions.count { throw Suspended() }
    return answers
  }

  /// The answer of a client within a session.
  private func request(_ question: Question) async throws -> Answer {
    guard let session = call.client.session else { throw ClientRequestError.disconnected }
    var params = call.services.policy.shown(question: question.params(call.client.revision))
    var meta = call.trace?.members ?? []
    if let task = call.task { meta.append(task.relation) }
    if !meta.isEmpty, case .object(let members) = params {
      params = .object(members + [JSON.Member(key: "_meta", value: .object(meta))])
    }
    let channel = call.task?.waitingChannel ?? (call.task == nil ? call.origin.channel : session.outlet)
    call.task?.asks()
    defer { call.task?.hasAsked() }
    let time = call.services.options.limits.answerTime
    return try question.answer(try await session.requests.ask(question.method, params, within: time, over: channel))
  }
}

extension Question {
  /// What keys of such questions begin with.
  fileprivate var keyKind: StaticString {
    switch kind {
    case .form, .url: "elicitation"
    case .sampling: "sampling"
    case .roots: "roots"
    }
  }
}

/// Values to JSON and back, for what is kept between two rounds.
enum WireText {
  static func json(_ value: some WireEncodable) -> JSON {
    var writer = JSONWriter()
    value.write(to: &writer)
    return (try? JSON.parse(writer.text)) ?? .null
  }

  static func value<Value: WireDecodable>(_ json: JSON) throws -> Value {
    var writer = JSONWriter()
    writer.json(json)
    var tape = JSONTape(maximumDepth: JSONWriter.maximumDepth)
    return try Value(wire: tape.parse(writer.bytes))
  }
}
