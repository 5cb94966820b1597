// The filters: an ordered list of changes and refusals between what a handler answered and the client. The one way to a
// `SanitisedResult`, and so to the transport, is through this file: its initialisers are private to it. A new filter is
// a file in Filters/ and a line in the list.

import MCPCore

/// An answer that has passed every filter.
struct SanitisedResult: ~Copyable, Sendable {
  private enum Body: Sendable {
    /// A value: encoded once, sent as text and as it is.
    case value(JSONBuffer, isWrapped: Bool, isStructured: Bool)
    /// Content blocks.
    case content(ToolContent)
    /// What is written, the same in every revision.
    case members(JSONBuffer, meta: JSONBuffer?, cache: CacheHint?)
    case messages([PromptAssembly.Message], CallTarget)
    /// Questions to a client that answers them in its next request.
    case questions(JSONBuffer)
    case error(RPCError)
  }

  private let body: Body
  let outcome: CallRecord.Outcome
  let errorCode: String?
  /// Permissions that the caller lacked, for transports that can ask for more.
  fileprivate(set) var missingPermissions: [String] = []

  private init(_ body: Body, _ outcome: CallRecord.Outcome, errorCode: String? = nil) {
    self.body = body
    self.outcome = outcome
    self.errorCode = errorCode
  }

  fileprivate init(_ output: ToolOutput, isStructured: Bool) {
    switch output.payload {
    case .structured(let buffer):
      self.init(.value(buffer, isWrapped: false, isStructured: isStructured), .success)
    case .wrapped(let buffer): self.init(.value(buffer, isWrapped: true, isStructured: isStructured), .success)
    case .content(let content): self.init(.content(content), content.isError ? .error : .success)
    case .nothing: self.init(.content(.text("Done.")), .success)
    }
  }

  fileprivate init(_ messages: [PromptAssembly.Message], of target: CallTarget) {
    self.init(.messages(messages, target), .success)
  }

  fileprivate init(
    _ outcome: CallRecord.Outcome, errorCode: String? = nil, meta: ((inout JSONWriter) -> Void)? = nil,
    cache: CacheHint? = nil, _ write: (inout JSONWriter) -> Void
  ) {
    self.init(
      .members(JSONBuffer(write), meta: meta.map { JSONBuffer(capacity: 256, $0) }, cache: cache), outcome,
      errorCode: errorCode)
  }

  fileprivate init(_ error: RPCError, _ outcome: CallRecord.Outcome, errorCode: String) {
    self.init(.error(error), outcome, errorCode: errorCode)
  }

  fileprivate init(questions: JSONBuffer) { self.init(.questions(questions), .inputRequired) }

  /// What the answer is to a transport that has statuses.
  func status(for revision: Revision, to caller: Caller) -> ReplyStatus {
    if !missingPermissions.isEmpty && caller.method == .bearer { return .forbidden(missingPermissions) }
    return if case .error(let error) = body { revision.status(of: error) } else { .ok }
  }

  /// Bytes of what it holds, before the frame.
  var byteCount: Int {
    switch body {
    case .value(let buffer, _, _), .questions(let buffer), .members(let buffer, _, _): buffer.count
    case .content(let content): content.byteCount
    case .messages(let messages, _): messages.reduce(0) { $0 + $1.block.byteCount }
    case .error: 0
    }
  }

  /// Whether it is a tool's result that says that the tool failed.
  var isToolError: Bool {
    switch body {
    case .content(let content): content.isError
    case .members: outcome != .success
    default: false
    }
  }

  /// Whether it is an error of the protocol.
  var isProtocolError: Bool { if case .error = body { true } else { false } }

