// A token for another service in exchange for the caller's (RFC 8693). The caller's own token is for this server alone and
// goes to nobody but the issuer's token endpoint; handlers get what comes back, and never see the one that was given.

#if HTTP
  import MCPCore
  import MCPServer
  import NIOPosix

  /// The token endpoint of an issuer, where tokens of callers are exchanged for others.
  public struct TokenEndpoint: TokenExchange {
    /// What an endpoint answers: its status and its body, of 64 KiB at most.
    typealias Answer = (status: Int, body: [UInt8])

    /// Sends a form by POST, with these further headers, and gives back the answer.
    typealias Post =
      @Sendable (
        _ address: HTTPAddress, _ headers: [(name: String, value: String)], _ form: [UInt8]
      ) async throws -> Answer

    private let address: HTTPAddress
    private let credentials: String
    private let post: Post

    /// A token endpoint.
    /// - Parameters:
    ///   - url: its address: https, or one of this machine.
    ///   - clientID: who this server is to the issuer.
    ///   - clientSecret: what it proves that with.
    /// - Throws: an error that says what is wrong with the address, or that TLS cannot be set up.
    public init(url: String, clientID: String, clientSecret: Secret) throws {
      guard let address = HTTPAddress(url), ClientTLS.isAvailable || !address.isTLS else {
        throw SettingError(
          "the token endpoint '\(url.prefix(200))' must be an https URL (with the trait TLS) or one of this machine")
      }
      let client = try OutgoingClient(on: MultiThreadedEventLoopGroup.singleton.next())
      self.init(address, clientID: clientID, clientSecret: clientSecret) { try await client.post($0, $1, $2) }
    }

    /// The same with another way to send.
    init(_ address: HTTPAddress, clientID: String, clientSecret: Secret, post: @escaping Post) {
      (self.address, self.post) = (address, post)
      credentials = TokenEndpoint.credentials(clientID, clientSecret.value)
    }

    /// Gets a token for another service.
    /// - Parameters:
    ///   - subject: the caller's token, which has been verified.
    ///   - audience: the service, by the name that the issuer has for it.
    ///   - scopes: what the token must allow; none: what the issuer gives.
    /// - Throws: `ExchangeFailure`, or what sending throws.
    func token(for subject: String, audience: String, scopes: [String] = []) async throws -> ExchangedToken {
      let form = TokenEndpoint.form(subject: subject, audience: audience, scopes: scopes)
      let headers = [
        ("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json"),
        ("Authorization", credentials),
      ]
      let answer = try await post(address, headers, form)
      return try ExchangedToken(status: answer.status, answer.body)
    }

    /// The text of such a token.
    public func token(
      for audience: String, scopes: [String], inExchangeFor subject: Secret
    ) async throws -> Secret {
      Secret(try await token(for: subject.value, audience: audience, scopes: scopes).text)
    }

    /// The body of the request.
    static func form(subject: String, audience: String, scopes: [String]) -> [UInt8] {
      var pairs = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
        ("subject_token", subject),
        ("subject_token_type", "urn:ietf:params:oauth:token-type:access_token"),
        ("requested_token_type", "urn:ietf:params:oauth:token-type:access_token"),
        ("audience", audience),
      ]
      if !scopes.isEmpty { pairs.append(("scope", scopes.joined(separator: " "))) }
      return Array(pairs.map { "\(encoded($0))=\(encoded($1))" }.joined(separator: "&").utf8)
    }

    /// The value of `Authorization` (RFC 6749, section 2.3.1): both parts are encoded like those of a form.
    static func credentials(_ id: String, _ secret: String) -> String {
      "Basic \(Base64.encode(Array("\(encoded(id)):\(encoded(secret))".utf8)))"
    }

    /// A text as it stands in a form.
    private static func encoded(_ text: String) -> String {
      var result: [UInt8] = []
      for byte in text.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x2A: result.append(byte)
        case 0x20: result.append(0x2B)
        default: result += [0x25, hexadecimal(byte >> 4), hexadecimal(byte & 15)]
        }
      }
      return String(decoding: result, as: UTF8.self)
    }

    private static func hexadecimal(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }
  }
#endif
