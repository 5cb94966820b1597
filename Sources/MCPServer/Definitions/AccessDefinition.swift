// What the spec says about one tool, resource or prompt beside its contract: who may use it, what it reads, what of its
// answer is personal or written by strangers, and what must have happened before a tool's handler runs.

import MCPCore

/// Who may use something, and what limits and flows know it by.
@_spi(Generated)
public struct AccessDefinition: Sendable {
  let permissions: [String]
  let isHidden: Bool
  let reads: [String]
  let tags: [String]

  /// Access.
  /// - Parameters:
  ///   - permissions: what a caller needs, all of them; none: everybody may.
  ///   - isHidden: whether a caller who may not use it is told that there is no such thing.
  ///   - reads: the data classes that a call reads.
  ///   - tags: names that limits and flows speak of.
  public init(permissions: [String] = [], isHidden: Bool = false, reads: [String] = [], tags: [String] = []) {
    self.permissions = permissions
    self.isHidden = isHidden
    self.reads = reads
    self.tags = tags
  }

  /// Everybody may.
  public static let open = AccessDefinition()
}

/// What of an answer is not for everybody's eyes, and what is not the server's own word. Paths name members, with dots
/// between; arrays are looked through; `**.name` is a member of that name at any depth.
@_spi(Generated)
public struct ContentDefinition: Sendable {
  /// Which texts were written by strangers.
  public enum Untrusted: Sendable {
    /// None.
    case none
    /// All of the content.
    case all
    /// Those at these paths.
    case fields([String])
  }

  let personal: [(path: String, kind: String)]
  let exposed: [String]
  let untrusted: Untrusted

  /// What is in an answer.
  /// - Parameters:
  ///   - personal: fields of personal data and their kinds, redacted unless exposed.
  ///   - exposed: fields of personal data that are sent on purpose.
  public init(personal: [(String, String)] = [], exposed: [String] = [], untrusted: Untrusted = .none) {
    self.personal = personal.map { ($0.0, $0.1) }
    self.exposed = exposed
    self.untrusted = untrusted
  }

  /// Nothing of that.
  public static let plain = ContentDefinition()

  var isPlain: Bool {
    if case .none = untrusted { personal.isEmpty && exposed.isEmpty } else { false }
  }
}

/// What stands between the arguments of a tool's call and its handler, beside the schema.
@_spi(Generated)
public struct SafeguardDefinition: Sendable {
  /// What a text must be, beyond its schema.
  public enum Guard: Sendable {
    /// A path inside this folder, which may hold variables.
    case path(root: String)
    /// One SQL statement that only reads.
    case readOnlySQL
    /// A URL of the public internet.
    case url
  }

  /// Renders what a human is asked.
  public typealias Confirmation = @Sendable (WireObject) throws -> QuestionText
  /// Decodes the arguments, and answers what then lets the handler judge them.
  public typealias Check = @Sendable (WireObject) throws -> @Sendable (CallContext) async throws -> Void

  let guards: [(path: String, guard: Guard)]
  let personalArguments: [(path: String, kind: String)]
  let confirmation: Confirmation?
  let check: Check?
  let circuitBreaker: (failures: Int, within: Duration, openFor: Duration)?
  let replaysByKey: Bool

  /// Safeguards.
  /// - Parameters:
  ///   - guards: by the paths of the arguments that they guard, with names at any depth as in `ContentDefinition`.
  ///   - personalArguments: arguments that no record shows, and their kinds.
  ///   - confirmation: what a human is asked; `nil`: a text made of the tool's name and arguments, where one is asked.
  ///   - replaysByKey: whether a call that repeats an `idempotency_key` gets the first answer again.
  public init(
    guards: [(String, Guard)] = [], personalArguments: [(String, String)] = [], confirmation: Confirmation? = nil,
    check: Check? = nil, circuitBreaker: (failures: Int, within: Duration, openFor: Duration)? = nil,
    replaysByKey: Bool = false
  ) {
    self.guards = guards.map { ($0.0, $0.1) }
    self.personalArguments = personalArguments.map { ($0.0, $0.1) }
    self.confirmation = confirmation
    self.check = check
    self.circuitBreaker = circuitBreaker
    self.replaysByKey = replaysByKey
  }

  /// None.
  public static let none = SafeguardDefinition()
}
