// How a handler asks a client that keeps no session: what it asks is sent as the call's result, and when the client calls
// again with the answers, the handler runs again from its beginning and finds them. The answers of all rounds, and what
// `once` has kept, travel in the sealed `requestState`.

import MCPCore

/// The questions and answers of one request of a stateless client, over all its rounds.
final class Replay: Sendable {
  private struct State {
    /// Answers by key; a key with a new question has none.
    var answers: [String: JSON] = [:]
    /// What `once` has kept.
    var kept: [String: JSON] = [:]
    /// Keys of the answers that this round has looked at: what else came is passed over.
    var used: Set<String> = []
    /// Questions of this round, in their order.
    var asked: [(key: String, question: Question)] = []
  }

  private let state: Locked<State>
  /// Bytes that stand for the request: what a state is bound to.
  private let binding: Binding
  private let seal: StateSeal

  /// The request that a state is bound to.
  struct Binding: Sendable {
    let method: Method
    let name: String
    /// Who calls: what one caller was asked, another cannot answer.
    let caller: String
    /// The arguments as JSON text.
    let arguments: [UInt8]

    /// A digest that does not depend on the order of members.
    var digest: [UInt8] {
      let arguments = (try? JSON.parse(String(decoding: arguments, as: UTF8.self)))?.canonical.text ?? ""
      return SHA256.digest(Array("\(caller)\u{0}\(method.name)\u{0}\(name)\u{0}\(arguments)".utf8))
    }
  }

  /// What a request brings of earlier rounds.
  /// - Throws: `RPCError` where that is malformed or forged.
  init(_ request: RequestContext, _ binding: Binding, _ seal: StateSeal) throws(RPCError) {
    self.binding = binding
    self.seal = seal
    var state = State()
    if let sealed = try request.optionalText("requestState") {
      let opened = try seal.open(sealed, for: binding.digest)
      state.answers = Replay.members(opened["answers"])
      state.kept = Replay.members(opened["kept"])
    }
    if let responses = try request.object("inputResponses") {
      var wrong: String?
      responses.forEachMember { key, value in
        if value.kind != .object { wrong = wrong ?? key.string }
        state.answers[key.string] = JSON(value)
      }
      if let wrong { throw RPCError(.invalidParams, "Expected params.inputResponses.\(wrong.prefix(64)), an object") }
    }
    self.state = Locked(state)
  }

  private static func members(_ json: JSON?) -> [String: JSON] {
    Dictionary((json?.objectValue ?? []).map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// The answer to the question of this key, where there is one.
  func answer(_ key: String) -> JSON? {
    state.withLock { state in
      state.used.insert(key)
      return state.answers[key]
    }
  }

  /// Notes a question for the client.
  func ask(_ key: String, _ question: Question) {
    state.withLock { state in
      if !state.asked.contains(where: { $0.key == key }) { state.asked.append((key, question)) }
    }
  }

  /// What came as the answer to a question that was not asked is none.
  func forget(_ key: String) { state.withLock { _ = $0.answers.removeValue(forKey: key) } }

  /// What `once` has kept under this key.
  func kept(_ key: String) -> JSON? { state.withLock { $0.kept[key] } }

  /// Keeps a value.
  func keep(_ key: String, _ value: JSON) { state.withLock { $0.kept[key] = value } }

  /// The members of the result that asks what this round asked; `nil` where it asked nothing.
  func questions(_ revision: Revision, _ policy: Policy) -> JSONBuffer? {
    let (asked, answered, kept) = state.withLock { state in
      (state.asked, state.answers.filter { state.used.contains($0.key) }, state.kept)
    }
    guard !asked.isEmpty else { return nil }
    let carried = JSON.object(["answers": Replay.object(answered), "kept": Replay.object(kept)])
    let requests = asked.map { key, question in
      let params = policy.shown(question: question.params(revision))
      return JSON.Member(key: key, value: ["method": .string("\(question.method)"), "params": params])
    }
    return JSONBuffer { writer in
      writer.raw(#""inputRequests":"#)
      writer.json(.object(requests))
      writer.raw(#","requestState":"#)
      writer.string(seal.seal(carried, for: binding.digest))
    }
  }

  private static func object(_ members: [String: JSON]) -> JSON {
    .object(members.sorted { $0.key < $1.key }.map { JSON.Member(key: $0.key, value: $0.value) })
  }
}

/// Thrown through a handler whose question has no answer yet; the runtime answers with the question, whatever the
/// handler makes of it.
struct Suspended: Error {}
