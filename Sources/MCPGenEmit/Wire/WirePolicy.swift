// The policy of the server as the runtime's own values: one constant of `Wire`, and nothing where the spec says
// nothing.

import MCPGenSpec

extension Policy {
  /// Whether the spec says nothing that the runtime's defaults do not say.
  var isDefault: Bool { arguments.isEmpty }

  /// The constant `Wire.policy`; nothing where it would say nothing.
  var declaration: Code {
    isDefault ? .empty : .list("static let policy = PolicyDefinition(", arguments, ")")
  }

  private var arguments: [Code] {
    var arguments: [Code] = []
    if tenancy != .none { arguments.append("tenancy: .\(tenancy.rawValue)") }
    if !authentication.isEmpty { arguments.append(.list("authentication: [", authentication.map(\.code), "]")) }
    if !users.isEmpty { arguments.append(table("users", users.map { ($0.name, $0.roles) })) }
    if !roles.isEmpty { arguments.append(table("roles", roles.map { ($0.name, $0.permissions) })) }
    if !limits.isEmpty { arguments.append(WireFragment.list("limits", limits.map(\.description))) }
    if !flows.isEmpty { arguments.append(.list("flows: [", flows.map(\.code), "]")) }
    if let audit { arguments.append(.list("audit: AuditDefinition(", audit.arguments, ")")) }
    if let metricsPort { arguments.append(.argument("metricsPort", SwiftLiteral.string(metricsPort))) }
    if let personalData {
      arguments.append(.list("personalData: PersonalDataDefinition(", personalData.arguments, ")"))
    }
    return arguments
  }

  private func table(_ label: String, _ rows: [(name: String, texts: [String])]) -> Code {
    let items = rows.map { name, texts -> Code in
      let values = Code.list("[", texts.map { Code(SwiftLiteral.string($0)) }, "]")
      return .assignment(SwiftLiteral.string(name) + ":", values)
    }
    return .list("\(label): [", items, "]")
  }
}

// MARK: Who is calling

/// `label: "text"`, where there is a text.
private func argument(_ label: String, _ text: String?) -> [Code] {
  text.map { [.argument(label, SwiftLiteral.string($0))] } ?? []
}

/// `label: ["text"]`, where there is a list.
private func argument(_ label: String, _ texts: [String]?) -> [Code] {
  texts.map { [WireFragment.list(label, $0)] } ?? []
}

extension AuthMethod {
  fileprivate var code: Code {
    switch self {
    case .bearer(let bearer): .list(".bearer(", [.list("BearerDefinition(", bearer.arguments, ")")], ")")
    case .signature(let signature):
      .list(".signature(", [.list("SignatureDefinition(", signature.arguments, ")")], ")")
    case .stdio(let identity): .list(".stdio(", [.list("StdioIdentityDefinition(", identity.arguments, ")")], ")")
    }
  }
}

extension BearerAuth {
  fileprivate var arguments: [Code] {
    argument("issuer", issuer) + argument("audience", audience) + argument("jwks", jwks)
      + argument("userClaim", claims.user) + argument("rolesClaim", claims.roles)
      + argument("permissionsClaim", claims.permissions) + argument("tenantClaim", claims.tenant)
  }
}

extension SignatureAuth {
  fileprivate var arguments: [Code] {
    let window = self.window.map { [Code("window: \($0.duration)")] } ?? []
    return [.list("keys: [", keys.map(\.code), "]")] + window
  }
}

extension SignatureAuth.Key {
  fileprivate var code: Code {
    .list(
      ".init(",
      argument("id", id) + argument("secret", secret) + argument("user", user) + argument("tenant", tenant)
        + argument("roles", roles), ")")
  }
}

extension StdioIdentity {
  fileprivate var arguments: [Code] {
    argument("user", user) + argument("tenant", tenant) + argument("roles", roles)
  }
}

// MARK: What is watched

extension Flow {
  fileprivate var code: Code {
    var items: [Code] = argument("name", name.value)
    if !steps.isEmpty { items.append(.list("steps: [", steps.map(\.code), "]")) }
    if !isOrdered { items.append("isOrdered: false") }
    if let calls { items.append("calls: \(calls)") }
    if let time { items.append("time: \(time.duration)") }
    if let callWindow { items.append("callWindow: \(callWindow)") }
    items.append("action: .\(action.rawValue)")
    return .list("FlowDefinition(", items + argument("severity", severity?.rawValue), ")")
  }
}

extension Flow.Step {
  fileprivate var code: Code {
    let risk: [Code] = self.risk.map { ["risk: .\($0.rawValue)"] } ?? []
    return .list(
      ".init(",
      argument("tool", tool) + argument("resource", resource) + argument("prompt", prompt) + risk
        + argument("reads", reads) + argument("tag", tag), ")")
  }
}

extension Audit {
  fileprivate var arguments: [Code] {
    var items = argument("sink", sink)
    if isDurable { items.append("isDurable: true") }
    if dropsWhenFull { items.append("refusesWhenFull: false") }
    if let rotation { items.append("rotateBytes: \(rotation.bytes)") }
    return items + argument("key", key)
  }
}

extension PersonalData {
  fileprivate var arguments: [Code] {
    let kinds = self.kinds.map { kinds in [Code("kinds: [\(kinds.map { ".\($0)" }.joined(separator: ", "))]")] }
    let patterns = self.patterns.map { WireFragment.pair($0.name, Code(SwiftLiteral.string($0.pattern))) }
    return (kinds ?? []) + (patterns.isEmpty ? [] : [.list("patterns: [", patterns, "]")])
  }
}
