// Methods in their order, the headers of an answer that lets nobody in, the metadata, and the exchange of tokens.

#if HTTP
  import Logging
  import MCPCore
  import MCPServer
  import Testing

  @testable import MCPServerHTTP

  @Suite("Authentication: methods and answers")
  struct AuthenticatorTests {
    /// Takes one token.
    private struct OneToken: TokenVerifier {
      var waits = false

      func verify(_ token: String) -> TokenVerdict {
        if waits { return .waits }
        return token == "good" ? .verified(Identity(user: "ann", method: .bearer)) : .refused(.wrongSignature)
      }

      func verifyLater(_ token: String) async throws(CredentialFailure) -> Identity {
        guard token == "good" else { throw .unknownKey }
        return Identity(user: "ann", method: .bearer)
      }
    }

    private let signer = Signer()
    private let plain = SignedRequest(
      method: "POST", scheme: "https", authority: "a.example", path: "/mcp", fields: [("Host", "a.example")], body: [1])

    private func authenticator(signatureFirst: Bool = false, waits: Bool = false) throws -> Authenticator {
      let key = try SignatureKey(
        id: "batch", secret: signer.secret, identity: Identity(user: "batch", method: .signature))
      let signatures = SignatureVerifier(
        SignatureSettings(keys: [key]), AuthenticationClock(now: { 1_000 }, uptime: { 1_000 }),
        Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
      let methods: [Authenticator.Method] = [.bearer(OneToken(waits: waits)), .signature(signatures)]
      return Authenticator(methods: signatureFirst ? methods.reversed() : methods)
    }

    private func outcome(_ request: SignedRequest, _ authenticator: Authenticator) async -> String {
      let authorization = request.values("authorization")
      let credentials = Credentials(
        authorization: HeaderField(value: authorization.first, isRepeated: authorization.count > 1),
        isSigned: !request.values("signature").isEmpty, request: { request })
      var outcome = authenticator.authenticate(credentials)
      if case .later(let rest) = outcome { outcome = await rest() }
      switch outcome {
      case .caller(let identity): return identity.user
      case .absent: return "absent"
      case .refused(let failure): return failure.rawValue
      case .later: return "later"
      }
    }

    private func with(_ authorization: String..., signed: Bool = false) -> SignedRequest {
      var request = plain
      request.fields += authorization.map { ("authorization", $0) }
      return signed ? signer.sign(request, created: 1_000, nonce: "n\(UInt64.random(in: 0 ... .max))") : request
    }

    @Test("The first method whose credentials are there decides")
    func order() async throws {
      let tokensFirst = try authenticator()
      #expect(await outcome(plain, tokensFirst) == "absent")
      #expect(await outcome(with("Bearer good"), tokensFirst) == "ann")
      #expect(await outcome(with("bEARER  good"), tokensFirst) == "ann")
      #expect(await outcome(with(signed: true), tokensFirst) == "batch")
      #expect(await outcome(with("Bearer good", signed: true), tokensFirst) == "ann")
      #expect(await outcome(with("Bearer bad", signed: true), tokensFirst) == "token_signature")
      let signaturesFirst = try authenticator(signatureFirst: true)
      #expect(await outcome(with("Bearer good", signed: true), signaturesFirst) == "batch")
      var broken = with("Bearer good", signed: true)
      broken.method = "GET"
      #expect(await outcome(broken, signaturesFirst) == "signature_wrong")
      #expect(await outcome(with("Bearer good"), try authenticator(waits: true)) == "ann")
      #expect(await outcome(with("Bearer bad"), try authenticator(waits: true)) == "token_key_unknown")
    }

    @Test("Only one header, of one form, has a token; an address has none")
    func places() async throws {
      let authenticator = try authenticator()
      #expect(await outcome(with("Bearer good", "Bearer good"), authenticator) == "repeated_authorization")
      #expect(await outcome(with("Basic eA==", "Bearer good"), authenticator) == "repeated_authorization")
      for value in ["Bearer", "Bearer ", "Bearer good good", "Bearer good,", "Bearer \"good\"", "Bearer gö"] {
        #expect(await outcome(with(value), authenticator) == "malformed_authorization", "\(value)")
      }
      for value in ["Basic eA==", "good", "BearerX good", ""] {
        #expect(await outcome(with(value), authenticator) == "absent", "\(value)")
      }
      var query = plain
      query.query = "access_token=good"
      #expect(await outcome(query, authenticator) == "absent")
    }

    @Test("Challenges say where to go and what is wrong, and quote what they say")
    func challenges() {
      var challenge = Challenge(metadata: "https://a.example/.well-known/oauth-protected-resource/mcp")
      #expect(
        challenge.lines(nil)
          == "WWW-Authenticate: Bearer resource_metadata=\"https://a.example/.well-known/oauth-protected-resource/mcp\"\r\n"
      )
      challenge.scopes = ["read:a", "write:b", "bad scope", "x\"y", "x\r\nSet-Cookie: a"]
      #expect(challenge.lines(.expired).contains("error=\"invalid_token\", error_description=\"The token has expired"))
      #expect(challenge.lines(.expired).hasSuffix("scope=\"read:a write:b\"\r\n"))
      #expect(challenge.lines(.repeatedAuthorization).contains("error=\"invalid_request\""))
      #expect(!challenge.lines(.keysUnavailable).contains("error"))
      #expect(
        challenge.insufficientScope(needed: ["write:b", "admin"], held: ["read:a", "write:b"])
          == "WWW-Authenticate: Bearer error=\"insufficient_scope\", "
          + "resource_metadata=\"https://a.example/.well-known/oauth-protected-resource/mcp\", "
          + "scope=\"read:a write:b admin\"\r\n")
      #expect(Challenge(metadata: nil).lines(nil) == "WWW-Authenticate: Bearer\r\n")
      #expect(Challenge.quoted("a\"b\\c\r\n\u{7F}é") == #""a\"b\\c""#)
      let signatures = Challenge(metadata: nil, takesTokens: false, takesSignatures: true).lines(.replayed)
      #expect(signatures.hasPrefix("Accept-Signature: sig=(") && !signatures.contains("WWW"))
      for failure in CredentialFailure.allCases {
        #expect(challenge.lines(failure).split(separator: "\r\n", omittingEmptySubsequences: false).count == 2)
      }
    }

    @Test("Statuses: 400 for what is malformed, 503 for what cannot be decided, else 401")
    func statuses() {
      #expect(CredentialFailure.repeatedAuthorization.status == 400 && CredentialFailure.keysUnavailable.status == 503)
      #expect(CredentialFailure.expired.status == 401 && CredentialFailure.replayed.status == 401)
    }

    @Test("Failures are recorded up to a bound, and the rest is counted")
    func failures() {
      final class Hand: @unchecked Sendable { var seconds: Int64 = 0 }
      let hand = Hand()
      let records = FailureRecords(AuthenticationClock(now: { 0 }, uptime: { hand.seconds }))
      for _ in 0..<FailureRecords.mostPerMinute { #expect(records.next() == 0) }
      for _ in 0..<5 { #expect(records.next() == nil) }
      hand.seconds = 60
      #expect(records.next() == 5)
      #expect(records.next() == 0)
    }

    @Test("The metadata are those of RFC 9728")
    func metadata() throws {
      let metadata = ResourceMetadata(
        resource: "https://a.example/mcp", authorizationServers: ["https://id.example"],
        scopes: ["read:a", "offline_access"], name: "CRM \"1\"")
      let document = try JSON.parse(String(decoding: metadata.bytes, as: UTF8.self))
      #expect(
        document
          == .object([
            "resource": "https://a.example/mcp", "authorization_servers": ["https://id.example"],
            "scopes_supported": ["read:a"], "bearer_methods_supported": ["header"], "resource_name": "CRM \"1\"",
          ]))
      #expect(
        ResourceMetadata.paths(of: "/mcp")
          == ["/.well-known/oauth-protected-resource/mcp", "/.well-known/oauth-protected-resource"])
      #expect(ResourceMetadata.paths(of: "/") == ["/.well-known/oauth-protected-resource"])
      let bare = ResourceMetadata(resource: "r", authorizationServers: ["i"])
      #expect(String(decoding: bare.bytes, as: UTF8.self).contains("scopes_supported") == false)
    }

    // MARK: The exchange of tokens

    @Test("An exchange is the form of RFC 8693, and its answer a token that nothing shows")
    func exchange() async throws {
      let endpoint = try #require(HTTPAddress("https://id.example.com/token"))
      let exchange = TokenEndpoint(endpoint, clientID: "crm server", clientSecret: Secret("p:w&é")) {
        address, headers, form in
        #expect("\(address)" == "https://id.example.com/token")
        #expect(
          headers.contains { $0.name == "Authorization" && $0.value == "Basic Y3JtK3NlcnZlcjpwJTNBdyUyNiVDMyVBOQ==" })
        #expect(
          String(decoding: form, as: UTF8.self)
            == "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange&subject_token=a.b-c_d"
            + "&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token"
            + "&requested_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token"
            + "&audience=https%3A%2F%2Fup.example&scope=read+write")
        return (
          200, Array(#"{"access_token":"xyz","token_type":"Bearer","expires_in":60,"issued_token_type":"t"}"#.utf8)
        )
      }
      let token = try await exchange.token(for: "a.b-c_d", audience: "https://up.example", scopes: ["read", "write"])
      #expect(
        token.text == "xyz" && token.lifetime == 60 && "\(token)" == "***" && !String(reflecting: token).contains("xyz")
      )
    }

    @Test(
      "What is no answer of a token endpoint is an error that shows no token",
      arguments: [
        (200, ""), (200, "[]"), (200, #"{"access_token":""}"#), (200, #"{"access_token":"secret"}"#),
        (200, #"{"access_token":"secret","token_type":"N_A"}"#), (400, #"{"error":"invalid_target"}"#),
        (500, "<html>"), (302, #"{"access_token":"secret","token_type":"Bearer"}"#),
        (400, #"{"error":"a\nb\u001b[31m"}"#),
      ])
    func exchangeFailures(_ status: Int, _ body: String) {
      do throws(ExchangeFailure) {
        _ = try ExchangedToken(status: status, Array(body.utf8))
        #expect(Bool(false))
      } catch {
        #expect(!error.description.contains("secret"))
        #expect(error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      }
    }
  }
#endif
