// What is recorded of a call, or of an attempt that did not become one. A record holds nothing that a log must not:
// arguments arrive here redacted, resources as their templates, tokens not at all.

/// One line of the audit log. What is `nil` or empty is left out of the line.
package struct AuditRecord: Sendable {
  /// What is recorded.
  package enum Event: String, Sendable, CaseIterable {
    /// A call, when it is answered.
    case call
    /// An attempt to be let in that failed.
    case authentication
    /// A session that began or ended, or that somebody named who is not its caller.
    case session
  }

  /// What was called.
  package enum Kind: String, Sendable {
    case tool, resource, prompt, completion, list
  }

  /// What the gates said.
  package enum Verdict: String, Sendable, CaseIterable {
    /// The call may run.
    case allowed
    /// A gate refused it.
    case denied
    /// A human agreed to it.
    case confirmed
    /// It had run before, and the answer of that time was given again.
    case replayed
  }

  /// How it ended.
  package enum Outcome: String, Sendable, CaseIterable {
    case success, error, denied, timeout, cancelled, task
    /// The client was asked for more.
    case inputRequired = "input_required"
  }

  /// How much the line matters, in the words that log collectors know.
  package enum Severity: String, Sendable {
    case info = "INFO"
    case notice = "NOTICE"
    case warning = "WARNING"
    case error = "ERROR"
  }

  /// What is recorded.
  package var event: Event
  /// The protocol's method.
  package var method: String?
  /// The id that the client gave its request, as text.
  package var requestID: String?
  /// The trace that the call belongs to, as W3C trace context has it.
  package var traceID: String?
  /// Who called.
  package var user: String?
  /// For whom.
  package var tenant: String?
  /// How the caller was recognised: `oauth`, `signature`, `stdio` …
  package var authentication: String?
  /// The caller's roles.
  package var roles: [String] = []
  /// The network address that the call came from.
  package var peer: String?
  /// The name of the client's program, as it says itself.
  package var client: String?
  /// The version of the client's program.
  package var clientVersion: String?
  /// The revision of the protocol.
  package var revision: String?
  /// What was called.
  package var kind: Kind?
  /// The tool's family, or the name of the resource or prompt, in the spec.
  package var name: String?
  /// The version of a tool that has several.
  package var version: String?
  /// The template of a resource; its URI would hold what the caller filled in.
  package var uriTemplate: String?
  /// What a tool may do.
  package var risk: Risk?
  /// The arguments as JSON text, redacted.
  package var arguments: [UInt8] = []
  /// The length of the whole text and its SHA-256, where `arguments` are an excerpt.
  package var wholeArguments: (byteCount: Int, digest: String)?
  /// What the gates said.
  package var verdict: Verdict?
  /// Why it was denied or flagged: a code.
  package var reason: String?
  /// The reason in words.
  package var detail: String?
  /// How it ended.
  package var outcome: Outcome?
  /// From arrival to answer.
  package var duration: Duration?
  /// The length of the result, in bytes.
  package var resultBytes: Int?
  /// The error's code, where it ended with one.
  package var errorCode: String?
  /// What the caller was told to quote to the operator.
  package var reference: String?
  /// The flows that the call was part of.
  package var flags: [String] = []
  /// How many passages of the result looked like instructions to a model.
  package var injectionFindings = 0

  /// A record that says nothing yet.
  package init(_ event: Event = .call) { self.event = event }

  /// How much the line matters: the most of what it says.
  package var severity: Severity {
    if outcome == .error, errorCode == "internal" { return .error }
    if event == .authentication || verdict == .denied || outcome == .denied || outcome == .timeout
      || !flags.isEmpty || injectionFindings > 0
    {
      return .warning
    }
    if outcome == .success || outcome == .task, let risk, risk != .read { return .notice }
    return .info
  }
}
