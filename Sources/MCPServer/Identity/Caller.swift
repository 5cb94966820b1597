// Who calls and what that lets them do, settled before any gate. A class, because every call keeps it, and the same
// caller makes many calls.

import MCPCore

/// Who calls.
public final class Caller: Sendable {
  /// The user's name.
  public let user: String
  /// The tenant; `nil`: the credentials name none, or the server does not look at tenants.
  public let tenant: Tenant?
  /// The roles, from the credentials or from the spec's table of users.
  public let roles: [String]
  /// What the caller may do: what the roles allow and what the credentials say themselves.
  public let permissions: Set<String>
  /// How it was established who calls.
  public let method: Identity.Method
  /// What tells callers apart wherever they are counted or remembered: user and tenant.
  package let key: String

  init(_ identity: Identity, roles: [String], permissions: Set<String>, usesTenants: Bool) {
    user = identity.user
    tenant = usesTenants ? identity.tenant.flatMap { $0.isEmpty ? nil : Tenant(id: $0) } : nil
    self.roles = roles
    self.permissions = permissions
    method = identity.method
    key = "\(identity.tenant ?? "")\u{0}\(identity.user)"
  }

  /// Whether the caller has all of these permissions.
  public func has(_ permissions: [String]) -> Bool { permissions.allSatisfy(self.permissions.contains) }
}

/// A tenant whose data a call may touch. Nobody but the runtime can make one, so that a data layer which demands a
/// `Tenant` cannot be called with a name that a model made up.
public struct Tenant: Sendable, Hashable, CustomStringConvertible {
  /// The tenant's name.
  public let id: String

  /// The name.
  public var description: String { id }

  init(id: String) { self.id = id }
}

/// A call that needs a tenant has none.
public struct TenantMissing: Error, CustomStringConvertible {
  /// What was expected.
  public var description: String {
    "the caller has no tenant; with `tenancy: required` in the spec such calls are denied before their handler"
  }
}
