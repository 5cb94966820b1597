// How clients reach the server. What the author wrote with `${VARIABLES}` is a text here still: the server fills it in
// when it starts, and what nobody wrote is the runtime's to decide.

/// One way to the server.
public enum Transport: Sendable, Hashable {
  /// Standard input and output.
  case stdio
  /// Streamable HTTP.
  case http(HTTPTransport)

  /// Whether it is HTTP.
  public var isHTTP: Bool {
    if case .http = self { true } else { false }
  }
}

/// What a spec says of Streamable HTTP; `nil` and empty lists where it says nothing.
public struct HTTPTransport: Sendable, Hashable {
  /// The address to listen on; may hold `${VARIABLES}`.
  public var host: String?
  /// The port to listen on, in decimal digits; may hold `${VARIABLES}`.
  public var port: String?
  /// The path of the endpoint.
  public var path: String?
  /// Whether the older HTTP+SSE transport is served too.
  public var servesSSE = false
  /// Origins of browsers that may call; each may hold `${VARIABLES}`.
  public var allowedOrigins: [String] = []
  /// Proxies whose forwarding headers are believed; each may hold `${VARIABLES}`.
  public var trustedProxies: [String] = []
  /// The files for HTTPS.
  public var tls: TLSFiles?

  /// The files of a server that speaks TLS, by their paths; both may hold `${VARIABLES}`.
  public struct TLSFiles: Sendable, Hashable {
    /// The certificate chain, PEM.
    public var certificate: String
    /// The private key, PEM.
    public var key: String
  }
}
