// How clients reach the server, for the runtime: nothing where that is stdio alone, which needs no word and no module.

import MCPGenSpec

extension ServerModel {
  /// Whether the package links the transports over HTTP.
  var usesHTTP: Bool { server.transports.contains(where: \.isHTTP) }

  /// Whether the server itself speaks TLS.
  var usesTLS: Bool {
    server.transports.contains { transport in
      if case .http(let http) = transport { http.tls != nil } else { false }
    }
  }

  /// Whether callers over HTTP may prove who they are by tokens of an issuer.
  var usesTokens: Bool {
    usesHTTP
      && server.policy.authentication.contains { method in
        if case .bearer = method { true } else { false }
      }
  }

  /// The module of the transports, where one is used.
  var transportImports: Code { usesHTTP ? "@_spi(Generated) import MCPServerHTTP" : .empty }

  /// The argument `transports:` of the server's definition.
  var transportArguments: [Code] {
    guard server.transports != [.stdio] else { return [] }
    return [.list("transports: [", server.transports.map(\.code), "]")]
  }
}

extension Transport {
  /// The transport as the runtime's own value.
  fileprivate var code: Code {
    switch self {
    case .stdio: ".stdio"
    case .http(let http): .list(".http(", http.arguments, ")")
    }
  }
}

extension HTTPTransport {
  /// What the spec says; the rest has defaults.
  fileprivate var arguments: [Code] {
    func argument(_ label: String, _ text: String?) -> Code? {
      text.map { .argument(label, SwiftLiteral.string($0)) }
    }
    let address = [argument("host", host), argument("port", port), argument("path", path)].compactMap { $0 }
    let flags: [Code] = servesSSE ? ["servesSSE: true"] : []
    let lists = [("allowedOrigins", allowedOrigins), ("trustedProxies", trustedProxies)].filter { !$0.1.isEmpty }
    let files = tls.map { tls -> Code in
      let items = [argument("certificate", tls.certificate), argument("key", tls.key)].compactMap { $0 }
      return .list("tls: TLSFiles(", items, ")")
    }
    return address + flags + lists.map { WireFragment.list($0.0, $0.1) } + [files].compactMap { $0 }
  }
}