  /// Appends the answer as a JSON-RPC message.
  func write(id: RequestID, _ frame: ResultFrame, to writer: inout JSONWriter) {
    writer.raw(#"{"jsonrpc":"2.0","id":"#)
    id.write(to: &writer)
    writer.raw(",")
    writeMember(frame, to: &writer)
    writer.raw("}")
  }

  /// Appends `"result":{…}` or `"error":{…}`.
  func writeMember(_ frame: ResultFrame, to writer: inout JSONWriter) {
    var frame = frame
    let members = frame.revision.members
    switch body {
    case .value(let buffer, let isWrapped, let isStructured):
      let isStructured = isStructured && members.contains(.structuredContent)
      frame.write(to: &writer) { writer in
        buffer.withBytes { bytes in
          let isBare = isWrapped && members.contains(.bareStructuredContent)
          ResultEncoding.value(isBare ? Wrapping.inside(bytes) : bytes, isStructured: isStructured, to: &writer)
        }
      }
    case .content(let content): frame.write(to: &writer) { ResultEncoding.content(content, members, to: &$0) }
    case .messages(let messages, let target):
      frame.write(to: &writer) { ResultEncoding.messages(messages, of: target, members, to: &$0) }
    case .members(let buffer, let meta, let cache):
      frame.meta = meta
      frame.cache = cache
      frame.write(to: &writer) { writer in buffer.withBytes { writer.raw($0) } }
    case .questions(let buffer):
      frame.type = "input_required"
      frame.write(to: &writer) { writer in buffer.withBytes { writer.raw($0) } }
    case .error(let error): error.write(to: &writer)
    }
  }
}

/// An answer on its way through the filters.
struct Draft {
  let target: CallTarget
  let policy: Policy
  /// Bytes that the result may have.
  let fullLimit: Int
  /// Bytes that it may have before marks come around it.
  let limit: Int
  var output: CallOutput
  /// What stands around the words of strangers in this answer.
  lazy var marks = BoundaryMarks()
  /// Texts that were redacted.
  var redactions = 0
  /// Orders to the model that were found.
  var injectionFindings = 0

  init(_ target: CallTarget, _ output: CallOutput, _ services: Services) {
    self.target = target
    self.output = output
    policy = services.policy
    fullLimit = target.maximumResultBytes ?? services.options.limits.resultBytes
    limit = target.content?.untrusted == nil ? fullLimit : max(0, fullLimit - BoundaryMarks.reservedBytes)
  }

  /// Leads the answer through the filters; an error is sent in its place.
  mutating func filter() throws -> ErrorReport? {
    for filter in Filters.ordered {
      if let report = try filter.apply(&self) { return report }
    }
    return nil
  }
}

/// One filter: changes the draft, or refuses it with the error that is sent instead.
struct Filter: Sendable {
  let apply: @Sendable (inout Draft) throws -> ErrorReport?
}

/// The filters in their order.
enum Filters {
  static let ordered: [Filter] = [.declaredFields, .personalData, .size, .untrustedContent]

  /// The answer to a call whose handler came back.
  static func sanitise(_ output: CallOutput, of call: ActiveCall) -> SanitisedResult {
    var draft = Draft(call.target, output, call.services)
    do {
      if let report = try draft.filter() { return refuse(report, .error, of: call) }
    } catch {
      return sanitise(error, of: call)
    }
    call.note(draft)
    return encode(draft, for: call.client.revision)
  }

  /// The answer to a call whose handler threw: declared errors as they are, anything else as a reference into the log.
  static func sanitise(_ error: any Error, of call: ActiveCall) -> SanitisedResult {
    switch error {
    case let error as any DeclaredError where call.target.declares(error):
      return refuse(ErrorReport(error), .error, of: call)
    case let error as Denied: return refuse(error.report, .denied, of: call)
    case let error as RPCError: return SanitisedResult(error, .error, errorCode: "\(error.code)")
    case let error as ProtocolFailure:
      return SanitisedResult(
        RPCError(.internalError, call.services.policy.shown(error.message)), .error,
        errorCode: ReservedError.internal.rawValue)
    case let error as ClientRequestError: return refuse(error, of: call)
    case let error as URLElicitationRequired: return refuse(error, of: call)
    case is TooManyTasks: return refuse(TooManyTasks.report, .denied, of: call)
    case is NotImplemented:
      return refuse(
        ErrorReport(.notImplemented, "\(call.target.wireName) is not implemented yet."), .error, of: call)
    default:
      return refuse(call.services.report(error, in: call.target), .error, of: call)
    }
  }

