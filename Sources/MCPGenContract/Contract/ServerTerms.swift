// What holds for a whole server. What the author wrote with `${VARIABLES}` is a text here: two contracts differ where
// their texts do, for nobody but the server knows what a variable holds.

import MCPCore
import MCPGenSpec

/// What holds for a whole server.
public struct ServerTerms: Sendable, Hashable {
  /// `serverInfo.name`.
  public var name: String
  /// The contract's version; `nil`: not known.
  public var version: SemanticVersion?
  /// The name for people.
  public var title: String?
  /// What the server is.
  public var description: String?
  /// What it tells a model about itself.
  public var instructions: String?
  /// Who may do what; `nil`: not known.
  public var policy: ServerPolicy?

  /// What holds for a server.
  public init(
    name: String, version: SemanticVersion? = nil, title: String? = nil, description: String? = nil,
    instructions: String? = nil, policy: ServerPolicy? = nil
  ) {
    self.name = name
    self.version = version
    self.title = title
    self.description = description
    self.instructions = instructions
    self.policy = policy
  }
}

/// Who may use a server, how, and how often.
public struct ServerPolicy: Sendable, Hashable {
  /// Whether calls carry a tenant.
  public var tenancy = Policy.Tenancy.optional
  /// The transports by name (`stdio`, `http`), each with its settings.
  public var transports: [String: JSON] = [:]
  /// The ways to authenticate by name (`bearer`, `signature`, `stdio`), each with its settings.
  public var authentication: [String: JSON] = [:]
  /// The names of the transports in the order of the spec: a server starts with the first. Empty: there are no two.
  public var transportOrder: [String] = []
  /// The names of the ways to authenticate in the order of the spec: the first that a request has credentials for decides
  /// who calls. Empty: there are no two.
  public var authenticationOrder: [String] = []
  /// The limits of calls.
  public var limits: [Limit] = []
  /// The permissions of each role, sorted.
  public var roles: [String: [String]] = [:]
  /// The roles of each user, sorted.
  public var users: [String: [String]] = [:]
  /// The variables that the server reads, each with what it must hold.
  public var environment: [String: JSON] = [:]
  /// Where the server keeps what it remembers; `nil`: not said.
  public var state: JSON?
  /// The record of calls; `nil`: none.
  public var audit: JSON?
  /// What is looked for in answers; `nil`: nothing.
  public var personalData: JSON?

  /// What a server promises where nothing is said.
  public init() {}
}

/// Who may use a tool, a resource or a prompt.
public struct AccessTerms: Sendable, Hashable {
  /// The permissions that a caller needs, all of them, sorted.
  public var permissions: [String] = []
  /// Whether none is needed, in so many words.
  public var isPublic = false
  /// Whether a caller who may not use it is told that there is no such thing.
  public var isHidden = false
  /// The data classes that a call reads, sorted.
  public var reads: [String] = []
  /// The names that limits and flows know it by, sorted.
  public var tags: [String] = []

  /// Access without conditions.
  public init() {}
}

/// What of an answer is not for everybody, and what is not the server's own word.
public struct ContentTerms: Sendable, Hashable {
  /// The kinds of personal data by the paths of the fields.
  public var personal: [String: String] = [:]
  /// The paths of those that are sent on purpose, sorted.
  public var exposed: [String] = []
  /// The paths of texts by strangers, sorted; `*` alone: all texts.
  public var untrusted: [String] = []

  /// Content of which nothing is said.
  public init() {}
}
