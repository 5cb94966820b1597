// The frame around every call: what is written down of it, counted and traced, whatever happens in between. It opens before
// the gates and closes with the answer, so that no gate, filter or handler can skip it: the record is written before the
// answer's bytes, the figures after them.

import Logging
import MCPCore

extension Services {
  /// A call has come.
  func open(_ call: ActiveCall, _ arguments: JSONView) {
    begin(call)
    guard wantsArguments else { return }
    start(call, shownArguments(call.target, arguments))
  }

  /// A call has come whose arguments are texts.
  func open(_ call: ActiveCall, _ arguments: [(name: String, text: String)]) {
    begin(call)
    guard wantsArguments else { return }
    let members = arguments.map { JSON.Member(key: policy.shown($0.name), value: .string(policy.shown($0.text))) }
    start(call, members.isEmpty ? nil : ShownArguments(members))
  }

  private var wantsArguments: Bool { audit != nil || events.isEnabled || options.hooks.audit != nil }

  private func begin(_ call: ActiveCall) {
    guard let tracing else { return }
    call.span = tracing.begin(
      method: call.target.method, kind: call.target.kind, name: call.target.name, revision: call.client.revision.name,
      trace: call.trace)
  }

  private func start(_ call: ActiveCall, _ arguments: ShownArguments?) {
    call.note { $0.arguments = arguments }
    if case .tool = call.target { events.started(facts(call), arguments: arguments?.text) }
  }

  private func facts(_ call: ActiveCall) -> CallEvents.Call {
    CallEvents.Call(
      name: call.target.name, requestID: policy.shown(call.id.text), traceID: call.trace?.traceID,
      user: policy.shown(call.caller.user), tenant: call.caller.tenant.map { policy.shown($0.id) })
  }

  /// Arguments as records and questions show them: what is declared personal and what looks so is replaced.
  func shownArguments(_ target: CallTarget, _ arguments: JSONView) -> ShownArguments {
    guard case .tool(let tool) = target else {
      return ShownArguments(arguments, declared: FieldPaths([]), scanner: policy.scanner)
    }
    return ShownArguments(arguments, declared: tool.personalArguments, scanner: policy.scanner) { tool.argumentNames }
  }

  /// Writes the record of a call that ends. Answers whether that could be done, or need not be.
  func record(_ call: ActiveCall, _ outcome: CallRecord.Outcome, _ code: String?, bytes: Int?) -> Bool {
    let duration = ContinuousClock.now - call.started
    options.hooks.audit?(hookRecord(call, outcome, code, duration))
    guard let audit else { return true }
    let isWritten = audit.write { record in fill(&record, call, outcome, code, duration, bytes) }
    metrics.add(to: isWritten ? .auditRecords : .auditFailures)
    return isWritten
  }

  private func fill(
    _ record: inout AuditRecord, _ call: ActiveCall, _ outcome: CallRecord.Outcome, _ code: String?,
    _ duration: Duration, _ bytes: Int?
  ) {
    let notes = call.noted
    record.method = "\(call.target.method)"
    fill(&record, call.origin, call.id)
    record.traceID = call.trace?.traceID
    record.kind = AuditRecord.Kind(rawValue: call.target.kind.rawValue)
    record.name = call.target.name
    switch call.target {
    case .tool(let tool):
      record.risk = tool.definition.risk
      record.version = tool.version?.label
    case .resource(let resource, _): record.uriTemplate = resource.definition.uri
    case .prompt, .completion, .list: break
    }
    record.arguments = notes.arguments.map { Array($0.text.utf8) } ?? []
    record.wholeArguments = notes.arguments?.excerptOf.map { ($0.byteCount, $0.digest) }
    record.verdict = notes.verdict(outcome)
    record.reason = notes.denialCode(outcome)
    record.detail = notes.detail
    record.outcome = AuditRecord.Outcome(rawValue: outcome.rawValue)
    record.duration = duration
    record.resultBytes = bytes
    record.errorCode = code
    record.flags = notes.flags
    record.injectionFindings = notes.injectionFindings
  }

  /// Who sent a request, by which program.
  func fill(_ record: inout AuditRecord, _ origin: Origin, _ id: RequestID) {
    record.requestID = policy.shown(id.text)
    // Who called is what a record is for, whatever the name looks like: it comes from credentials, not from the call.
    record.user = origin.caller.user
    record.tenant = origin.caller.tenant?.id
    record.roles = origin.caller.roles
    record.authentication = origin.caller.method.rawValue
    if let program = origin.client.program {
      record.client = policy.shown(program.name)
      record.clientVersion = program.version.map { policy.shown($0) }
    }
    record.revision = origin.client.protocolVersion
  }

  /// Counts a call that has been answered, and ends its span.
  func count(_ call: ActiveCall, _ outcome: CallRecord.Outcome, _ code: String?, bytes: Int?) {
    let duration = ContinuousClock.now - call.started
    if let status = Metrics.Status(outcome) {
      switch call.target {
      case .tool(let tool):
        metrics.tool(tool.index, status, duration)
        if let index = tool.version?.deprecationIndex { metrics.deprecatedCall(index) }
      case .resource(let resource, _): metrics.resource(resource.index, status)
      case .prompt(let prompt): metrics.prompt(prompt.index, status)
      case .completion, .list: break
      }
    }
    if outcome == .denied, let code { metrics.denial(code) }
    let notes = call.noted
    if notes.redactions > 0 { metrics.add(notes.redactions, to: .redactions) }
    if notes.injectionFindings > 0 { metrics.add(notes.injectionFindings, to: .injectionFindings) }
    call.span?.end(outcome, errorCode: code)
    announce(call, outcome, code, duration, bytes)
    options.hooks.metrics?(hookRecord(call, outcome, code, duration))
  }

  private func announce(
    _ call: ActiveCall, _ outcome: CallRecord.Outcome, _ code: String?, _ duration: Duration, _ bytes: Int?
  ) {
    switch (call.target, outcome) {
    case (.tool, .success): events.completed(facts(call), duration, resultSize: bytes ?? 0)
    case (.tool, .error), (.tool, .denied), (.tool, .timeout), (.tool, .cancelled):
      events.failed(facts(call), duration, code: code ?? outcome.rawValue)
    case (.resource(let resource, _), .success): events.resourceRead(facts(call), uri: resource.definition.uri)
    default: break
    }
  }

  private func hookRecord(
    _ call: ActiveCall, _ outcome: CallRecord.Outcome, _ code: String?, _ duration: Duration
  ) -> CallRecord {
    CallRecord(
      kind: call.target.kind, name: call.target.name, outcome: outcome, errorCode: code, duration: duration,
      user: call.caller.user, tenant: call.caller.tenant?.id, reason: call.noted.denialCode(outcome),
      version: call.target.version?.label)
  }

  /// The answer in place of one that could not be recorded.
  static let unrecorded = ErrorReport(
    .internal, "The call was performed, but no record of it could be written, so its result is withheld.",
    suggestion: "Tell the server's operator that the audit log cannot be written. Do not repeat the call blindly.")
}

extension ToolEntry {
  /// The names of the arguments that it declares.
  fileprivate var argumentNames: Set<String> {
    guard case .object(let members)? = (try? JSON.parse("\(inputSchema.text)"))?["properties"] else { return [] }
    return Set(members.map(\.key))
  }
}

extension CallTarget {
  /// The method that calls it.
  var method: StaticString {
    switch self {
    case .tool: Method.toolsCall.name
    case .resource: Method.resourcesRead.name
    case .prompt: Method.promptsGet.name
    case .completion: Method.completionComplete.name
    case .list: Method.resourcesList.name
    }
  }
}
