// Whose requests are answered at all. A web page can make a browser send requests to this machine: under the page's own
// name (then `Origin` says so), or under a name of its own that it lets a name server point here (then `Host` does).

#if HTTP
  /// The origins and hosts that a server answers to.
  struct AccessPolicy: Sendable {
    private let origins: Set<WebOrigin>
    private let hosts: Set<String>
    private let ownHosts: Set<String>
    private let scheme: String
    private let answersAnyHost: Bool

    /// - Parameter resource: the URL that clients know the endpoint by, where it is known.
    init(_ settings: HTTPSettings, resource: HTTPAddress? = nil) {
      origins = Set(settings.allowedOrigins)
      hosts = Set(settings.allowedOrigins.map(\.host) + [resource?.host ?? ""]).subtracting([""])
      ownHosts = ["localhost", "127.0.0.1", "::1", settings.host.lowercased()]
      scheme = settings.isTLS ? "https" : "http"
      // Others come by names that the server cannot know, and with credentials, which no page can make a browser send.
      answersAnyHost = !HostName.isLoopback(settings.host)
    }

    /// Whether a request to this host is one to this server.
    /// - Parameter host: the header; `nil` where there is none, as no browser has it.
    func answers(host: String?) -> Bool {
      guard let host else { return true }
      guard let name = HostName(host) else { return false }
      return answersAnyHost || name.isLoopback || hosts.contains(name.host)
    }

    /// Whether pages of this origin may use this server.
    /// - Parameter port: the server's own, whose pages may.
    func allows(origin text: String, port: Int) -> Bool {
      guard let origin = WebOrigin(text) else { return false }
      return origins.contains(origin)
        || (origin.scheme == scheme && origin.port == port && ownHosts.contains(origin.host))
    }
  }
#endif
