// Whether the caller may do this at all. A caller who may not is told which permission is missing; of something hidden,
// that there is no such thing.

import MCPCore

extension Gate {
  static let tenant = Gate { request in
    guard request.services.policy.tenancy == .required, request.caller.tenant == nil else { return .pass }
    return .deny(
      ErrorReport(
        .permissionDenied, "\(request.target.name) needs a tenant, and this caller has none.",
        suggestion: "Tell the user that their account belongs to no tenant of this server."))
  }

  static let permitted = Gate { request in
    let access = request.target.access
    guard !request.caller.has(access.permissions) else { return .pass }
    let missing = access.permissions.filter { !request.caller.permissions.contains($0) }
    return .deny(.missing(missing, for: request.target, isHidden: access.isHidden))
  }
}

extension ErrorReport {
  fileprivate static func missing(_ permissions: [String], for target: CallTarget, isHidden: Bool) -> ErrorReport {
    let names = permissions.map { "'\($0)'" }.joined(separator: " and ")
    var report = ErrorReport(
      .permissionDenied, "The caller may not use \(target.name): it needs \(names).",
      suggestion: "Do not try again. Tell the user which permission is missing; an administrator can grant it.")
    report.missingPermissions = permissions
    report.isHidden = isHidden
    return report
  }
}
