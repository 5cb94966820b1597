// The authentication of one server: made when it starts, from the spec and the environment, so that a setting that cannot
// work stops the start and no request finds out.

#if HTTP
  import Logging
  @_spi(Generated) import MCPServer

  /// How callers of a server prove who they are, and what those are told that do not.
  struct ServerAuthentication: Sendable {
    let authenticator: Authenticator
    /// Issuers whose tokens are accepted.
    let issuers: [String]
    /// The URL of the endpoint, where the spec gives it as the audience of tokens; `nil`: as clients name it.
    let resource: String?
    /// What stands in front of a host in URLs of this server.
    let scheme: String
    /// The path of the endpoint.
    let path: String
    /// The server's name for people.
    let name: String
    /// The scopes that tokens can have to do with: the permissions that the spec names.
    let scopes: [String]

    /// Prepares the methods of a server; `nil` where it has none.
    /// - Parameters:
    ///   - methods: in the order of the spec.
    ///   - scopes: the permissions that the spec names.
    ///   - isTLS: whether clients speak TLS, with the server or with what stands in front of it.
    ///   - fetcher: gets keys of issuers.
    /// - Throws: `SettingError`.
    init?(
      _ methods: [PolicySettings.Authentication], name: String, path: String, scopes: [String] = [],
      isTLS: Bool,
      _ fetcher: any DocumentFetcher, _ logger: Logger, clock: AuthenticationClock = .system
    ) throws(SettingError) {
      guard !methods.isEmpty else { return nil }
      var (prepared, issuers): ([Authenticator.Method], [String]) = ([], [])
      var resource: String?
      for method in methods {
        switch method {
        case .bearer(let definition, let issuer, let audience, let jwks):
          let source = KeyLocation(issuer: issuer, jwks: jwks)
          prepared.append(.bearer(try Self.verifier(definition, source, audience, fetcher, clock, logger)))
          issuers.append(issuer)
          if HTTPAddress(audience) != nil { resource = resource ?? audience }
        case .signature(let keys, let window):
          var settings = SignatureSettings(keys: [], window: window.components.seconds)
          for key in keys {
            settings.keys.append(try SignatureKey(id: key.id, secret: key.secret, identity: key.identity))
          }
          prepared.append(.signature(SignatureVerifier(settings, clock, logger)))
        }
      }
      authenticator = Authenticator(methods: prepared)
      (self.issuers, self.resource, self.path, self.name, self.scopes) = (issuers, resource, path, name, scopes)
      scheme = isTLS ? "https" : "http"
    }

    /// Where an issuer's keys are, as the spec says it.
    private struct KeyLocation {
      let issuer: String
      let jwks: String?
    }

    #if OAuth
      private static func verifier(
        _ definition: BearerDefinition, _ location: KeyLocation, _ audience: String, _ fetcher: any DocumentFetcher,
        _ clock: AuthenticationClock, _ logger: Logger
      ) throws(SettingError) -> any TokenVerifier {
        guard !location.issuer.isEmpty, !audience.isEmpty else {
          throw SettingError("bearer tokens need the names of their issuer and of their audience: one of them is empty")
        }
        let source = try KeySource(location.jwks, issuer: location.issuer)
        guard fetcher.speaksTLS || !source.needsTLS else {
          throw SettingError(
            "the keys of '\(location.issuer.prefix(200))' are read over TLS: add traits: [\"OAuth\", \"TLS\"] to the "
              + "package mcpgen in Package.swift, or name a file of keys (jwks)")
        }
        var settings = BearerSettings(issuer: location.issuer, audience: audience)
        settings.claims = ClaimNames(
          user: definition.userClaim, roles: definition.rolesClaim, permissions: definition.permissionsClaim,
          tenant: definition.tenantClaim)
        return BearerVerifier(settings, KeyStore(source, fetcher, clock, logger), clock)
      }
    #else
      private static func verifier(
        _ definition: BearerDefinition, _ location: KeyLocation, _ audience: String, _ fetcher: any DocumentFetcher,
        _ clock: AuthenticationClock, _ logger: Logger
      ) throws(SettingError) -> any TokenVerifier {
        throw SettingError(
          "bearer tokens need the trait OAuth: add traits: [\"HTTP\", \"OAuth\"] to the package mcpgen in Package.swift"
        )
      }
    #endif

    // MARK: What clients are told

    /// The origin of this server's URLs.
    /// - Parameter authority: the host as the client names it, with its port.
    private func origin(_ authority: String) -> String { "\(scheme)://\(authority)" }

    /// The headers for callers that are not let in.
    func challenge(_ authority: String) -> Challenge {
      Challenge(
        metadata: issuers.isEmpty ? nil : origin(authority) + ResourceMetadata.paths(of: path)[0],
        takesTokens: !issuers.isEmpty, takesSignatures: authenticator.takesSignatures)
    }

    /// The metadata of the endpoint; `nil` where no issuer is trusted.
    func metadata(_ authority: String) -> ResourceMetadata? {
      guard !issuers.isEmpty else { return nil }
      return ResourceMetadata(
        resource: resource ?? origin(authority) + path, authorizationServers: issuers, scopes: scopes, name: name)
    }
  }
#endif
