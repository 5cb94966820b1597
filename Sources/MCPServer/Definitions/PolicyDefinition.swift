// What the spec says about a whole server's policy, as generated code hands it over. Texts that may hold `${VAR}` are
// filled in when the server starts; nothing here is looked at before.

import MCPCore

/// The policy of a server.
@_spi(Generated)
public struct PolicyDefinition: Sendable {
  /// Whether calls must, may or need not carry a tenant.
  public enum Tenancy: Sendable {
    /// Tenants are not looked at.
    case none
    /// A tenant is used where there is one.
    case optional
    /// A call without a tenant is denied.
    case required
  }

  let tenancy: Tenancy
  package let authentication: [AuthenticationDefinition]
  let users: [String: [String]]
  let roles: [String: [String]]
  let limits: [String]
  let flows: [FlowDefinition]
  let audit: AuditDefinition?
  let metricsPort: String?
  let personalData: PersonalDataDefinition?

  /// A policy.
  /// - Parameters:
  ///   - authentication: any of; the first whose credentials are present decides.
  ///   - users: the roles of each user, for credentials that name none.
  ///   - roles: the permissions of each role.
  ///   - limits: as the spec writes them.
  ///   - metricsPort: the loopback port of a stdio server's metrics, with variables; `off` or `nil`: none.
  ///   - personalData: what is redacted wherever it is not exposed; `nil`: declared fields alone.
  public init(
    tenancy: Tenancy = .none, authentication: [AuthenticationDefinition] = [], users: [String: [String]] = [:],
    roles: [String: [String]] = [:], limits: [String] = [], flows: [FlowDefinition] = [],
    audit: AuditDefinition? = nil, metricsPort: String? = nil, personalData: PersonalDataDefinition? = nil
  ) {
    self.tenancy = tenancy
    self.authentication = authentication
    self.users = users
    self.roles = roles
    self.limits = limits
    self.flows = flows
    self.audit = audit
    self.metricsPort = metricsPort
    self.personalData = personalData
  }
}

/// One way to say who is calling.
@_spi(Generated)
public enum AuthenticationDefinition: Sendable {
  /// Tokens of an OAuth issuer.
  case bearer(BearerDefinition)
  /// Signed requests.
  case signature(SignatureDefinition)
  /// The user of a local process.
  case stdio(StdioIdentityDefinition)
}

/// OAuth bearer tokens.
@_spi(Generated)
public struct BearerDefinition: Sendable {
  package let issuer: String
  package let audience: String
  package let jwks: String?
  package let userClaim: String
  package let rolesClaim: String?
  package let permissionsClaim: String?
  package let tenantClaim: String?

  /// Tokens.
  /// - Parameters:
  ///   - issuer: who must have made them; may hold variables, as may the next two.
  ///   - audience: whom they must be meant for.
  ///   - jwks: the issuer's keys, a URL or a file; `nil`: found through the issuer.
  public init(
    issuer: String, audience: String, jwks: String? = nil, userClaim: String = "sub", rolesClaim: String? = nil,
    permissionsClaim: String? = nil, tenantClaim: String? = nil
  ) {
    self.issuer = issuer
    self.audience = audience
    self.jwks = jwks
    self.userClaim = userClaim
    self.rolesClaim = rolesClaim
    self.permissionsClaim = permissionsClaim
    self.tenantClaim = tenantClaim
  }
}

/// RFC 9421 signatures with shared keys.
@_spi(Generated)
public struct SignatureDefinition: Sendable {
  /// One key.
  public struct Key: Sendable {
    package let id: String
    package let secret: String
    package let user: String
    package let tenant: String?
    package let roles: [String]?

    /// A key: its secret, user and tenant may hold variables.
    public init(id: String, secret: String, user: String, tenant: String? = nil, roles: [String]? = nil) {
      self.id = id
      self.secret = secret
      self.user = user
      self.tenant = tenant
      self.roles = roles
    }
  }

