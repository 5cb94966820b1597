// Transports, in the order of the spec: the server starts with the first where its command line names none. Values with
// `${VARIABLES}` are checked when the server starts, all others here.

import MCPCore

extension Resolver {
  mutating func resolveTransports() -> [Transport] {
    var transports: [Transport] = []
    for entry in spec.server.node["transports"]?.entries ?? [] {
      switch entry.key.value {
      case "stdio": transports.append(.stdio)
      case "http": transports.append(.http(resolveHTTP(entry.value)))
      default: continue
      }
    }
    return transports.isEmpty ? [.stdio] : transports
  }

  private mutating func resolveHTTP(_ node: Node) -> HTTPTransport {
    if let path = node.text("path") { checkPath(path) }
    let origins = node.texts("allowedOrigins")
    for origin in origins { checkOrigin(origin) }
    var tls: HTTPTransport.TLSFiles?
    if let certificate = node["tls"]?.text("certificate"), let key = node["tls"]?.text("key") {
      tls = HTTPTransport.TLSFiles(certificate: certificate.value, key: key.value)
    }
    return HTTPTransport(
      host: node.text("host")?.value, port: node.integer("port").map { "\($0.value)" } ?? node.text("port")?.value,
      path: node.text("path")?.value, servesSSE: node.boolean("legacySSE")?.value ?? false,
      allowedOrigins: origins.map(\.value), trustedProxies: node.texts("trustedProxies").map(\.value), tls: tls)
  }

  // MARK: Paths

  /// The paths that the server answers itself, whatever the endpoint's.
  private static let reservedPaths = ["/healthz", "/readyz", "/metrics", "/sse", "/messages"]

  private mutating func checkPath(_ path: Located<String>) {
    guard !path.value.contains("${") else { return }  // which was reported
    let shown = SafeText.quoted(path.value)
    if !path.value.hasPrefix("/") {
      report(
        .illegalValue, "the path of the endpoint begins with `/`, not \(shown)", at: path.span,
        help: "Write a path such as `/mcp`.")
    } else if path.value.contains("?") || path.value.contains("#") {
      report(
        .illegalValue, "the path of the endpoint has no query and no fragment, not \(shown)", at: path.span,
        help: "Clients send nothing in the URL: what a call needs is a parameter.")
    } else if !Format.uri.matches("http://host" + path.value) {
      report(
        .illegalValue, "\(shown) is no path of a URL", at: path.span,
        help: "Escape what URLs do not take by `%` and two digits.")
    } else if Self.reservedPaths.contains(path.value) {
      report(
        .reservedName, "the path \(shown) is the server's own", at: path.span,
        help: "Its own are \(Self.reservedPaths.joined(separator: ", ")); write another, such as `/mcp`.")
    }
  }

  // MARK: Origins

  private mutating func checkOrigin(_ origin: Located<String>) {
    guard !origin.value.contains("${"), !Self.isOrigin(origin.value) else { return }
    report(
      .illegalValue, "an origin is `scheme://host` or `scheme://host:port`, not \(SafeText.quoted(origin.value))",
      at: origin.span, help: "Write it as browsers send it, without a path: `https://app.example.com`.")
  }

  private static func isOrigin(_ text: String) -> Bool {
    guard let separator = text.firstRange(of: "://"), Format.uri.matches(text), !text.contains("*") else {
      return false
    }
    let authority = text[separator.upperBound...]
    guard !authority.contains(where: { "/?#@".contains($0) }) else { return false }
    let bracket = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : nil
    let end = bracket.map { authority.index(after: $0) } ?? authority.firstIndex(of: ":") ?? authority.endIndex
    let port = authority[end...]
    guard end > authority.startIndex else { return false }
    return port.isEmpty || Int(port.dropFirst()).map((0...65_535).contains) ?? false
  }
}
