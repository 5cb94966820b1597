// Who somebody is, as credentials say it: a token, a signature, or the environment of a local process. What that lets
// them do is the policy's business, which makes a `Caller` of it.

import MCPCore

/// What credentials say about who is calling.
public struct Identity: Sendable, Hashable {
  /// How it was established.
  public enum Method: String, Sendable {
    /// Not at all.
    case none
    /// By the environment of the local process.
    case stdio
    /// By an OAuth token.
    case bearer
    /// By a signature with a shared key.
    case signature
  }

  /// The user's name.
  public var user: String
  /// The tenant's name.
  public var tenant: String?
  /// The roles that the credentials name; `nil`: they name none, and the spec's table of users says them.
  public var roles: [String]?
  /// Permissions that the credentials name themselves, such as a token's scopes.
  public var permissions: [String]
  /// How it was established.
  public var method: Method

  /// An identity.
  public init(
    user: String, tenant: String? = nil, roles: [String]? = nil, permissions: [String] = [], method: Method = .stdio
  ) {
    self.user = user
    self.tenant = tenant
    self.roles = roles
    self.permissions = permissions
    self.method = method
  }

  /// Nobody in particular.
  public static let anonymous = Identity(user: "anonymous", method: .none)
}
