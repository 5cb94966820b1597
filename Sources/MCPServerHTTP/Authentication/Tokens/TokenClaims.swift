// What a token claims, held against what the server wants: the checks of RFC 8725 and 9068 that come behind the signature.

#if OAuth
  import MCPCore
  import MCPServer

  /// Which claims say who the caller is. Dots lead into objects, unless a claim has the whole text as its name.
  struct ClaimNames: Sendable, Equatable {
    var user = "sub"
    var roles: String? = "roles"
    /// `nil`: `scope`, and where that is not there `scp`.
    var permissions: String?
    var tenant: String?
  }

  /// The claims of a token whose signature is right.
  struct TokenClaims {
    private let claims: JSON

    init(_ claims: JSON) { self.claims = claims }

    /// Whether the token is one of this issuer for this audience.
    func check(issuer: String, audience: String) throws(CredentialFailure) {
      guard let issued = claims["iss"]?.stringValue, issued.isIdentical(to: issuer) else { throw .wrongIssuer }
      let audiences: [JSON]
      switch claims["aud"] {
      case .string(let one): audiences = [.string(one)]
      case .array(let several): audiences = several
      default: throw .wrongAudience
      }
      guard audiences.contains(where: { $0.stringValue?.isIdentical(to: audience) == true }) else {
        throw .wrongAudience
      }
    }

    /// Whether the token is valid at this time.
    /// - Parameter skew: seconds by which clocks may differ.
    /// - Returns: when it expires, in seconds since 1970.
    func checkTimes(at now: Int64, skew: Int64) throws(CredentialFailure) -> Int64 {
      guard let expiry = try time("exp") else { throw .missingClaim }
      guard Double(now) < expiry + Double(skew) else { throw .expired }
      for name in ["nbf", "iat"] {
        if let start = try time(name), start > Double(now + skew) { throw .notYetValid }
      }
      // Beyond the year 9999 it makes no difference.
      return Int64(min(expiry, 253_402_300_799))
    }

    private func time(_ name: String) throws(CredentialFailure) -> Double? {
      guard let value = claims[name] else { return nil }
      guard let seconds = value.doubleValue, seconds.isFinite, seconds >= 0 else { throw .malformedClaim }
      return seconds
    }

    /// Who the token is about.
    func identity(_ names: ClaimNames) throws(CredentialFailure) -> Identity {
      guard let subject = claims["sub"]?.stringValue, !subject.isEmpty else { throw .missingClaim }
      guard let user = try text(names.user), !user.isEmpty else { throw .missingClaim }
      let permissions = try words(names.permissions ?? (claims["scope"] == nil ? "scp" : "scope")) ?? []
      let tenant = try text(names.tenant)
      let roles = try words(names.roles)
      return Identity(
        user: user, tenant: tenant?.isEmpty == true ? nil : tenant, roles: roles?.filter { !$0.isEmpty },
        permissions: permissions.filter { !$0.isEmpty }, method: .bearer)
    }

    private func text(_ name: String?) throws(CredentialFailure) -> String? {
      guard let name, let value = value(name) else { return nil }
      guard let text = value.stringValue else { throw .malformedClaim }
      return text
    }

    /// A text with blanks between words, or an array of texts.
    private func words(_ name: String?) throws(CredentialFailure) -> [String]? {
      guard let name else { return nil }
      switch value(name) {
      case nil, .null?: return nil
      case .string(let text)?: return text.split(separator: " ").map(String.init)
      case .array(let elements)?:
        let words = elements.compactMap(\.stringValue)
        guard words.count == elements.count else { throw .malformedClaim }
        return words
      default: throw .malformedClaim
      }
    }

    private func value(_ name: String) -> JSON? {
      if let whole = claims[name] { return whole }
      return name.split(separator: ".").reduce(claims as JSON?) { value, part in value?[String(part)] }
    }
  }
#endif
