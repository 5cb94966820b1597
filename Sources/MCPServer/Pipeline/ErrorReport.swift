// An error as the model reads it: what happened, what to do, whether a retry can help. Declared errors, denials and the
// runtime's own errors all take this one form, in the text, in `_meta` and in the data of protocol errors.

import MCPCore

/// An error for the model.
struct ErrorReport: Sendable {
  var code: String
  var message: String
  var suggestion: String?
  var isRetryable: Bool
  var retryAfter: Duration?
  /// What a caller would need, for transports that can say so.
  var missingPermissions: [String] = []
  /// Whether the caller is to believe that there is no such thing.
  var isHidden = false

  /// One of the runtime's own errors.
  init(_ code: ReservedError, _ message: String, suggestion: String? = nil) {
    self.code = code.rawValue
    self.message = message
    self.suggestion = suggestion
    isRetryable = code.isRetryable
  }

  /// An error that the spec declares.
  init(_ error: any DeclaredError) {
    code = error.code
    message = ErrorReport.shortened(error.message.text)
    suggestion = (error.suggestion?.text).map(ErrorReport.shortened)
    isRetryable = error.isRetryable
    retryAfter = error.retryAfter
  }

  /// An error's text: its parameters are values of the handler's, of any length.
  private static func shortened(_ text: String) -> String {
    text.utf8.count > 4_096 ? cutText(text, to: 4_096) : text
  }

  /// The same with what is personal in its texts replaced.
  func shown(by policy: Policy) -> ErrorReport {
    var report = self
    report.message = policy.shown(message)
    report.suggestion = suggestion.map(policy.shown)
    return report
  }

  /// The `_meta` key under which results carry it.
  static let metaKey = MetaKey.error

  /// The error as a JSON object.
  var json: JSON {
    .object([
      "error": .string(code), "message": .string(message), "suggestion": suggestion.map(JSON.string),
      "retryable": .bool(isRetryable), "retryAfterSeconds": retryAfter.map { .number($0.seconds) },
    ])
  }

  /// Appends the members of a tool's result that says so.
  func writeToolResult(to writer: inout JSONWriter) {
    var object = JSONWriter(capacity: 256)
    object.json(json)
    writer.raw(#""content":[{"type":"text","text":"#)
    writer.string(utf8: object.bytes)
    writer.raw(#"}],"isError":true"#)
  }

  /// What stands in `_meta` of such a result.
  func writeMeta(to writer: inout JSONWriter) {
    writer.raw("\"")
    writer.raw(ErrorReport.metaKey)
    writer.raw(#"":"#)
    writer.json(json)
  }

  /// How the error of anything but a tool is answered.
  var rpcError: RPCError {
    let text = suggestion.map { "\(message) \($0)" } ?? message
    let isArgument = code == ReservedError.invalidArguments.rawValue
    return RPCError(isArgument ? .invalidParams : .internalError, text, data: json)
  }
}

extension Duration {
  /// In seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
