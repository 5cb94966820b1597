// A human agrees before something is destroyed. The question goes to the client's user, never to the model: no argument
// can answer it. Where the client cannot ask, or only the operator may agree, the refusal names a request that the
// operator approves with the server's own command.

import MCPCore

extension Precautions {
  /// The key of the question among those of the call.
  private static let key = "mcpgen.confirmation"
  /// What travels with a stateless client's answer: the number of the question.
  private static let number = "mcpgen.confirmation.number"
  /// The same for a call that the operator has approved and whose handler asks the client something.
  private static let approval = "mcpgen.approval.number"

  /// Whether an earlier round of this request has put the question: then its answer counts, whatever flows say now.
  static func wasAsked(_ request: CallRequest) -> Bool { request.call?.replay?.kept(number) != nil }

  /// Waits until somebody has agreed. Answers whether that is an approval, which is taken once nothing else can refuse.
  func obtainConsent(_ context: CallContext) async throws -> Bool {
    guard let consent else { return false }
    // Until somebody has agreed nobody has, however the call ends.
    context.call.note { $0.consent = .missing("no answer") }
    guard consent.isWhole else { throw denied("too long to be shown", tooLong, context) }
    let isTaken = hasApproval(context)
    let isApproved = !isTaken && policy.approvals()?.holds(binding) == true
    if !isTaken && !isApproved { try await ask(consent, context) }
    context.call.note { $0.consent = .given }
    return isApproved
  }

  private func ask(_ consent: Consent, _ context: CallContext) async throws {
    guard !consent.isOperators, context.client.can(.elicitation) else {
      let why = consent.isOperators ? "the operator has not approved it" : "the client cannot ask"
      throw denied(why, consent.arguments.isWhole ? refusal(consent) : tooLong, context)
    }
    let answer: ElicitationAnswer?
    do {
      answer = try await self.answer(to: consent.question, context)
    } catch let error as ClientRequestError {
      context.call.note { $0.consent = .missing(error.whyNobodyAgreed) }
      throw error
    }
    if answer?["confirm"] == true { return }
    let report = ErrorReport(
      .confirmationRequired, "\(target.wireName) was not run: the user did not agree.",
      suggestion: "Do not call it again unless the user asks for it.")
    throw denied(answer == .cancel ? "closed without an answer" : "declined", report, context)
  }

  /// A refusal, and why nobody has agreed as the record has it.
  private func denied(_ why: String, _ report: ErrorReport, _ context: CallContext) -> Denied {
    context.call.note { $0.consent = .missing(why) }
    return Denied(report: report)
  }

  private var tooLong: ErrorReport {
    ErrorReport(
      .confirmationRequired,
      "\(target.wireName) was not run: a human must agree first, and its arguments are too long to be shown to one.",
      suggestion: "Make the call smaller: shorter texts and fewer elements, in several calls if need be.")
  }

  /// Takes the approval that was found before.
  func takeApproval(_ context: CallContext) throws {
    guard policy.approvals()?.take(binding) == true else {
      throw Denied(
        report: ErrorReport(
          .confirmationRequired, "\(target.wireName) was not run: its approval was used by another call.",
          suggestion: "Call again to ask for a new one."))
    }
    context.call.replay?.keep(Precautions.approval, .string(Base64.encodeURL(randomBytes(16))))
  }

  /// Whether an earlier round of this request has taken an approval.
  private func hasApproval(_ context: CallContext) -> Bool {
    guard let replay = context.call.replay, let number = replay.kept(Precautions.approval)?.stringValue,
      policy.confirmations.use(number, for: lifetime(context))
    else { return false }
    replay.keep(Precautions.approval, .string(Base64.encodeURL(randomBytes(16))))
    return true
  }

  /// How long a number is remembered: longer than the text that carries it is believed.
  private func lifetime(_ context: CallContext) -> Duration { context.call.services.options.limits.stateLifetime * 2 }

  private var binding: ApprovalBinding {
    ApprovalBinding(caller: caller.user, tenant: caller.tenant?.id, tool: target.name, argumentDigest: digest)
  }

  private func refusal(_ consent: Consent) -> ErrorReport {
    let who = consent.isOperators ? "the operator of this server" : "a human"
    let message = "\(target.wireName) was not run: \(who) must agree first."
    let reason = consent.isOperators ? "" : "This client cannot ask its user. "
    guard let id = try? request(consent) else {
      return ErrorReport(
        .confirmationRequired, message,
        suggestion: "\(reason)This server has nowhere to keep approvals: its operator sets MCP_STATE_DIR to a folder.")
    }
    return ErrorReport(
      .confirmationRequired, message,
      suggestion: "\(reason)The operator can run the server's command `approve \(id)`; then call again with the same "
        + "arguments.")
  }

  private func request(_ consent: Consent) throws -> String? {
    try policy.approvals()?.request(
      ApprovalRequest(binding: binding, question: consent.question, argumentsText: consent.arguments.text))
  }

  /// Asks the client's user.
  private func answer(to question: String, _ context: CallContext) async throws -> ElicitationAnswer? {
    let form = ElicitationForm([.boolean("confirm", title: "Confirm", description: question)])
    guard let replay = context.call.replay, context.call.task == nil else {
      return try await context.ask([(Precautions.key, .form(question, form))])[Precautions.key]?.elicitation
    }
    // What a stateless client brings is believed where it answers a question that was asked here, for these arguments and
    // this caller (the seal says so), and that nobody has answered before.
    if let kept = replay.kept(Precautions.number)?.stringValue {
      guard policy.confirmations.use(kept, for: lifetime(context)) else {
        let report = ErrorReport(
          .confirmationRequired, "\(target.wireName) was not run: this confirmation has been used.",
          suggestion: "Call again without `requestState` and `inputResponses`: the user is asked anew.")
        throw denied("answered before", report, context)
      }
    } else {
      replay.forget(Precautions.key)
    }
    replay.keep(Precautions.number, .string(Base64.encodeURL(randomBytes(16))))
    return try await context.ask([(Precautions.key, .form(question, form))])[Precautions.key]?.elicitation
  }
}

extension ClientRequestError {
  /// What the record says of a question that has no answer.
  fileprivate var whyNobodyAgreed: String {
    switch self {
    case .malformed: "a malformed answer"
    case .refused: "the client refused to ask"
    case .unsupported: "the client cannot ask"
    case .timedOut, .disconnected: "no answer"
    }
  }
}
