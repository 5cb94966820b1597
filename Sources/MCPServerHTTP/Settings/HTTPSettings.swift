// Where a server listens and whom it believes: command line before environment before spec, all checked before anything
// is opened. Addresses that other machines can reach need authentication, and TLS for what is sent to prove it.

#if HTTP
  import MCPServer
  import NIOCore

  /// What the spec says, with variables.
  struct HTTPTexts: Sendable {
    var host: String?
    var port: String?
    var path: String?
    var servesSSE = false
    var allowedOrigins: [String] = []
    var trustedProxies: [String] = []
    var tls: TLSFiles?
  }

  /// What a server listens with.
  package struct HTTPSettings: Sendable {
    /// A numeric address.
    package var host = "127.0.0.1"
    /// Whether ::1 is listened on as well: nobody has said which of the two loopback addresses is meant.
    package var listensOnBothLoopbacks = false
    /// The port; 0: any that is free.
    package var port = 8080
    /// The path of the endpoint.
    package var path = "/mcp"
    /// Whether clients of 2024-11-05 are served.
    package var servesSSE = false
    /// Origins of web pages, apart from the server's own.
    package var allowedOrigins: [WebOrigin] = []
    /// Proxies whose word on the client is taken.
    package var trustedProxies: [AddressRange] = []
    /// The certificate and its key, where the server speaks TLS.
    package var tls: (certificate: String, key: String)?
    /// Whether something in front of the server speaks TLS with the clients.
    package var isTLSTerminatedUpstream = false
    /// Bounds.
    package var limits = HTTPLimits()

    /// The defaults.
    package init() {}

    /// Whether clients speak TLS, with the server or with what stands in front of it.
    var isTLS: Bool { tls != nil || isTLSTerminatedUpstream }

    /// Resolves what the command line, the environment and the spec say.
    /// - Parameter hasAuthentication: whether callers must prove who they are.
    /// - Throws: `ListenError`, in one line.
    init(
      _ texts: HTTPTexts, _ options: ListenOptions, hasAuthentication: Bool = false,
      environment: @escaping (String) -> String?
    ) throws(ListenError) {
      var text = EnvironmentText(environment)
      let (host, port, path) = (text.expand(texts.host), text.expand(texts.port), text.expand(texts.path))
      let origins = text.expandList(texts.allowedOrigins)
      let proxies = text.expandList(texts.trustedProxies)
      let certificate = text.expand(texts.tls?.certificate)
      let key = text.expand(texts.tls?.key)
      guard text.missing.isEmpty else { throw ListenError(text.missing.joined(separator: "; ")) }
      let named = options.host ?? host
      self.host = try HTTPSettings.numeric(named ?? self.host)
      listensOnBothLoopbacks = named.map { $0.lowercased() == "localhost" } ?? true
      let written = try HTTPSettings.port(environment("PORT"), port)
      self.port = options.port ?? written ?? self.port
      self.path = try HTTPSettings.checked(path ?? self.path, texts.servesSSE)
      servesSSE = texts.servesSSE
      for origin in origins { allowedOrigins.append(try WebOrigin(setting: origin)) }
      for proxy in proxies { trustedProxies.append(try AddressRange(setting: proxy)) }
      if texts.tls != nil {
        guard let certificate, let key else { throw ListenError("tls needs both a certificate and a key") }
        tls = (certificate, key)
      }
      isTLSTerminatedUpstream = options.isTLSTerminatedUpstream
      if !HostName.isLoopback(self.host) { try checkReach(hasAuthentication) }
    }

    /// Checks what an address needs that other machines can reach.
    private func checkReach(_ hasAuthentication: Bool) throws(ListenError) {
      guard hasAuthentication else {
        throw ListenError(
          "cannot listen on '\(host)': an address that other machines can reach needs authentication; add 'auth:' with "
            + "'bearer' or 'signature' to the spec, or listen on 127.0.0.1 and put a reverse proxy with a login in front"
        )
      }
      guard isTLS else {
        throw ListenError(
          "cannot listen on '\(host)': credentials would cross the network in the clear; give a certificate "
            + "(transports: http: tls:), or say --tls-terminated-upstream where a reverse proxy in front speaks TLS")
      }
    }

    /// The address as numbers.
    private static func numeric(_ host: String) throws(ListenError) -> String {
      let address = host.lowercased() == "localhost" ? "127.0.0.1" : host
      guard (try? SocketAddress(ipAddress: address, port: 0)) != nil else {
        throw ListenError(
          "cannot listen on '\(host.prefix(80))': write an address of this machine in numbers, such as 127.0.0.1 "
            + "behind a reverse proxy, or 0.0.0.0 for all")
      }
      return address
    }

    private static func port(_ variable: String?, _ text: String?) throws(ListenError) -> Int? {
      if let variable, !variable.isEmpty { return try number(variable, "the variable PORT") }
      if let text { return try number(text, "the port of the spec") }
      return nil
    }

    private static func number(_ text: String, _ name: String) throws(ListenError) -> Int {
      guard let port = Int(text), (0...65_535).contains(port) else {
        throw ListenError("\(name) is '\(text.prefix(40))', not a number from 0 to 65535")
      }
      return port
    }

    private static func checked(_ path: String, _ servesSSE: Bool) throws(ListenError) -> String {
      guard path.hasPrefix("/"), path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3F && $0 != 0x23 }) else {
        throw ListenError("the path '\(path.prefix(80))' must begin with '/' and have neither spaces nor '?' nor '#'")
      }
      let taken = ["/healthz", "/readyz", "/metrics"] + (servesSSE ? ["/sse", "/messages"] : [])
      guard !taken.contains(path) else { throw ListenError("the path '\(path)' is taken: choose another one") }
      return path
    }
  }
#endif