  /// The answer to a call that was denied, or that ran out of time.
  static func refuse(_ report: ErrorReport, _ outcome: CallRecord.Outcome, of call: ActiveCall) -> SanitisedResult {
    if outcome == .denied {
      call.note { notes in
        notes.reason = report.code
        notes.missing = report.missingPermissions
      }
    }
    if report.isHidden { return hide(call, report) }
    let report = report.shown(by: call.services.policy)
    guard case .tool = call.target else {
      var result = SanitisedResult(report.rpcError, outcome, errorCode: report.code)
      result.missingPermissions = report.missingPermissions
      return result
    }
    var result = SanitisedResult(outcome, errorCode: report.code, meta: report.writeMeta) {
      report.writeToolResult(to: &$0)
    }
    result.missingPermissions = report.missingPermissions
    return result
  }

  /// The answer to a call of something that the caller is to believe is not there: what such calls always get.
  private static func hide(_ call: ActiveCall, _ report: ErrorReport) -> SanitisedResult {
    let catalog = call.services.catalog
    let error: RPCError
    switch call.target {
    case .tool(let tool):
      error = .unknown(
        "tool", tool.wireName, nearest: catalog.nearestTool(to: tool.wireName, for: call.caller))
    case .prompt(let prompt):
      let name = prompt.definition.name
      error = .unknown("prompt", name, nearest: catalog.nearestPrompt(to: name, for: call.caller))
    case .resource, .completion, .list:
      error = RPCError(call.client.revision.resourceNotFound, "Resource not found", data: call.target.missingData)
    }
    return SanitisedResult(error, .denied, errorCode: report.code)
  }

  /// The answer that asks a stateless client for more.
  static func ask(_ questions: JSONBuffer) -> SanitisedResult { SanitisedResult(questions: questions) }

  private static func refuse(_ error: ClientRequestError, of call: ActiveCall) -> SanitisedResult {
    if call.client.revision.isStateless, call.task == nil, let error = error.rpcError {
      return SanitisedResult(error, .error, errorCode: ReservedError.clientFailed.rawValue)
    }
    return refuse(error.report(in: call.target), .error, of: call)
  }

  private static func refuse(_ error: URLElicitationRequired, of call: ActiveCall) -> SanitisedResult {
    if call.client.revision.members.contains(.elicitationErrors), call.client.can(.urlElicitation) {
      return SanitisedResult(
        error.rpcError(shown: call.services.policy.shown), .error, errorCode: "url_elicitation_required")
    }
    return refuse(ClientRequestError.unsupported(.urlElicitation), of: call)
  }

  private static func encode(_ draft: Draft, for revision: Revision) -> SanitisedResult {
    switch draft.output {
    case .tool(let output): return SanitisedResult(output, isStructured: draft.target.hasOutputSchema)
    case .resource(let output):
      guard case .resource(let entry, let uri) = draft.target,
        let contents = output.contents(uri: uri, mimeType: entry.definition.mimeType)
      else {
        let missing = RPCError(revision.resourceNotFound, "Resource not found", data: draft.target.missingData)
        return SanitisedResult(missing, .error, errorCode: ReservedError.notFound.rawValue)
      }
      return SanitisedResult(.success, cache: entry.definition.cache ?? CacheHint.none) {
        ResultEncoding.contents(contents, to: &$0)
      }
    case .prompt(let messages): return SanitisedResult(messages, of: draft.target)
    case .completion(let completions):
      return SanitisedResult(.success) { ResultEncoding.completions(completions, to: &$0) }
    case .list(let buffer):
      // A handler lists what this caller may see.
      return SanitisedResult(.success, cache: .ownLists) { writer in buffer.withBytes { writer.raw($0) } }
    }
  }
}
