// A token for another service in exchange for the caller's (RFC 8693). The caller's own token is for this server alone and
// goes to nobody but the issuer's token endpoint; handlers get what comes back, and never see the one that was given.

#if HTTP
  import MCPCore

  /// Exchanges tokens at one token endpoint.
  struct TokenExchange: Sendable {
    /// What an endpoint answers: its status and its body, of 64 KiB at most.
    typealias Answer = (status: Int, body: [UInt8])

    /// Sends a form by POST, with these further headers, and gives back the answer.
    typealias Post =
      @Sendable (
        _ address: HTTPAddress, _ headers: [(name: String, value: String)], _ form: [UInt8]
      ) async throws -> Answer

    /// The token endpoint.
    let endpoint: HTTPAddress
    /// Who this server is to the issuer.
    let clientID: String
    /// What it proves that with.
    let clientSecret: String
    let post: Post

    /// Gets a token for another service.
    /// - Parameters:
    ///   - subject: the caller's token, which has been verified.
    ///   - audience: the service, by the name that the issuer has for it.
    ///   - scopes: what the token must allow; none: what the issuer gives.
    /// - Throws: `ExchangeFailure`, or what sending throws.
    func token(for subject: String, audience: String, scopes: [String] = []) async throws -> ExchangedToken {
      let form = TokenExchange.form(subject: subject, audience: audience, scopes: scopes)
      let headers = [
        ("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json"),
        ("Authorization", TokenExchange.credentials(clientID, clientSecret)),
      ]
      let answer = try await post(endpoint, headers, form)
      return try ExchangedToken(status: answer.status, answer.body)
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

  /// A token that an exchange has brought.
  struct ExchangedToken: Sendable, CustomStringConvertible, CustomReflectable {
    let text: String
    /// For how many seconds it is valid; `nil` where the issuer does not say.
    let lifetime: Int64?

    /// Reads an answer (RFC 8693, section 2.2).
    init(status: Int, _ body: [UInt8]) throws(ExchangeFailure) {
      guard let text = String(validating: body, as: UTF8.self), let answer = try? JSON.parse(text, maximumDepth: 16)
      else { throw ExchangeFailure("the token endpoint answered \(status) with something that is no JSON") }
      guard status == 200 else {
        let code = (answer["error"]?.stringValue ?? "no error code").unicodeScalars.prefix(80)
          .filter { $0.value > 0x20 && $0.value < 0x7F || $0 == " " }
        throw ExchangeFailure("the token endpoint refused with \(status): \(String(String.UnicodeScalarView(code)))")
      }
      guard let token = answer["access_token"]?.stringValue, !token.isEmpty else {
        throw ExchangeFailure("the token endpoint's answer has no access_token")
      }
      guard let type = answer["token_type"]?.stringValue, type.lowercased() == "bearer" else {
        throw ExchangeFailure("the token endpoint's answer is no bearer token")
      }
      self.text = token
      lifetime = answer["expires_in"]?.intValue.map(Int64.init)
    }

    var description: String { "***" }
    var customMirror: Mirror { Mirror(self, children: []) }
  }

  /// Why there is no other token; no text of it holds one.
  struct ExchangeFailure: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
#endif
