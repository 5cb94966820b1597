// Whether the caller may do this at all. A caller who may not is told which permission is missing; of something hidden,
// that there is no such thing.

import MCPCore

extension Gate {
  static let tenant = Gate { request in
    guard request.services.policy.tenancy == .required, request.caller.tenant == nil else { return .pass }
    return .deny(
      ErrorReport(
        .permissionDenied, "\(request.target.wireName) needs a tenant, and this caller has none.",
        suggestion: "Tell the user that their account belongs to no tenant of this server."))
  }

  static let permitted = Gate { request in
    guard !request.caller.has(request.target.access.permissions) else { return .pass }
    return .deny(.missing(request.caller, for: request.target))
  }
}

extension ErrorReport {
  /// What the caller lacks.
  static func missing(_ caller: Caller, for target: CallTarget) -> ErrorReport {
    let missing = target.access.permissions.filter { !caller.permissions.contains($0) }
    let names = missing.map { "'\($0)'" }.joined(separator: " and ")
    var report = ErrorReport(
      .permissionDenied, "The caller may not use \(target.wireName): it needs \(names).",
      suggestion: "Do not try again. Tell the user which permission is missing; an administrator can grant it.")
    report.missingPermissions = missing
    report.isHidden = target.access.isHidden
    return report
  }
}
