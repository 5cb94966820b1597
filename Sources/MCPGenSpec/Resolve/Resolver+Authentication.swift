// `auth`: each way to authenticate once, and every way that the server's transports and tenancy need. What stands in a
// variable is known when the server starts, and is checked there.

import MCPCore

extension Resolver {
  mutating func resolveAuthentication(_ transports: [Transport]) -> [AuthMethod] {
    var methods: [AuthMethod] = []
    var first: [String: Span] = [:]
    for entry in spec.root["auth"]?.items ?? [] {
      guard let keys = entry.entries else { continue }
      if keys.count != 1 {
        report(
          .conflictingKeys, "each entry of `auth` is one way to authenticate; this one names \(keys.count)",
          at: entry.headSpan, help: "Write one entry for each, with a `-` of its own.")
      }
      for key in keys where key.value.entries != nil {
        if let span = first[key.key.value] {
          report(
            .duplicateName, "`auth` names `\(key.key.value)` twice", at: key.key.span,
            notes: [.init("first here", at: span)], help: "Keep one of them.")
        }
        first[key.key.value] = key.key.span
        if let method = method(key) { methods.append(method) }
        checkUse(key.key, transports)
      }
    }
    checkTenancy(methods)
    checkHosts(transports, isAuthenticated: first["bearer"] != nil || first["signature"] != nil)
    return methods
  }

  private mutating func method(_ entry: Node.Entry) -> AuthMethod? {
    let node = entry.value
    switch entry.key.value {
    case "bearer": return bearer(node).map { .bearer($0) }
    case "signature": return .signature(signature(node))
    case "stdio":
      let roles = node["roles"] == nil ? nil : node.texts("roles")
      checkRoles(roles ?? [])
      checkPresent(node, "user")
      guard let user = node.text("user") else { return nil }
      return .stdio(
        StdioIdentity(user: user.value, tenant: node.text("tenant")?.value, roles: roles?.map(\.value)))
    default: return nil
    }
  }

  private mutating func bearer(_ node: Node) -> BearerAuth? {
    checkPresent(node, "issuer")
    checkPresent(node, "audience")
    checkIssuer(node)
    guard let issuer = node.text("issuer"), let audience = node.text("audience") else { return nil }
    let claims = node["claims"]
    return BearerAuth(
      issuer: issuer.value, audience: audience.value, jwks: node.text("jwks")?.value,
      claims: BearerAuth.Claims(
        user: claims?.text("user")?.value, roles: claims?.text("roles")?.value,
        permissions: claims?.text("permissions")?.value, tenant: claims?.text("tenant")?.value))
  }

  private mutating func checkIssuer(_ node: Node) {
    guard let issuer = node.text("issuer"), !issuer.value.contains("${") else { return }
    let isURL = issuer.value.hasPrefix("https://") || issuer.value.hasPrefix("http://")
    guard !isURL || !Format.uri.matches(issuer.value) else { return }
    report(
      .illegalValue, "an issuer is a URL, not \(SafeText.quoted(issuer.value))", at: issuer.span,
      help: "Write it as tokens name it under `iss`, such as `https://login.example.com`.")
  }

  /// A value whose variable falls back to nothing is one that may be empty.
  private mutating func checkPresent(_ node: Node, _ key: String) {
    guard let text = node.text(key), let parsed = try? RunTimeText(text.value) else { return }
    guard parsed.parts.count == 1, let variable = parsed.variables.first, variable.fallback == "" else { return }
    report(
      .illegalValue, "`\(key)` must not be empty, and it is where \(variable.name) is not set", at: text.span,
      help: "Write `${\(variable.name):?set \(variable.name)}`: the server then asks for it when it starts.")
  }

  // MARK: Signatures

  private mutating func signature(_ node: Node) -> SignatureAuth {
    if let keys = node["keys"], keys.entries?.isEmpty ?? false {
      report(.missingKey, "`signature` needs at least one key", at: keys.span, help: "Write `keys: {name: {…}}`.")
    }
    let window = node.notation("window", Readers.timeSpan)
    if let window, !(1...3_600).contains(window.value.seconds) {
      report(
        .illegalValue, "the window of signatures is from 1s to 1h, not \(window.value)", at: window.span,
        help: "Signed requests can be repeated inside it; 5m leaves room for clocks that differ.")
    }
    return SignatureAuth(keys: node.named("keys") { $0 }.compactMap { key($0) }, window: window?.value)
  }

  private mutating func key(_ named: Named<Node>) -> SignatureAuth.Key? {
    let node = named.value
    let roles = node["roles"] == nil ? nil : node.texts("roles")
    checkRoles(roles ?? [])
    checkPresent(node, "user")
    if let secret = node.text("secret") { checkSecret(secret) }
    guard let secret = node.text("secret"), let user = node.text("user") else { return nil }
    return SignatureAuth.Key(
      id: named.name.value, secret: secret.value, user: user.value, tenant: node.text("tenant")?.value,
      roles: roles?.map(\.value))
  }

  /// A key is one variable, and nothing else; a fallback was reported where it is no empty one.
  private mutating func checkSecret(_ secret: Located<String>) {
    guard let text = try? RunTimeText(secret.value), let variable = text.variables.first else { return }
    if text.parts.count != 1 {
      report(
        .secretInSpec, "`secret` is one variable, and a part of the key must not stand in the spec", at: secret.span,
        help: "Write `${NAME:?set NAME}` and set the variable where the server runs.")
    } else if variable.fallback == "" {
      report(
        .secretFallback, "`secret` is a secret and must not have a fallback", at: secret.span,
        help: "Write `${\(variable.name):?set \(variable.name)}`: the server then asks for it when it starts.")
    }
  }

  // MARK: What transports and tenancy need

  /// A way to authenticate that no transport has credentials for.
  private mutating func checkUse(_ name: Located<String>, _ transports: [Transport]) {
    let isForHTTP = name.value != "stdio"
    guard !transports.contains(where: { $0.isHTTP == isForHTTP }) else { return }
    let transport = isForHTTP ? "HTTP" : "stdio"
    report(
      .conflictingKeys, "`\(name.value)` is for \(transport), and this server has no such transport", at: name.span,
      severity: .warning, help: "Add `\(transport.lowercased()): {}` under `server.transports`, or remove this entry.")
  }

  private mutating func checkTenancy(_ methods: [AuthMethod]) {
    guard let tenancy = spec.server.tenancy, tenancy.value == .required else { return }
    guard !methods.contains(where: \.canNameTenant) else { return }
    report(
      .conflictingKeys, "every call needs a tenant, and no entry of `auth` says which one a caller has",
      at: tenancy.span,
      help: "Add `claims: {tenant: …}` to `bearer`, or `tenant:` to the keys of `signature` or to `stdio`.")
  }

  private mutating func checkHosts(_ transports: [Transport], isAuthenticated: Bool) {
    guard !isAuthenticated, let host = spec.server.http?.text("host"), Self.isOpen(host.value) else { return }
    report(
      .missingKey,
      "\(SafeText.quoted(host.value)) can be reached from other machines, and nothing says who is calling",
      at: host.span,
      help: "Add `auth:` with `bearer` or `signature`, or listen on 127.0.0.1 behind a proxy.")
  }

  /// Whether an address is known not to be loopback; that of a variable is its fallback.
  private static func isOpen(_ host: String) -> Bool {
    guard let text = try? RunTimeText(host), text.parts.count == 1 else { return false }
    var address = host
    if let variable = text.variables.first {
      guard let fallback = variable.fallback, !fallback.isEmpty else { return false }
      address = fallback
    }
    return !Loopback.holds(address)
  }
}
