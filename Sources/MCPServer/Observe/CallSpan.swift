// The span of one call, from its arrival to its answer. It ends on another thread than it began on, perhaps while the
// handler still runs (a deadline passed), so it is ended by hand and not by leaving a closure.

import Tracing

/// A span that is not over.
struct CallSpan: Sendable {
  private let span: any Span
  private let isTool: Bool

  /// A span of the tracer's.
  /// - Parameter isTool: whether an error is a result that says so, and not an error of the protocol.
  init(_ span: any Span, isTool: Bool) { (self.span, self.isTool) = (span, isTool) }

  /// Runs the handler within the span: what that starts becomes its child.
  func run<Result>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
  ) async rethrows -> Result {
    try await ServiceContext.withValue(span.context, operation: body)
  }

  /// Ends it, once.
  /// - Parameters:
  ///   - errorCode: the error's code, where it ended with one; never its text, which may hold anything.
  ///   - rpcCode: the code of the JSON-RPC error that it was answered with, where it was.
  func end(_ outcome: CallRecord.Outcome, errorCode: String? = nil, rpcCode: Int? = nil) {
    if span.isRecording { describe(outcome, errorCode, rpcCode) }
    span.end()
  }

  private func describe(_ outcome: CallRecord.Outcome, _ errorCode: String?, _ rpcCode: Int?) {
    let hasFailed =
      switch outcome {
      case .success, .inputRequired, .task: false
      case .error, .denied, .timeout, .cancelled: true
      }
    var attributes: SpanAttributes = [:]
    attributes["mcpgen.outcome"] = outcome.rawValue
    guard hasFailed else { return span.attributes.merge(attributes) }
    let code = errorCode ?? outcome.rawValue
    attributes["mcpgen.error.code"] = code
    // As the conventions have it: the code of a protocol error, and one fixed word for a result that is an error.
    attributes["error.type"] = rpcCode.map(String.init) ?? (isTool ? "tool_error" : code)
    if let rpcCode { attributes["rpc.response.status_code"] = "\(rpcCode)" }
    span.attributes.merge(attributes)
    span.recordError(FailedCall(code: code))
    span.setStatus(SpanStatus(code: .error, message: code))
  }
}

/// A call's error as a trace has it: the code alone.
struct FailedCall: Error, CustomStringConvertible {
  /// The error's code.
  let code: String
  var description: String { code }
}
