// Tokens: those that are accepted, and every kind that is not.

#if OAuth
  import Crypto
  import CryptoExtras
  import MCPCore
  import MCPServer
  import Testing

  @testable import MCPServerHTTP

  @Suite("Authentication: tokens")
  struct BearerTests {
    @Test("Every algorithm is verified with its kind of key", arguments: TokenAlgorithm.allCases)
    func algorithms(_ algorithm: TokenAlgorithm) async throws {
      let key: SigningKey =
        switch algorithm {
        case .rs256, .rs384, .rs512, .ps256, .ps384, .ps512: try SigningKey.sharedRSA.get()
        case .es256: .p256(P256.Signing.PrivateKey())
        case .es384: .p384(P384.Signing.PrivateKey())
        case .es512: .p521(P521.Signing.PrivateKey())
        case .edDSA, .ed25519: .ed25519(Curve25519.Signing.PrivateKey())
        }
      let issuer = try Issuer(key, algorithm.rawValue)
      let token = try issuer.token()
      #expect(try await issuer.outcome(token).get().user == "ann")
      // One bit of the signature, and one of the claims.
      let parts = token.split(separator: ".")
      var signature = try #require(Base64.decodeURL(String(parts[2])))
      signature[signature.count / 2] ^= 1
      #expect(await issuer.failure("\(parts[0]).\(parts[1]).\(Base64.encodeURL(signature))") == .wrongSignature)
      let other = issuer.claims(more: #","roles":["admin"]"#)
      let forged = "\(parts[0]).\(Base64.encodeURL(Array(other.utf8))).\(parts[2])"
      #expect(await issuer.failure(forged) == .wrongSignature)
    }

    @Test("alg none is refused, whatever stands in the place of a signature")
    func none() async throws {
      let issuer = try Issuer()
      for name in ["none", "None", "NONE", "nOnE", ""] {
        let head = Base64.encodeURL(Array(#"{"alg":"\#(name)","kid":"k1"}"#.utf8))
        let body = Base64.encodeURL(Array(issuer.claims().utf8))
        #expect(await issuer.failure("\(head).\(body).") == .refusedAlgorithm)
        #expect(await issuer.failure("\(head).\(body).AAAA") == .refusedAlgorithm)
      }
    }

    @Test("A public key is no shared secret", arguments: ["HS256", "HS384", "HS512"])
    func confusion(_ algorithm: String) async throws {
      guard case .rsa(let key) = try SigningKey.sharedRSA.get() else { return }
      let issuer = try Issuer(.rsa(key), "RS256")
      let head = Base64.encodeURL(Array(#"{"alg":"\#(algorithm)","kid":"k1"}"#.utf8))
      let signed = "\(head).\(Base64.encodeURL(Array(issuer.claims().utf8)))"
      for secret in [key.publicKey.pemRepresentation, key.publicKey.pemRepresentation + "\n"] {
        let code = HMACSHA256.code(Array(signed.utf8), key: Array(secret.utf8))
        #expect(await issuer.failure("\(signed).\(Base64.encodeURL(code))") == .refusedAlgorithm)
      }
    }

    @Test("The algorithm of the header must be one that the key is for")
    func keyKinds() async throws {
      let issuer = try Issuer()
      for algorithm in ["RS256", "PS256", "ES384", "EdDSA"] {
        let token = try token(#"{"alg":"\#(algorithm)","kid":"k1"}"#, issuer.claims(), issuer.key, "ES256")
        #expect(await issuer.failure(token) == .unfitKey)
      }
      // A key that the issuer uses for one algorithm is not used for its siblings.
      let rsa = try SigningKey.sharedRSA.get()
      let other = try Issuer(rsa, "PS256")
      other.fetcher.serve(Issuer.address, keySet([try rsa.entry("k1", [.init(key: "alg", value: "RS256")])]))
      #expect(await other.failure(try other.token()) == .unfitKey)
    }

    @Test("Algorithms that a server does not list are refused")
    func list() async throws {
      let issuer = try Issuer(change: { $0.algorithms = [.rs256] })
      #expect(await issuer.failure(try issuer.token()) == .refusedAlgorithm)
      #expect(issuer.fetcher.questions.isEmpty)
    }

    @Test("Issuer and audience are compared exactly")
    func names() async throws {
      let issuer = try Issuer()
      for name in ["https://id.example.com/", "https://ID.example.com", "https://evil.example.com", ""] {
        #expect(await issuer.failure(try issuer.token(nil, issuer.claims(issuer: "\"\(name)\""))) == .wrongIssuer)
      }
      #expect(
        await issuer.failure(try issuer.token(nil, issuer.claims(issuer: #"["https://id.example.com"]"#)))
          == .wrongIssuer)
      for audience in [#""crm2""#, #""""#, "[]", #"["a","b"]"#, "null", "7", #"{"crm":1}"#, #"[["crm"]]"#] {
        #expect(await issuer.failure(try issuer.token(nil, issuer.claims(audience: audience))) == .wrongAudience)
      }
      #expect(await issuer.failure(try issuer.token(nil, issuer.claims(audience: #"["other","crm"]"#))) == nil)
      #expect(await issuer.failure(try issuer.token(nil, #"{"sub":"ann","exp":9999999999}"#)) == .wrongIssuer)
    }

    @Test("Times are checked, with a minute for clocks that differ")
    func times() async throws {
      let issuer = try Issuer()
      let now = issuer.time.now
      #expect(await issuer.failure(try issuer.token(nil, issuer.claims(expiry: -59))) == nil)
      #expect(await issuer.failure(try issuer.token(nil, issuer.claims(expiry: -60))) == .expired)
      for name in ["nbf", "iat"] {
        #expect(await issuer.failure(try issuer.token(nil, issuer.claims(more: ",\"\(name)\":\(now + 60)"))) == nil)
        #expect(
          await issuer.failure(try issuer.token(nil, issuer.claims(more: ",\"\(name)\":\(now + 61)"))) == .notYetValid)
        for value in [#""now""#, "true", "-1", "null", "[1]"] {
          #expect(
            await issuer.failure(try issuer.token(nil, issuer.claims(more: ",\"\(name)\":\(value)"))) == .malformedClaim
          )
        }
      }
      let base = #"{"iss":"https://id.example.com","aud":"crm","sub":"ann""#
      #expect(await issuer.failure(try issuer.token(nil, base + "}")) == .missingClaim)
      #expect(await issuer.failure(try issuer.token(nil, base + ",\"exp\":\"\(now + 9)\"}")) == .malformedClaim)
      #expect(await issuer.failure(try issuer.token(nil, base + ",\"exp\":1e300}")) == nil)
      #expect(await issuer.failure(try issuer.token(nil, base + ",\"exp\":\(now).5}")) == nil)
    }

    @Test("A token without a subject is nobody's")
    func subject() async throws {
      let issuer = try Issuer()
      let base = #"{"iss":"https://id.example.com","aud":"crm","exp":9999999999"#
      for more in ["", #","sub":"""#, #","sub":7"#, #","sub":null"#] {
        #expect(await issuer.failure(try issuer.token(nil, base + more + "}")) == .missingClaim)
      }
    }

    @Test("Headers that mean something else than a plain access token are refused")
    func headers() async throws {
      let issuer = try Issuer()
      #expect(await issuer.failure(try issuer.token(issuer.header(#","crit":["exp"],"exp":1"#))) == .criticalHeader)
      for type in ["JWT", "jwt", "at+jwt", "application/at+jwt"] {
        #expect(await issuer.failure(try issuer.token(issuer.header(",\"typ\":\"\(type)\""))) == nil)
      }
      for type in ["dpop+jwt", "logout+jwt", "id+jwt", ""] {
        #expect(await issuer.failure(try issuer.token(issuer.header(",\"typ\":\"\(type)\""))) == .refusedType)
      }
      #expect(await issuer.failure(try issuer.token(issuer.header(#","typ":["JWT"]"#))) == .refusedType)
      #expect(await issuer.failure(try issuer.token(issuer.header(#","alg":"ES256""#))) == .malformedToken)
      #expect(await issuer.failure(try issuer.token(issuer.header(#","x":{"a":1,"a":2}"#))) == .malformedToken)
      #expect(await issuer.failure(try issuer.token(#"{"alg":"ES256","kid":7}"#)) == .malformedToken)
      #expect(await issuer.failure(try issuer.token(#"{"kid":"k1"}"#)) == .malformedToken)
      #expect(await issuer.failure(try issuer.token(#"{"alg":["ES256"],"kid":"k1"}"#)) == .refusedAlgorithm)
      let twice = issuer.claims(more: #","sub":"root""#)
      #expect(await issuer.failure(try issuer.token(nil, twice)) == .malformedToken)
    }

    @Test("A key that the token brings itself, or points to, is not used")
    func ownKeys() async throws {
      let issuer = try Issuer()
      let foreign = SigningKey.p256(P256.Signing.PrivateKey())
      let jwk = try foreign.entry("k1").text
      for more in [",\"jwk\":\(jwk)", #","jku":"https://evil.example.com/k""#, #","x5u":"https://evil.example.com/c""#]
      {
        let forged = try token(issuer.header(more), issuer.claims(), foreign, "ES256")
        #expect(await issuer.failure(forged) == .wrongSignature)
        #expect(await issuer.failure(try issuer.token(issuer.header(more))) == nil)
      }
      #expect(issuer.fetcher.questions == [Issuer.address])
    }

    @Test(
      "A key's id is compared and nothing else",
      arguments: ["../../../../dev/null", "/etc/passwd", "k1\\u0000", "K1", "' OR 1=1 --"])
    func ids(_ id: String) async throws {
      let issuer = try Issuer()
      let forged = try issuer.token(#"{"alg":"ES256","kid":"\#(id)"}"#)
      #expect(await issuer.failure(forged) == .unknownKey)
    }

    @Test("Without a kid the key must be the only one that fits")
    func noID() async throws {
      let issuer = try Issuer()
      let bare = try issuer.token(#"{"alg":"ES256"}"#)
      #expect(await issuer.failure(bare) == nil)
      let other = SigningKey.p256(P256.Signing.PrivateKey())
      let two = try Issuer(issuer.key)
      two.fetcher.serve(Issuer.address, keySet([try issuer.key.entry("k1"), try other.entry("k2")]))
      #expect(await two.failure(bare) == .missingKeyID)
    }

    @Test("Texts that are no token are refused, and long ones before they are read")
    func malformed() async throws {
      let issuer = try Issuer()
      let good = try issuer.token()
      let parts = good.split(separator: ".").map(String.init)
      for text in [
        "", ".", "..", "...", "a.b", "a.b.c", "\(parts[0]).\(parts[1])", "\(good).", ".\(good)", "\(good).\(parts[2])",
        "\(parts[0])..\(parts[2])", "\(parts[0])=.\(parts[1]).\(parts[2])", "\(good)=", "{}.{}.{}", good + "\n",
        "bnVsbA.bnVsbA.", "W10.W10.AA",
      ] {
        #expect(await issuer.failure(text) == .malformedToken, "\(text)")
      }
      let padding = String(repeating: "x", count: 1 << 20)
      #expect(await issuer.failure(padding) == .tokenTooLong)
      #expect(await issuer.failure("\(parts[0]).\(padding).\(parts[2])") == .tokenTooLong)
    }

    @Test("No change of a byte makes another token that is accepted")
    func changes() async throws {
      let issuer = try Issuer()
      let good = Array(try issuer.token().utf8)
      #expect(await issuer.failure(String(decoding: good, as: UTF8.self)) == nil)
      var generator = SystemRandomNumberGenerator()
      for _ in 0..<500 {
        var bytes = good
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0x21...0x7E, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0x21...0x7E, using: &generator), at: place)
        }
        if bytes != good { #expect(await issuer.failure(String(decoding: bytes, as: UTF8.self)) != nil) }
      }
    }

    @Test("Claims become the caller, by names that the spec gives")
    func identity() async throws {
      let issuer = try Issuer()
      let scopes = try await issuer.outcome(
        try issuer.token(nil, issuer.claims(more: #","scope":"a b  c","roles":["r"]"#))
      )
      .get()
      #expect(scopes == Identity(user: "ann", roles: ["r"], permissions: ["a", "b", "c"], method: .bearer))
      let scp = try await issuer.outcome(try issuer.token(nil, issuer.claims(more: #","scp":["a","b"]"#))).get()
      #expect(scp.permissions == ["a", "b"])
      let named = try Issuer(change: {
        $0.claims = ClaimNames(
          user: "email", roles: "realm.roles", permissions: "https://x.example/p", tenant: "org.id")
      })
      let more = #","email":"a@b","realm":{"roles":["r1","r2"]},"https://x.example/p":["p"],"org":{"id":"acme"}"#
      #expect(
        try await named.outcome(try named.token(nil, named.claims(more: more))).get()
          == Identity(user: "a@b", tenant: "acme", roles: ["r1", "r2"], permissions: ["p"], method: .bearer))
      #expect(await named.failure(try named.token()) == .missingClaim)
      for wrong in [#","email":"a","org":{"id":7}"#, #","email":"a","realm":{"roles":{"a":1}}"#, #","email":["a"]"#] {
        #expect(await named.failure(try named.token(nil, named.claims(more: wrong))) == .malformedClaim)
      }
    }

    @Test("No text about a refused token repeats anything of it")
    func texts() {
      for failure in CredentialFailure.allCases {
        #expect(!failure.description.contains("\"") && !failure.description.contains("\\"))
        #expect(failure.rawValue.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) })
      }
    }
  }
#endif
