// What generated code calls. Everything else in this module is the package's own. Without the trait the same names are
// there and say what to do, so that a manifest which forgot the trait is told so and nothing else.

@_spi(Generated) import MCPServer

#if HTTP
  @_spi(Generated)
  extension TransportDefinition {
    /// Streamable HTTP. Each text may hold `${VAR}`, `${VAR:-fallback}` and `${VAR:?message}`, which are filled in from
    /// the environment when the server starts; one that comes out empty counts as not given.
    /// - Parameters:
    ///   - host: the address to listen on; 127.0.0.1 where it is not given.
    ///   - port: the port; 8080 where it is not given.
    ///   - path: the path of the endpoint; `/mcp` where it is not given.
    ///   - servesSSE: whether clients of 2024-11-05 are served, too, on `/sse` and `/messages`.
    ///   - allowedOrigins: origins of web pages whose requests are answered; one text may hold several, with commas.
    ///   - trustedProxies: addresses and ranges of proxies whose `X-Forwarded-` headers are believed, likewise.
    ///   - tls: the certificate, where the server itself speaks TLS.
    public static func http(
      host: String? = nil, port: String? = nil, path: String? = nil, servesSSE: Bool = false,
      allowedOrigins: [String] = [], trustedProxies: [String] = [], tls: TLSFiles? = nil
    ) -> TransportDefinition {
      let texts = HTTPTexts(
        host: host, port: port, path: path, servesSSE: servesSSE, allowedOrigins: allowedOrigins,
        trustedProxies: trustedProxies, tls: tls)
      return .network("http", HTTPListener(texts: texts))
    }
  }

  /// The files that TLS needs, by their paths.
  @_spi(Generated)
  public struct TLSFiles: Sendable {
    let certificate: String
    let key: String

    #if TLS
      /// Files in PEM.
      /// - Parameters:
      ///   - certificate: the certificate, and those behind it up to the root's.
      ///   - key: its private key, without a passphrase.
      public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
      }
    #else
      /// Files in PEM.
      @available(*, unavailable, message: "add traits: [\"HTTP\", \"TLS\"] to the package mcpgen in Package.swift")
      public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
      }
    #endif
  }
#else
  @_spi(Generated)
  extension TransportDefinition {
    /// Streamable HTTP.
    @available(*, unavailable, message: "add traits: [\"HTTP\"] to the package mcpgen in Package.swift")
    public static func http(
      host: String? = nil, port: String? = nil, path: String? = nil, servesSSE: Bool = false,
      allowedOrigins: [String] = [], trustedProxies: [String] = [], tls: TLSFiles? = nil
    ) -> TransportDefinition {
      .stdio
    }
  }

  /// The files that TLS needs.
  @_spi(Generated)
  @available(*, unavailable, message: "add traits: [\"HTTP\"] to the package mcpgen in Package.swift")
  public struct TLSFiles: Sendable {
    /// Files in PEM.
    public init(certificate: String, key: String) {}
  }
#endif
