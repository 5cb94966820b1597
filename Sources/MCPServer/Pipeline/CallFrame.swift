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
    let text = recordedArguments(call.target, arguments)
    start(call, text)
  }

  /// A call has come whose arguments are texts.
  func open(_ call: ActiveCall, _ arguments: [(name: String, text: String)]) {
    begin(call)
    guard wantsArguments else { return }
    let size = arguments.reduce(0) { $0 + $1.name.utf8.count + $1.text.utf8.count }
    guard size <= Services.mostRecordedBytes else { return start(call, Services.cut(size)) }
    let members = arguments.map { JSON.Member(key: policy.shown($0.name), value: .string(policy.shown($0.text))) }
    start(call, members.isEmpty ? nil : JSON.object(members).text)
  }

  private var wantsArguments: Bool { audit != nil || events.isEnabled || options.hooks.audit != nil }

  private func begin(_ call: ActiveCall) {
    guard let tracing else { return }
    call.span = tracing.begin(
      method: call.target.method, kind: call.target.kind, name: call.target.name, revision: call.client.revision.name,
      trace: call.trace)
  }

  private func start(_ call: ActiveCall, _ arguments: String?) {
    call.note { $0.arguments = arguments }
    if case .tool = call.target { events.started(facts(call), arguments: arguments) }
  }

  private func facts(_ call: ActiveCall) -> CallEvents.Call {
    CallEvents.Call(
      name: call.target.name, requestID: policy.shown(call.id.text), traceID: call.trace?.traceID,
      user: policy.shown(call.caller.user), tenant: call.caller.tenant.map { policy.shown($0.id) })
  }

  /// Arguments as records show them, JSON text: what is declared personal and what looks so is replaced.
  func recordedArguments(_ target: CallTarget, _ arguments: JSONView) -> String? {
    let declared = if case .tool(let tool) = target { tool.personalArguments } else { FieldPaths<String>([]) }
    let source = arguments.sourceText
    guard source.count <= Services.mostRecordedBytes else { return Services.cut(source.count) }
    let shown = JSONScreen().personal(source, declared: declared, exposed: FieldPaths([]), scanner: policy.scanner)
    return shown.map { String(decoding: $0, as: UTF8.self) } ?? String(decoding: source, as: UTF8.self)
  }

  /// Bytes of arguments that a record shows; of more, it says how many there were.
  private static let mostRecordedBytes = 16 << 10

  private static func cut(_ bytes: Int) -> String { #"{"cut":\#(bytes)}"# }

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
    record.requestID = policy.shown(call.id.text)
    record.traceID = call.trace?.traceID
    record.user = policy.shown(call.caller.user)
    record.tenant = call.caller.tenant.map { policy.shown($0.id) }
    record.roles = call.caller.roles
    record.authentication = call.caller.method.rawValue
    if let program = call.client.program {
      record.client = policy.shown(program.name)
      record.clientVersion = program.version.map { policy.shown($0) }
    }
    record.revision = call.client.protocolVersion
    record.kind = AuditRecord.Kind(rawValue: call.target.kind.rawValue)
    record.name = call.target.name
    switch call.target {
    case .tool(let tool):
      record.risk = tool.definition.risk
      record.version = tool.version?.label
    case .resource(let resource, _): record.uriTemplate = resource.definition.uri
    case .prompt, .completion, .list: break
    }
    record.arguments = notes.arguments.map { Array($0.utf8) } ?? []
    record.verdict =
      outcome == .denied ? .denied : notes.isReplayed ? .replayed : notes.isConfirmed ? .confirmed : .allowed
    record.reason = notes.reason
    record.detail = notes.detail
    record.outcome = AuditRecord.Outcome(rawValue: outcome.rawValue)
    record.duration = duration
    record.resultBytes = bytes
    record.errorCode = code
    record.flags = notes.flags
    record.injectionFindings = notes.injectionFindings
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
      user: call.caller.user, tenant: call.caller.tenant?.id, reason: call.noted.reason,
      version: call.target.version?.label)
  }

  /// The answer in place of one that could not be recorded.
  static let unrecorded = ErrorReport(
    .internal, "The call was performed, but no record of it could be written, so its result is withheld.",
    suggestion: "Tell the server's operator that the audit log cannot be written. Do not repeat the call blindly.")
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
