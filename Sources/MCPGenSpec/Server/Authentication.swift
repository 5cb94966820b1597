// Who is calling, as the spec has it. What the author wrote with `${VARIABLES}` is a text here still: the server fills
// it in when it starts. Every role that is named here is declared.

import MCPCore

/// One way to authenticate; a server takes any of its ways, and the first whose credentials are present decides.
public enum AuthMethod: Sendable, Hashable {
  /// Tokens of an OAuth issuer.
  case bearer(BearerAuth)
  /// Requests that are signed with shared keys.
  case signature(SignatureAuth)
  /// The user of a local process.
  case stdio(StdioIdentity)
}

/// OAuth bearer tokens, JWTs of one issuer.
public struct BearerAuth: Sendable, Hashable {
  /// Who must have made them; may hold variables.
  public var issuer: String
  /// Whom they must be meant for; may hold variables.
  public var audience: String
  /// Where the issuer's keys are, a URL or a file; may hold variables. `nil`: found through the issuer.
  public var jwks: String?
  /// The claims by their names in tokens; `nil` where nothing is said.
  public var claims = Claims()

  /// Which claims say what of a caller.
  public struct Claims: Sendable, Hashable {
    /// The claim that names the user.
    public var user: String?
    /// The claim that lists roles.
    public var roles: String?
    /// The claim that lists permissions.
    public var permissions: String?
    /// The claim that names the tenant.
    public var tenant: String?
  }
}

/// RFC 9421 signatures.
public struct SignatureAuth: Sendable, Hashable {
  /// One shared key.
  public struct Key: Sendable, Hashable {
    /// Its id in requests.
    public var id: String
    /// The variable that holds it.
    public var secret: String
    /// Who signs with it; may hold variables.
    public var user: String
    /// The signer's tenant; may hold variables.
    public var tenant: String?
    /// The signer's roles; `nil`: those of the user.
    public var roles: [String]?
  }

  /// The keys, in the order of the spec: at least one.
  public var keys: [Key]
  /// How old a signature may be; `nil`: the runtime's default.
  public var window: TimeSpan?
}

/// The user of a local process.
public struct StdioIdentity: Sendable, Hashable {
  /// The name; may hold variables.
  public var user: String
  /// The tenant; may hold variables.
  public var tenant: String?
  /// The roles; `nil`: those of the user.
  public var roles: [String]?
}

extension AuthMethod {
  /// The key of the spec: `bearer`, `signature` or `stdio`.
  public var name: String {
    switch self {
    case .bearer: "bearer"
    case .signature: "signature"
    case .stdio: "stdio"
    }
  }

  /// Whether it can say which tenant a caller belongs to.
  var canNameTenant: Bool {
    switch self {
    case .bearer(let bearer): bearer.claims.tenant != nil
    case .signature(let signature): signature.keys.contains { $0.tenant != nil }
    case .stdio(let identity): identity.tenant != nil
    }
  }
}
