// Errors that a spec declares reach the model as they are written there; any other error that a handler throws does
// not: its text may hold anything, so the model gets a reference and the log the rest.

import MCPCore

/// An error that the spec declares; generated enums conform.
public protocol DeclaredError: Error {
  /// The error's name in the spec.
  var code: String { get }
  /// What happened.
  var message: TemplateText { get }
  /// What to do about it.
  var suggestion: TemplateText? { get }
  /// Whether the same call may succeed later.
  var isRetryable: Bool { get }
  /// After what time it may.
  var retryAfter: Duration? { get }
}

/// Thrown by the stubs that mcpgen writes for new tools.
public struct NotImplemented: Error, Sendable {
  let name: String

  /// The tool, resource or prompt of this name has no handler yet.
  public init(_ name: String) { self.name = name }
}
