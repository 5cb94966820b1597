// Tokens for other services, in exchange for those of callers (RFC 8693). A caller's token is for this server alone, so
// no handler sees it: a handler names a service and gets the token that the issuer gives for it.

/// Gets tokens for other services in exchange for those of callers.
public protocol TokenExchange: Sendable {
  /// A token for a service.
  /// - Parameters:
  ///   - audience: the service, by the name that the issuer has for it.
  ///   - scopes: what the token must allow; none: what the issuer gives.
  ///   - subject: the caller's token, which has been verified. It goes to the issuer and to nobody else.
  func token(for audience: String, scopes: [String], inExchangeFor subject: Secret) async throws -> Secret
}

/// There is no token to exchange, or nobody to exchange it.
public struct TokenExchangeUnavailable: Error, CustomStringConvertible {
  /// What was expected.
  public var description: String {
    "tokens are exchanged for callers that come with one over HTTP, where `options.tokenExchange` says by whom"
  }
}

extension CallContext {
  /// A token of the caller's for another service; the caller's own is not passed on to anybody.
  /// - Parameters:
  ///   - audience: the service, by the name that the issuer has for it.
  ///   - scopes: what the token must allow; none: what the issuer gives.
  /// - Throws: `TokenExchangeUnavailable`, or what the exchange throws.
  public func exchangeToken(for audience: String, scopes: [String] = []) async throws -> Secret {
    guard let exchange = call.services.options.tokenExchange, let subject = call.origin.subject else {
      throw TokenExchangeUnavailable()
    }
    return try await exchange.token(for: audience, scopes: scopes, inExchangeFor: subject)
  }
}
