// The codes of the errors that the runtime itself answers with. A spec cannot declare them, and whoever reads one knows
// whether the same call may succeed later: both halves need the list, so it stands here once.

/// An error of the runtime's own.
public enum ReservedError: String, CaseIterable, Sendable {
  /// The arguments break the schema, or hold a name twice.
  case invalidArguments = "invalid_arguments"
  /// The caller may not do this.
  case permissionDenied = "permission_denied"
  /// Too many calls in too short a time.
  case rateLimited = "rate_limited"
  /// The call did not end in time.
  case timeout
  /// Too many handlers are stuck.
  case busy
  /// Calls like this one failed too often of late.
  case circuitOpen = "circuit_open"
  /// The result has more bytes than may be sent.
  case resultTooLarge = "result_too_large"
  /// A human has to agree first.
  case confirmationRequired = "confirmation_required"
  /// There is no such thing.
  case notFound = "not_found"
  /// The author has not written the handler yet.
  case notImplemented = "not_implemented"
  /// The call was cancelled.
  case cancelled
  /// An earlier call with the same key broke off, and nobody knows how far it got.
  case outcomeUnknown = "outcome_unknown"
  /// The client was asked for something that it cannot do, or did not do.
  case clientFailed = "client_failed"
  /// The version of the tool that was called has reached its end.
  case versionRetired = "version_retired"
  /// The server failed for a reason that only its log has.
  case `internal`

  /// Whether the same call may succeed later.
  public var isRetryable: Bool {
    switch self {
    case .timeout, .busy, .rateLimited, .circuitOpen: true
    default: false
    }
  }
}
