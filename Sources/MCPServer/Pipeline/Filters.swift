// The filters: an ordered list of changes and refusals between what a handler answered and the client. The one way to a
// `SanitisedResult`, and so to the transport, is through this file: its initialisers are private to it. A new filter is
// a file in Filters/ and a line in the list.

import MCPCore

/// An answer that has passed every filter.
struct SanitisedResult: ~Copyable, Sendable {
  private enum Body: Sendable {
    /// A structured result: encoded once, sent as text and as it is.
    case structured(JSONBuffer)
    /// `"result":{…}` or `"error":{…}`.
    case member(JSONBuffer)
  }

  private let body: Body
  let outcome: CallRecord.Outcome
  let errorCode: String?

  fileprivate init(structured buffer: JSONBuffer) {
    body = .structured(buffer)
    outcome = .success
    errorCode = nil
  }

  fileprivate init(_ outcome: CallRecord.Outcome, errorCode: String? = nil, _ write: (inout JSONWriter) -> Void) {
    body = .member(JSONBuffer(write))
    self.outcome = outcome
    self.errorCode = errorCode
  }

  /// Appends the answer as a JSON-RPC message with its newline.
  func write(id: RequestID, to writer: inout JSONWriter) {
    writer.raw(#"{"jsonrpc":"2.0","id":"#)
    id.write(to: &writer)
    writer.raw(",")
    switch body {
    case .structured(let buffer):
      buffer.withBytes { bytes in
        writer.raw(#""result":{"content":[{"type":"text","text":"#)
        writer.string(utf8: bytes)
        writer.raw(#"}],"structuredContent":"#)
        writer.raw(bytes)
        writer.raw("}")
      }
    case .member(let buffer): buffer.withBytes { writer.raw($0) }
    }
    writer.raw("}\n")
  }
}

/// An answer on its way through the filters.
struct Draft {
  let target: CallTarget
  /// Bytes that the result may have.
  let limit: Int
  var output: CallOutput
}

/// One filter: changes the draft, or refuses it with the error that is sent instead.
struct Filter: Sendable {
  let apply: @Sendable (inout Draft) throws -> ErrorReport?
}

/// The filters in their order.
enum Filters {
  static let ordered: [Filter] = [.declaredFields, .size]

  /// The answer to a call whose handler came back.
  static func sanitise(_ output: CallOutput, of call: ActiveCall) -> SanitisedResult {
    let limit = call.target.maximumResultBytes ?? call.services.options.limits.resultBytes
    var draft = Draft(target: call.target, limit: limit, output: output)
    do {
      for filter in ordered {
        if let report = try filter.apply(&draft) { return refuse(report, .error, call.target) }
      }
    } catch {
      return sanitise(error, of: call)
    }
    return encode(draft)
  }

  /// The answer to a call whose handler threw: declared errors as they are, anything else as a reference into the log.
  static func sanitise(_ error: any Error, of call: ActiveCall) -> SanitisedResult {
    switch error {
    case let error as any DeclaredError where call.target.declares(error):
      return refuse(ErrorReport(error), .error, call.target)
    case let error as RPCError:
      return SanitisedResult(.error, errorCode: "\(error.code)") { error.write(to: &$0) }
    case is NotImplemented:
      return refuse(
        ErrorReport(.notImplemented, "\(call.target.name) is not implemented yet."), .error, call.target)
    default:
      return refuse(call.services.report(error, in: call.target), .error, call.target)
    }
  }

  /// The answer to a call that was denied, or that ran out of time.
  static func refuse(
    _ report: ErrorReport, _ outcome: CallRecord.Outcome, _ target: CallTarget
  ) -> SanitisedResult {
    SanitisedResult(outcome, errorCode: report.code) { writer in
      if case .tool = target {
        report.writeToolResult(to: &writer)
      } else {
        report.rpcError.write(to: &writer)
      }
    }
  }

  private static func encode(_ draft: Draft) -> SanitisedResult {
    switch draft.output {
    case .tool(let output):
      switch output.payload {
      case .structured(let buffer) where draft.target.hasOutputSchema: return SanitisedResult(structured: buffer)
      case .structured(let buffer):
        return SanitisedResult(.success) { writer in
          buffer.withBytes { ResultEncoding.text($0, to: &writer) }
        }
      case .content(let content):
        return SanitisedResult(content.isError ? .error : .success) { ResultEncoding.content(content, to: &$0) }
      case .nothing: return SanitisedResult(.success) { ResultEncoding.content(.text("Done."), to: &$0) }
      }
    case .resource(let output):
      guard case .resource(let entry, let uri) = draft.target,
        let contents = output.contents(uri: uri, mimeType: entry.definition.mimeType)
      else {
        let missing = RPCError(.resourceNotFound, "Resource not found", data: draft.target.missingData)
        return SanitisedResult(.error, errorCode: "not_found") { missing.write(to: &$0) }
      }
      return SanitisedResult(.success) { ResultEncoding.contents(contents, to: &$0) }
    case .prompt(let messages):
      return SanitisedResult(.success) { ResultEncoding.messages(messages, of: draft.target, to: &$0) }
    case .completion(let completions):
      return SanitisedResult(.success) { ResultEncoding.completions(completions, to: &$0) }
    case .list(let buffer): return SanitisedResult(.success) { writer in buffer.withBytes { writer.raw($0) } }
    }
  }
}
