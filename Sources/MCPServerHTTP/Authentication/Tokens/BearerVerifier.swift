// From the text of a token to its caller: the order of the checks on one screen. Tokens that were verified within the last
// minute are known by their hashes.

#if OAuth
  import MCPServer

  /// Which tokens are accepted.
  struct BearerSettings: Sendable {
    /// The issuer's name, as tokens and its metadata say it.
    var issuer: String
    /// The audience that tokens must be for (RFC 8707).
    var audience: String
    var claims = ClaimNames()
    /// Algorithms that are accepted; those that the issuer does not use may be left out.
    var algorithms = Set(TokenAlgorithm.allCases)
    /// Seconds by which the issuer's clock and ours may differ.
    var skew: Int64 = 60
    /// The most tokens that are kept in memory, and for how many seconds.
    var keptTokens = 10_000
    var keptTime: Int64 = 60
  }

  /// Verifies tokens of one issuer.
  final class BearerVerifier: TokenVerifier {
    private let settings: BearerSettings
    private let keys: KeyStore
    private let clock: AuthenticationClock
    private let cache: TokenCache

    init(_ settings: BearerSettings, _ keys: KeyStore, _ clock: AuthenticationClock = .system) {
      (self.settings, self.keys, self.clock) = (settings, keys, clock)
      cache = TokenCache(capacity: settings.keptTokens)
    }

    func verify(_ text: String) -> TokenVerdict {
      do throws(CredentialFailure) {
        guard text.utf8.count <= UnverifiedToken.mostBytes else { throw .tokenTooLong }
        let digest = TokenCache.Digest(text)
        if let identity = cache.find(digest, at: clock.now()) { return .verified(identity) }
        let token = try read(text)
        switch keys.find(token.algorithm, token.keyID) {
        case .key(let key): return .verified(try identity(token, key, digest))
        case .refused(let failure): return .refused(failure)
        case .waits: return .waits
        }
      } catch {
        return .refused(error)
      }
    }

    func verifyLater(_ text: String) async throws(CredentialFailure) -> Identity {
      let token = try read(text)
      let key = try await keys.findLater(token.algorithm, token.keyID)
      return try identity(token, key, TokenCache.Digest(text))
    }

    private func read(_ text: String) throws(CredentialFailure) -> UnverifiedToken {
      let token = try UnverifiedToken(text)
      guard settings.algorithms.contains(token.algorithm) else { throw .refusedAlgorithm }
      return token
    }

    private func identity(
      _ token: UnverifiedToken, _ key: VerificationKey, _ digest: TokenCache.Digest
    ) throws(CredentialFailure) -> Identity {
      let claims = try token.claims(verifiedBy: key)
      try claims.check(issuer: settings.issuer, audience: settings.audience)
      let now = clock.now()
      let expiry = try claims.checkTimes(at: now, skew: settings.skew)
      let identity = try claims.identity(settings.claims)
      cache.keep(identity, for: digest, until: min(expiry, now + settings.keptTime))
      return identity
    }
  }
#endif
