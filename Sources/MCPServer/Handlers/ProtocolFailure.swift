// The way out for a handler that must end the request itself, not only the tool's work: rarely what one wants, because
// models see results and not the protocol's errors.

/// Thrown by a handler whose request fails as a whole: the client gets a JSON-RPC error (-32603) with this message, and
/// a task of 2026-07-28 ends as `failed`.
public struct ProtocolFailure: Error, Sendable {
  let message: String

  /// A failure. The message reaches the client as it is: nothing secret, no paths.
  public init(_ message: String) { self.message = message }
}
