// What the spec says about who may do what, how often, and what is recorded of it: every name is linked, every pattern
// is one. Parts without an effect yet are kept as written, and reported by the rule `no-effect-yet`.

import MCPCore

/// The policy of a whole server.
public struct Policy: Sendable {
  /// Whether calls must, may or need not carry a tenant.
  public enum Tenancy: String, Sendable, CaseIterable {
    /// Tenants are not looked at.
    case none
    /// A tenant is used where there is one.
    case optional
    /// A call without a tenant is denied.
    case required
  }

  /// `server.tenancy`.
  public var tenancy: Tenancy
  /// Whether Streamable HTTP is served.
  public var servesHTTP: Bool
  /// The ways to authenticate, in the order of the spec; each kind once.
  public var authentication: [AuthMethod]
  /// The permissions of each role, roles in the order of the spec.
  public var roles: [(name: String, permissions: [String])]
  /// The roles of each user, users in the order of the spec.
  public var users: [(name: String, roles: [String])]
  /// The limits that apply to all calls.
  public var limits: [Limit]
  /// Calls that are dangerous together, in the order of the spec.
  public var flows: [Flow]
  /// The record of calls; `nil`: none is kept.
  public var audit: Audit?
  /// The port of a stdio server's metrics, in decimal digits, or `off`; may hold variables. `nil`: not said.
  public var metricsPort: String?
  /// What is looked for in answers; `nil`: nothing.
  public var personalData: PersonalData?
  /// `state` and `tests`: checked and linked, and kept as written.
  public var parts: [PolicyPart]
}

/// A part of the policy that nothing acts on yet: every name in it is linked, its values are as the author wrote them.
public struct PolicyPart: Sendable {
  /// The key in the spec, with its place.
  public var name: Located<String>
  /// What stands under it; `${VARIABLES}` are texts still.
  public var value: JSON
}

/// The policy of one tool.
public struct ToolPolicy: Sendable {
  /// Who may call it.
  public var access: AccessPolicy
  /// What is in its answers.
  public var content: ContentPolicy
  /// What stands before its handler.
  public var safeguards: Safeguards
  /// `cache`: checked, and kept as written.
  public var parts: [PolicyPart]
}

/// The policy of one resource.
public struct ResourcePolicy: Sendable {
  /// Who may read it.
  public var access: AccessPolicy
  /// What it holds.
  public var content: ContentPolicy
}
