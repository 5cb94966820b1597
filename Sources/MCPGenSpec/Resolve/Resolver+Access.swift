// Who may use what: `public`, `permissions` and roles. Over HTTP everything must say one or the other; over stdio the
// user of the process is the caller, and silence is no mistake.

extension Resolver {
  /// The rule for tools, resources and prompts alike.
  mutating func checkAccess(_ access: AccessSpec, _ name: Located<String>) {
    let permissions = access.permissions ?? []
    checkUnique(permissions, "the permission")
    if let isPublic = access.isPublic, isPublic.value, let first = permissions.first {
      report(
        .conflictingKeys, "`public: true` and `permissions` exclude each other", at: isPublic.span,
        notes: [.init("a permission is named here", at: first.span)], help: "Keep one of them.")
    }
    let saysNothing = access.node["permissions"] == nil && access.node["public"] == nil
    let isOpen = access.permissions?.isEmpty ?? false || access.isPublic?.value == false && access.permissions == nil
    if spec.server.http != nil, saysNothing || isOpen && access.isPublic?.value != true {
      report(
        .missingPermission, "\(SafeText.quoted(name.value)) is served over HTTP and names no permission", at: name.span,
        help: "Add `permissions: […]`, or `public: true` where everybody may use it.")
    }
    checkGranted(permissions)
    checkHidden(access)
  }

  private mutating func checkHidden(_ access: AccessSpec) {
    guard let isHidden = access.node.boolean("hidden"), isHidden.value else { return }
    guard access.permissions?.isEmpty ?? true else { return }
    report(
      .conflictingKeys, "`hidden` is for what needs a permission; everybody may use this", at: isHidden.span,
      severity: .warning, help: "Add `permissions: […]`, or remove `hidden`.")
  }

  /// A permission that no role has: probably mistyped, possibly given by a token alone.
  private mutating func checkGranted(_ permissions: [Located<String>]) {
    guard !spec.roles.isEmpty else { return }
    for permission in permissions where !granted.contains(permission.value) {
      report(
        .unknownReference, "no role has the permission \(SafeText.quoted(permission.value))", at: permission.span,
        severity: .warning,
        help: nearestHelp(permission.value, in: granted.ordered) ?? "Add it to a role under `roles:`.")
    }
  }

  /// Checks names of roles.
  mutating func checkRoles(_ roles: [Located<String>]) {
    for role in roles where !self.roles.contains(role.value) {
      reportUnknown("role", role, in: self.roles, otherwise: "Declare it under `roles:`.")
    }
  }
}

extension AccessSpec {
  /// What stands there, with defaults filled in.
  var policy: AccessPolicy {
    AccessPolicy(
      permissions: (permissions ?? []).map(\.value), isPublic: isPublic?.value ?? false,
      isHidden: node.boolean("hidden")?.value ?? false, reads: reads.map(\.value), tags: tags.map(\.value))
  }
}
