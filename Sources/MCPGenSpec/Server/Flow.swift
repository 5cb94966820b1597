// Calls of one caller that are dangerous together, linked: what a step names exists, and a pattern can complete.

import MCPCore

/// A pattern over one caller's recent calls.
public struct Flow: Sendable {
  /// What is done about the call that completes it.
  public enum Action: String, Sendable, Hashable {
    /// It is recorded.
    case flag
    /// A human is asked.
    case confirm
    /// It is denied.
    case block
  }

  /// How it is reported.
  public enum Severity: String, Sendable, Hashable {
    /// In ascending order.
    case low, medium, high, critical
  }

  /// What one call of the pattern must be: everything that is said here.
  public struct Step: Sendable, Hashable {
    /// A tool, by name.
    public var tool: String?
    /// A resource, by name.
    public var resource: String?
    /// A prompt, by name.
    public var prompt: String?
    /// The risk of a tool.
    public var risk: Risk?
    /// A data class that it reads.
    public var reads: String?
    /// A tag that it has.
    public var tag: String?
  }

  /// The key in the spec.
  public var name: Located<String>
  /// The calls that make it; none: `calls` counts them.
  public var steps: [Step]
  /// Whether the steps come in this order.
  public var isOrdered: Bool
  /// How many calls make it, whatever they are.
  public var calls: Int?
  /// The longest time from the first call to the last.
  public var time: TimeSpan?
  /// The most calls from the first to the last, both included.
  public var callWindow: Int?
  /// What is done about it.
  public var action: Action
  /// How it is reported; `nil`: the runtime's default.
  public var severity: Severity?
}