  package let keys: [Key]
  package let window: Duration

  /// Keys, and how old a signature may be.
  public init(keys: [Key], window: Duration = .seconds(300)) {
    self.keys = keys
    self.window = window
  }
}

/// Who the user of a local process is.
@_spi(Generated)
public struct StdioIdentityDefinition: Sendable {
  let user: String
  let tenant: String?
  let roles: [String]?

  /// A user and a tenant, both may hold variables.
  public init(user: String, tenant: String? = nil, roles: [String]? = nil) {
    self.user = user
    self.tenant = tenant
    self.roles = roles
  }
}

/// Calls of one caller that are dangerous together.
@_spi(Generated)
public struct FlowDefinition: Sendable {
  /// What is done about the call that completes it.
  public enum Action: String, Sendable {
    /// It is recorded.
    case flag
    /// A human is asked.
    case confirm
    /// It is denied.
    case block
  }

  /// What one call of the pattern must be: everything that is said here.
  public struct Step: Sendable {
    let tool: String?
    let resource: String?
    let prompt: String?
    let risk: Risk?
    let reads: String?
    let tag: String?

    /// A step.
    public init(
      tool: String? = nil, resource: String? = nil, prompt: String? = nil, risk: Risk? = nil, reads: String? = nil,
      tag: String? = nil
    ) {
      self.tool = tool
      self.resource = resource
      self.prompt = prompt
      self.risk = risk
      self.reads = reads
      self.tag = tag
    }
  }

  let name: String
  let steps: [Step]
  let isOrdered: Bool
  let calls: Int?
  let time: Duration?
  let callWindow: Int?
  let action: Action
  let severity: String

  /// A flow.
  /// - Parameters:
  ///   - steps: the calls that make it; none: `calls` alone counts.
  ///   - calls: how many calls make it, whatever they are.
  ///   - time: the longest time from the first to the last.
  ///   - callWindow: the most calls from the first to the last, both included.
  public init(
    name: String, steps: [Step] = [], isOrdered: Bool = true, calls: Int? = nil, time: Duration? = nil,
    callWindow: Int? = nil, action: Action, severity: String = "medium"
  ) {
    self.name = name
    self.steps = steps
    self.isOrdered = isOrdered
    self.calls = calls
    self.time = time
    self.callWindow = callWindow
    self.action = action
    self.severity = severity
  }
}

/// A record of every call.
@_spi(Generated)
public struct AuditDefinition: Sendable {
  let sink: String
  let isDurable: Bool
  let refusesWhenFull: Bool
  let rotateBytes: Int?
  let key: String?

  /// Where records go.
  /// - Parameters:
  ///   - sink: a file or `stderr`; may hold variables, as may the key.
  ///   - isDurable: whether a record is on disk before the answer is sent.
  ///   - refusesWhenFull: whether calls are refused while no record can be written.
  ///   - rotateBytes: the size at which a new file begins.
  ///   - key: what the records are chained with.
  public init(
    sink: String = "stderr", isDurable: Bool = false, refusesWhenFull: Bool = true, rotateBytes: Int? = nil,
    key: String? = nil
  ) {
    self.sink = sink
    self.isDurable = isDurable
    self.refusesWhenFull = refusesWhenFull
    self.rotateBytes = rotateBytes
    self.key = key
  }
}

/// What is looked for in every text that leaves.
@_spi(Generated)
public struct PersonalDataDefinition: Sendable {
  /// The kinds that the runtime knows, by their names in specs.
  public enum Kind: String, Sendable, CaseIterable {
    case email, phone, ssn
    case creditCard = "credit_card"
    case iban, ip
  }

  let kinds: [Kind]
  let patterns: [(name: String, pattern: String)]

  /// Kinds, and patterns of the server's own by the names of what they find.
  public init(kinds: [Kind] = Kind.allCases, patterns: [(String, String)] = []) {
    self.kinds = kinds
    self.patterns = patterns.map { ($0.0, $0.1) }
  }
}
