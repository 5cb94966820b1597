// The address of a server over HTTP, as whoever reads the README would type it: variables of the environment have their
// fallbacks there.

import MCPGenSpec

extension HTTPTransport {
  /// The endpoint's URL on the machine where the server runs.
  var url: String {
    let host = HTTPTransport.shown(host ?? "127.0.0.1")
    let name = host.contains(":") ? "[\(host)]" : host
    return "\(tls == nil ? "http" : "https")://\(name):\(HTTPTransport.shown(port ?? "8080"))\(path ?? "/mcp")"
  }

  /// The text with fallbacks in place of variables; `…` where there is none.
  private static func shown(_ text: String) -> String {
    guard let parsed = try? RunTimeText(text) else { return text }
    let parts = parsed.parts.map { part -> String in
      switch part {
      case .literal(let text): text
      case .variable(let variable): variable.fallback ?? "…"
      }
    }
    return DocComment.shown(parts.joined())
  }
}
