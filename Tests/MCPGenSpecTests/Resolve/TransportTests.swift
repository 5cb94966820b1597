// How clients reach a server: what a spec says of it, in its order, and what is no path and no origin.

import Testing

@testable import MCPGenSpec

private func server(_ transports: String) -> (server: Server?, found: String) {
  let head = "mcpgen: 1\nserver: {name: test, version: 1.0.0, transports: \(transports)}\n"
  let tools = "tools: {t: {description: Does it., risk: read, public: true}}\n"
  let (server, diagnostics) = compile(SourceText(path: "test.mcp.yaml", text: head + tools))
  return (server, DiagnosticRenderer.concise(diagnostics))
}

@Test(
  "Transports are in the order of the spec, and stdio where it names none",
  arguments: [
    ("{}", [.stdio]), ("{stdio: {}}", [.stdio]), ("{stdio: {}, http: {}}", [.stdio, .http(HTTPTransport())]),
    ("{http: {}, stdio: {}}", [.http(HTTPTransport()), .stdio]), ("{http: {}}", [.http(HTTPTransport())]),
  ] as [(String, [Transport])])
func transportsAreInOrder(_ text: String, _ transports: [Transport]) {
  let (server, found) = server(text)
  #expect(server?.transports == transports, "\(found)")
  #expect(server?.policy.servesHTTP == transports.contains(where: \.isHTTP))
  #expect(found == "")
}

@Test("What the spec says of HTTP is kept as it is written, a port in decimal digits")
func httpAsWritten() throws {
  let text = """
    {http: {host: "${HOST:-::1}", port: 0x1F90, path: /v1/mcp, legacySSE: true, allowedOrigins: ["${ORIGIN}", \
    "http://localhost:3000"], trustedProxies: [10.0.0.0/8], tls: {certificate: "${CERT:?set CERT}", key: k.pem}}}
    """
  let (server, found) = server(text)
  guard case .http(let http)? = server?.transports.first else {
    Issue.record("no HTTP: \(found)")
    return
  }
  #expect(http.host == "${HOST:-::1}" && http.port == "8080" && http.path == "/v1/mcp" && http.servesSSE)
  #expect(http.allowedOrigins == ["${ORIGIN}", "http://localhost:3000"] && http.trustedProxies == ["10.0.0.0/8"])
  #expect(http.tls?.certificate == "${CERT:?set CERT}" && http.tls?.key == "k.pem")
}

@Test(
  "The endpoint's path is a path, and none of the server's own",
  arguments: [
    ("/", nil), ("/mcp", nil), ("/v1/mcp%20x", nil), ("/sse/mcp", nil), ("mcp", "begins with `/`"),
    ("/mcp?a=b", "no query"), ("'/mcp#a'", "no fragment"), ("/a b", "no path of a URL"), ("/é", "no path of a URL"),
    ("/healthz", "the server's own"), ("/readyz", "the server's own"), ("/metrics", "the server's own"),
    ("/sse", "the server's own"), ("/messages", "the server's own"), ("'/${TENANT}'", "not legal in `path`"),
  ] as [(String, String?)])
func paths(_ path: String, _ problem: String?) {
  let (server, found) = server("{http: {path: \(path)}}")
  #expect((server == nil) == (problem != nil), "\(found)")
  #expect(found.split(separator: "\n").count == (problem == nil ? 0 : 1), "\(found)")
  #expect(problem.map { found.contains($0) } ?? true, "\(found)")
}

@Test(
  "An origin is a scheme, a host and perhaps a port",
  arguments: [
    ("https://a.example", true), ("http://localhost:3000", true), ("http://[::1]", true), ("http://[::1]:80", true),
    ("vscode-webview://abc", true), ("${ORIGIN:-anything}", true), ("https://a.example/", false), ("*", false),
    ("https://", false), ("https://:80", false), ("https://a:", false), ("https://a:65536", false), ("null", false),
    ("https://u@a", false), ("https://a?b", false), ("https://*.a.example", false), ("http://[::1", false),
    ("http://[::1]80", false), ("://a", false),
  ])
func origins(_ origin: String, _ isLegal: Bool) {
  let (server, found) = server("{http: {allowedOrigins: [\"\(origin)\"]}}")
  #expect((server != nil) == isLegal, "\(found)")
}
