// `plain-http`: what goes over a network in the clear. Loopback is no network, and a proxy that ends TLS shows itself
// as a trusted one. What only the environment says is the server's to check when it starts.

import MCPGenSpec

extension Rule {
  static let plainHTTP = Rule(
    .plainHTTP, .warning, .security, input: .spec,
    rationale: """
      A bearer token that goes over plain HTTP belongs to everybody on the way, and keys that are fetched over plain
      HTTP are whoever's who answers first. Give the transport a certificate under `tls:`, listen on loopback behind a
      proxy that ends TLS (and name it under `trustedProxies:`), and write `https://` for issuers, keys and services.
      """,
    source: "MCP specification, authorization: authorization servers are served over HTTPS. OAuth 2.1, section 1.5.",
    bad: [
      """
      mcpgen: 1
      server: {name: example, version: 1.0.0, description: An example., transports: {http: {host: ↓0.0.0.0}}}
      auth:
        - bearer: {issuer: "https://login.acme.com", audience: example}
      tools:
        get_hours: {description: Returns the opening hours., risk: read, public: true}
      """,
      """
      auth:
        - bearer: {issuer: ↓"http://login.acme.com", audience: example}
      env:
        CRM_URL: {default: ↓"http://crm.acme.com/api", description: The address of the CRM.}
      tools:
        get_hours: {description: Returns the opening hours., risk: read, public: true}
      """,
    ],
    good: [
      """
      mcpgen: 1
      server:
        name: example
        version: 1.0.0
        description: An example.
        transports: {http: {host: 0.0.0.0, tls: {certificate: /etc/tls/chain.pem, key: /etc/tls/key.pem}}}
      auth:
        - bearer: {issuer: "https://login.acme.com", audience: example}
      env:
        CRM_URL: {default: "http://localhost:8080/api", description: The address of the CRM.}
      tools:
        get_hours: {description: Returns the opening hours., risk: read, public: true}
      """,
      """
      auth:
        - bearer: {issuer: "https://login.acme.com", audience: example}
      tools:
        get_hours: {description: Returns the opening hours., risk: read, public: true}
      """,
    ],
    check: .server { context, reporter in
      guard let written = context.spec?.written else { return }
      checkHost(written.server.http, &reporter)
      for method in written.root["auth"]?.items ?? [] {
        for key in ["issuer", "jwks"] {
          checkAddress(method["bearer"]?[key], "`\(key)`", &reporter)
        }
      }
      for variable in written.environment {
        let noun = "the default of \(SafeText.quoted(variable.name.value))"
        checkAddress(variable.value["default"], noun, &reporter)
      }
    })

  private static func checkHost(_ http: Node?, _ reporter: inout Reporter) {
    guard let http, let node = http["host"], let written = node.text else { return }
    guard http["tls"] == nil, http["trustedProxies"]?.items?.isEmpty ?? true else { return }
    let host = fallback(written.value)
    guard !host.isEmpty, !Loopback.holds(host) else { return }
    reporter.report(
      "the server listens on \(SafeText.quoted(host)) without TLS", at: node.span,
      help: "Add `tls: {certificate: …, key: …}`, or listen on 127.0.0.1 behind a proxy that ends TLS.")
  }

  private static func checkAddress(_ node: Node?, _ noun: String, _ reporter: inout Reporter) {
    guard let node, let written = node.text?.value else { return }
    let address = written.hasPrefix("${") ? fallback(written) : written
    guard address.lowercased().hasPrefix("http://") else { return }
    let authority = address.dropFirst(7).prefix { !"/?#".contains($0) }
    let host = host(of: String(authority.split(separator: "@").last ?? authority))
    guard !host.isEmpty, !host.hasPrefix("${"), !Loopback.holds(host) else { return }
    reporter.report(
      "\(noun) is reached over plain HTTP: \(SafeText.quoted("http://" + host))", at: node.span,
      help: "Write `https://`.")
  }

  /// `${NAME:-fallback}` as it is where nobody sets the variable: "" where there is none.
  private static func fallback(_ text: String) -> String {
    guard text.hasPrefix("${") else { return text }
    let inner = text.dropFirst(2).prefix { $0 != "}" }
    guard let colon = inner.firstIndex(of: ":"), inner[colon...].hasPrefix(":-") else { return "" }
    return String(inner[colon...].dropFirst(2)) + text.dropFirst(inner.count + 3)
  }

  /// A host without its port.
  private static func host(of authority: String) -> String {
    if authority.hasPrefix("[") { return String(authority.prefix { $0 != "]" }) + "]" }
    if authority.hasPrefix("${") { return authority }
    return String(authority.prefix { $0 != ":" })
  }
}
