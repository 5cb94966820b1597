// What the spec says about one tool, resource or prompt beside its contract. Paths name members of the bare value, with
// dots between; arrays are looked through, and `tree.**.name` is a member of that name at any depth below `tree`.

import MCPCore

/// Who may use something, and what limits and flows know it by.
public struct AccessPolicy: Sendable, Hashable {
  /// Permissions that a caller needs, all of them.
  public var permissions: [String] = []
  /// `public: true`: no permission is needed, in so many words.
  public var isPublic = false
  /// Whether a caller who may not use it is told that there is no such thing.
  public var isHidden = false
  /// The data classes that a call reads.
  public var reads: [String] = []
  /// The names that limits and flows may speak of.
  public var tags: [String] = []
}

/// What of an answer is not for everybody's eyes, and what is not the server's own word.
public struct ContentPolicy: Sendable, Hashable {
  /// Which texts were written by strangers.
  public enum Untrusted: Sendable, Hashable {
    /// None.
    case none
    /// All of them.
    case all
    /// Those at these paths.
    case fields([String])
  }

  /// The fields of personal data.
  public var personal: [MarkedField] = []
  /// The paths of those that are sent on purpose.
  public var exposed: [String] = []
  /// Which texts were written by strangers.
  public var untrusted = Untrusted.none

  /// Whether nothing is said of the answer.
  public var isPlain: Bool { personal.isEmpty && exposed.isEmpty && untrusted == .none }
}

/// A field of personal data.
public struct MarkedField: Sendable, Hashable {
  /// Its path.
  public var path: String
  /// Its kind, as the spec has it: `email`.
  public var kind: String
}

/// What stands between the arguments of a tool's call and its handler, beside the schema.
public struct Safeguards: Sendable {
  /// What a text must be, beyond its schema.
  public enum Guard: Sendable, Hashable {
    /// A path inside this folder, which may hold variables.
    case path(root: String)
    /// One SQL statement that only reads.
    case readOnlySQL
    /// A URL of the public internet.
    case url
  }

  /// One argument and its guard.
  public struct GuardedField: Sendable, Hashable {
    /// The path of the argument.
    public var path: String
    /// What it must be.
    public var rule: Guard
  }

  /// When to stop calling what keeps failing.
  public struct CircuitBreaker: Sendable, Hashable {
    /// How many failures open the circuit.
    public var failures: Int
    /// The time in which they are counted.
    public var within: TimeSpan
    /// How long the circuit stays open.
    public var openFor: TimeSpan
  }

  /// The guarded arguments.
  public var guards: [GuardedField] = []
  /// Arguments of personal data, which no record shows.
  public var personalArguments: [MarkedField] = []
  /// What a human is asked before the call; `nil`: the runtime's own words, where one is asked.
  public var confirmation: TextTemplate?
  /// Whether the handler judges the arguments before the call.
  public var isChecked = false
  /// When to stop calling what keeps failing.
  public var circuitBreaker: CircuitBreaker?
  /// Whether a call that repeats an `idempotency_key` gets the first answer again.
  public var replaysByKey = false
}
