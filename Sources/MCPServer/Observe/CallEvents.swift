// What happens to calls, as events of the log: the message is the event's name, and what is known of the call are its
// metadata, so that a collector needs no pattern to read them. Arguments come here redacted or not at all. The level is
// asked once, when this is made, because asking costs as much as the counters of a whole call; where it is off, nothing
// is built.

import Logging

/// Writes the events of calls to a logger.
struct CallEvents: Sendable {
  /// Who calls what; every text may be a client's.
  struct Call: Sendable {
    /// The name of the tool, resource or prompt in the spec.
    var name: String
    /// The id of the request, as the client chose it.
    var requestID: String?
    /// The trace that it belongs to.
    var traceID: String?
    /// Who is known to call.
    var user: String?
    /// For whom.
    var tenant: String?
  }

  private let logger: Logger
  private let level: Logger.Level
  /// Whether events of calls that go well are written: they are `info`.
  let isEnabled: Bool

  /// Events go to this logger, at the level that it has now.
  init(logger: Logger) {
    self.logger = logger
    level = logger.logLevel
    isEnabled = level <= .info
  }

  /// A tool was called and is about to run.
  /// - Parameter arguments: redacted, as JSON; `nil` leaves them out.
  func started(_ call: @autoclosure () -> Call, arguments: @autoclosure () -> String?) {
    guard isEnabled else { return }
    var metadata = metadata(call(), "tool_name")
    if let arguments = arguments() { metadata["arguments"] = .string(LogText.plain(arguments)) }
    logger.info("tool_invocation_started", metadata: metadata)
  }

  /// A tool ended well.
  /// - Parameter resultSize: bytes of its result.
  func completed(_ call: @autoclosure () -> Call, _ duration: Duration, resultSize: Int) {
    guard isEnabled else { return }
    var metadata = metadata(call(), "tool_name")
    metadata["duration_s"] = .string(CallEvents.seconds(duration))
    metadata["result_size"] = .stringConvertible(resultSize)
    logger.info("tool_invocation_completed", metadata: metadata)
  }

  /// A tool ended otherwise. What is the server's own fault is an `error`; what the caller has to mend is `info`, for
  /// nobody is to be woken by it.
  /// - Parameter code: the error's code; never its text, which may hold anything.
  func failed(_ call: @autoclosure () -> Call, _ duration: Duration, code: String) {
    guard level <= .error else { return }
    let severity: Logger.Level = CallEvents.faults.contains(code) ? .error : .info
    guard level <= severity else { return }
    var metadata = metadata(call(), "tool_name")
    metadata["duration_s"] = .string(CallEvents.seconds(duration))
    metadata["error_code"] = .string(LogText.plain(code))
    logger.log(level: severity, "tool_invocation_failed", metadata: metadata)
  }

  /// A resource was read.
  /// - Parameter uri: the URI or URI template in the spec: an expanded one may hold what belongs in no log.
  func resourceRead(_ call: @autoclosure () -> Call, uri: String) {
    guard isEnabled else { return }
    var metadata = metadata(call(), "resource_name")
    metadata["uri"] = .string(LogText.plain(uri))
    logger.info("resource_read", metadata: metadata)
  }

  /// Codes of errors that somebody has to look at on the server's side.
  private static let faults: Set<String> = ["internal", "not_implemented", "timeout", "result_too_large"]

  private func metadata(_ call: Call, _ nameKey: String) -> Logger.Metadata {
    var metadata: Logger.Metadata = [nameKey: .string(LogText.plain(call.name))]
    for (key, value) in [
      ("request_id", call.requestID), ("trace_id", call.traceID), ("user", call.user), ("tenant", call.tenant),
    ] {
      if let value { metadata[key] = .string(LogText.plain(value)) }
    }
    return metadata
  }

  /// Seconds with three places, as short calls and long ones are both read.
  static func seconds(_ duration: Duration) -> String {
    let milliseconds = max(Int64(duration / .milliseconds(1)), 0)
    let places = String(milliseconds % 1_000 + 1_000).dropFirst()
    return "\(milliseconds / 1_000).\(places)"
  }
}
