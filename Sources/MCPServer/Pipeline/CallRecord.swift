// The frame around every call: what audit and metrics are told, whatever happened. They are no gates and no filters, so
// that nothing which skips those can skip them; the audit hook runs before the answer's bytes, the metrics hook after.

/// What is known of a call when it is answered.
public struct CallRecord: Sendable {
  /// What was called.
  public enum Kind: String, Sendable {
    /// `tools/call`.
    case tool
    /// `resources/read`.
    case resource
    /// `prompts/get`.
    case prompt
    /// `completion/complete`.
    case completion
    /// A list that a handler backs.
    case list
  }

  /// How it ended.
  public enum Outcome: String, Sendable {
    /// With a result.
    case success
    /// With an error of the handler's, or the runtime's about what it returned.
    case error
    /// A gate refused it.
    case denied
    /// Its deadline passed.
    case timeout
    /// The client cancelled it.
    case cancelled
    /// The client was asked for more, and calls again with the answers.
    case inputRequired = "input_required"
    /// It goes on as a task, and has a record of its own when that ends.
    case task
  }

  /// What was called.
  public var kind: Kind
  /// The name of the tool, resource or prompt in the spec.
  public var name: String
  /// How it ended.
  public var outcome: Outcome
  /// The error's code, where it ended with one.
  public var errorCode: String?
  /// From arrival to answer.
  public var duration: Duration
  /// Who called.
  public var user: String
  /// For which tenant.
  public var tenant: String?
  /// Why it was refused, where it was.
  public var reason: String?
  /// The label of the version that was called, where the tool has several.
  public var version: String?
}

/// Where records of calls go. A hook runs on the thread that answers, so it must be quick and must not block.
public struct CallHooks: Sendable {
  /// Called before the answer is handed to the transport.
  public var audit: (@Sendable (CallRecord) -> Void)?
  /// Called after it.
  public var metrics: (@Sendable (CallRecord) -> Void)?

  /// Hooks; `nil`: nothing is called.
  public init(audit: (@Sendable (CallRecord) -> Void)? = nil, metrics: (@Sendable (CallRecord) -> Void)? = nil) {
    self.audit = audit
    self.metrics = metrics
  }
}
