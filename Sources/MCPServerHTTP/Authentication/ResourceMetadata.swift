// What clients read first: which issuers a server trusts, and what a token for it must say (RFC 9728).

#if HTTP
  import MCPCore

  /// The metadata of a protected resource.
  struct ResourceMetadata: Sendable, Equatable {
    /// The URL of the endpoint, as clients know it.
    var resource: String
    /// Issuers whose tokens are accepted.
    var authorizationServers: [String]
    /// Scopes that a client may ask for; none where the server does not say.
    var scopes: [String] = []
    /// The server's name for people.
    var name: String?

    /// The path where the metadata are, without the path of an endpoint.
    static let path = "/.well-known/oauth-protected-resource"

    /// The paths under which the metadata of an endpoint are found: with its path behind, and without.
    static func paths(of endpoint: String) -> [String] { endpoint == "/" ? [path] : [path + endpoint, path] }

    /// The document.
    var bytes: [UInt8] {
      let scopes = scopes.filter { $0 != "offline_access" }
      return Array(
        JSON.object([
          "resource": .string(resource),
          "authorization_servers": .array(authorizationServers.map(JSON.string)),
          "scopes_supported": scopes.isEmpty ? nil : .array(scopes.map(JSON.string)),
          "bearer_methods_supported": .array([.string("header")]),
          "resource_name": name.map(JSON.string),
        ]).text.utf8)
    }
  }
#endif
