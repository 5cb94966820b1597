// What has to happen between the gates on the reader's thread and the handler, where something has to: guards look at
// the file system, a handler's check may ask a database, a human takes minutes. So these gates run in the call's own task,
// in their order, on values that were taken out of the message. Most calls have none of them.

import MCPCore

/// The gates that a call has still before it when it leaves the reader's thread.
struct Precautions: Sendable {
  /// What guards an argument, and the path that the spec names it by.
  struct Rule: Sendable {
    let path: String
    let rule: ArgumentGuard
  }

  /// One text that a guard looks at.
  struct Guarded: Sendable {
    let rule: Rule
    let text: String
  }

  /// Somebody has to agree.
  struct Consent: Sendable {
    /// What they are asked.
    let question: String
    /// Whether only the operator can.
    let isOperators: Bool
    /// The arguments, for the eyes of whoever is asked.
    let arguments: ShownArguments
    /// Whether the question shows what it is about: it is the author's, or holds all of the arguments.
    let isWhole: Bool
  }

  let policy: Policy
  let target: CallTarget
  let caller: Caller
  /// What stands for the arguments, whatever the order of their members; empty where nothing asks for it.
  let digest: [UInt8]
  let guarded: [Guarded]
  let check: (@Sendable (CallContext) async throws -> Void)?
  /// Flows that this call completes and that are more than flagged.
  let matches: [FlowRule]
  let consent: Consent?
  let key: String?

  /// Takes out of a call what the gates behind the reader's thread need; `nil`: there are none.
  init?(_ request: CallRequest, _ arguments: WireObject) throws {
    let matches = request.matches.filter { $0.action != .flag }
    let safeguards: SafeguardDefinition
    if case .tool(let tool) = request.target, tool.hasPrecautions {
      safeguards = tool.definition.safeguards
    } else if matches.isEmpty && !Precautions.wasAsked(request) {
      return nil
    } else {
      safeguards = .none
    }
    policy = request.services.policy
    target = request.target
    caller = request.caller
    self.matches = matches
    guarded = Precautions.guarded(request)
    check = try safeguards.check?(arguments)
    let question = try safeguards.confirmation?(arguments).text(for: policy)
    let asksForFlow = matches.first { $0.action == .confirm }
    consent = Consent(request, question, asksForFlow)
    key = safeguards.replaysByKey ? Precautions.key(request) : nil
    digest = consent == nil && key == nil ? [] : Precautions.digest(request)
  }

  /// The gates in their order; the last two hear of how the handler ended.
  func settle(_ context: CallContext) async throws -> Settled {
    try await lookAtGuarded()
    try await check?(context)
    try judgeFlows()
    let isApproved = try await obtainConsent(context)
    let (settled, ticket) = try replay()
    if let settled { return settled }
    do {
      let undertaking = Undertaking(ticket: ticket, circuit: try admitCircuit())
      if isApproved { try takeApproval(context) }
      return .proceed(undertaking)
    } catch {
      if let ticket { policy.answers.abandon(ticket) }
      throw error
    }
  }

  /// How a call goes on.
  enum Settled: Sendable {
    /// The handler runs.
    case proceed(Undertaking)
    /// The answer is there already.
    case replayed(KeptAnswer)
  }

  private static func guarded(_ request: CallRequest) -> [Guarded] {
    guard case .tool(let tool) = request.target, !tool.guards.isEmpty else { return [] }
    var found: [Guarded] = []
    tool.guards.forEachText(of: request.arguments) { rule, text in found.append(Guarded(rule: rule, text: text)) }
    return found
  }

  /// A digest of caller, tool and arguments that depends neither on the order of members nor on the key.
  private static func digest(_ request: CallRequest) -> [UInt8] {
    var arguments = JSON(request.arguments)
    if case .object(let members) = arguments {
      // The same call in another version is the same call: a key, or an approval, stands for what is done.
      let isVersioned = request.target.version?.style == .argument
      arguments = .object(members.filter { $0.key != "\(keyName)" && !(isVersioned && $0.key == "version") })
    }
    return SHA256.digest(Array("\(request.caller.key)\u{0}\(request.target.name)\u{0}\(arguments.canonical.text)".utf8))
  }

  /// The key that a call brings.
  private static func key(_ request: CallRequest) -> String? {
    request.called[keyName].flatMap { $0.kind == .string ? $0.string : nil } ?? request.call?.idempotencyKey
  }
}

extension Precautions.Consent {
  /// What somebody has to agree to; `nil`: nobody has to agree.
  fileprivate init?(_ request: CallRequest, _ question: String?, _ flow: FlowRule?) {
    let risk: Risk = if case .tool(let tool) = request.target { tool.definition.risk } else { .read }
    guard question != nil || flow != nil || risk >= .delete || Precautions.wasAsked(request) else { return nil }
    let arguments = request.services.shownArguments(request.target, request.arguments)
    let asked = question ?? "Run \(request.target.wireName) with \(ShownValue.json(text: arguments.text))?"
    let reason = flow.map { " This call completes the pattern '\($0.name)' of earlier calls." } ?? ""
    self.init(
      question: asked + reason, isOperators: risk == .admin, arguments: arguments,
      isWhole: question != nil || arguments.isWhole && asked.utf8.count <= ApprovalRequest.longestQuestion)
  }
}

extension FieldPaths {
  /// The texts of a document at the paths, each with each thing that is said about its place.
  fileprivate func forEachText(of view: JSONView, at place: Place = root, _ body: (Value, String) -> Void) {
    switch view.kind {
    case .array: view.forEachElement { forEachText(of: $0, at: place, body) }
    case .string: for value in values(at: place) { body(value, view.string) }
    case .object:
      view.forEachMember { key, member in
        let next = key.withUTF8 { self.member($0, at: place) }
        if next != Self.nowhere { forEachText(of: member, at: next, body) }
      }
    default: break
    }
  }
}

/// A gate has refused the call.
struct Denied: Error {
  let report: ErrorReport
}

/// What is to be told when the handler has come back.
struct Undertaking: Sendable {
  var ticket: IdempotencyStore<KeptAnswer>.Ticket?
  var circuit: Circuit?
}
