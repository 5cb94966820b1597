// Keys of an issuer: how long they are kept, when it is asked again, and what happens when it does not answer.

#if OAuth
  import Crypto
  import CryptoExtras
  import Logging
  import MCPCore
  import MCPServer
  import Testing

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Darwin)
    import Darwin
  #endif

  @testable import MCPServerHTTP

  @Suite("Authentication: keys")
  struct KeyStoreTests {
    @Test("The issuer is asked once, however many ask")
    func once() async throws {
      let issuer = try Issuer()
      let gate = Gate()
      issuer.fetcher.hold(gate)
      let token = try issuer.token()
      let results = await withTaskGroup(of: CredentialFailure?.self) { group in
        for _ in 0..<50 { group.addTask { await issuer.failure(token) } }
        group.addTask {
          await gate.open()
          return nil
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(results.allSatisfy { $0 == nil })
      #expect(issuer.fetcher.questions.count == 1)
    }

    @Test("A token that was verified is known for a minute, and not beyond its expiry")
    func memory() async throws {
      let issuer = try Issuer()
      let token = try issuer.token(nil, issuer.claims(expiry: 30))
      #expect(await issuer.failure(token) == nil)
      issuer.time.now += 29
      guard case .verified = issuer.verifier.verify(token) else { return #expect(Bool(false)) }
      issuer.time.now += 61
      guard case .refused(.expired) = issuer.verifier.verify(token) else { return #expect(Bool(false)) }
    }

    @Test("There are never more verified tokens in memory than allowed")
    func bounded() async throws {
      let cache = TokenCache(capacity: 100)
      let identity = Identity(user: "a", method: .bearer)
      let often = TokenCache.Digest("often")
      cache.keep(identity, for: often, until: 10)
      for number in 0..<1_000 {
        cache.keep(identity, for: TokenCache.Digest("\(number)"), until: 10)
        #expect(cache.find(often, at: 1) != nil)
        #expect(cache.count <= 100)
      }
      #expect(cache.find(TokenCache.Digest("3"), at: 1) == nil)
      #expect(cache.find(often, at: 10) == nil)
    }

    @Test("A new key is found when a token names it, at most once a minute")
    func rotation() async throws {
      let issuer = try Issuer()
      #expect(await issuer.failure(try issuer.token()) == nil)
      let second = SigningKey.p256(P256.Signing.PrivateKey())
      issuer.fetcher.serve(Issuer.address, keySet([try second.entry("k2")]))
      let new = try token(#"{"alg":"ES256","kid":"k2"}"#, issuer.claims(), second, "ES256")
      // Too soon: whoever invents ids does not make us ask.
      for _ in 0..<20 { #expect(await issuer.failure(new) == .unknownKey) }
      #expect(issuer.fetcher.questions.count == 1)
      issuer.time.now += 60
      #expect(await issuer.failure(new) == nil)
      #expect(issuer.fetcher.questions.count == 2)
      issuer.time.now += 61
      let old = try issuer.token(nil, issuer.claims(more: #","jti":"2""#))
      for _ in 0..<20 { #expect(await issuer.failure(old) == .unknownKey) }
      #expect(issuer.fetcher.questions.count == 3)
    }

    @Test("Keys are kept as long as the answer says, within a minute and an hour")
    func ages() async throws {
      for (age, expected) in [(Int64(0), Int64(60)), (90, 90), (86_400, 3_600)] {
        let issuer = try Issuer()
        issuer.fetcher.serve(Issuer.address, keySet([try issuer.key.entry("k1")]), maxAge: age)
        #expect(await issuer.failure(try issuer.token()) == nil)
        issuer.time.now += expected - 1
        #expect(await issuer.failure(try issuer.token(nil, issuer.claims(more: #","jti":"2""#))) == nil)
        #expect(issuer.fetcher.questions.count == 1)
        issuer.time.now += 1
        #expect(await issuer.failure(try issuer.token(nil, issuer.claims(more: #","jti":"3""#))) == nil)
        #expect(issuer.fetcher.questions.count == 2)
      }
    }

    @Test("While the issuer is down its keys are used for a day, and it is not asked at every request")
    func down() async throws {
      let issuer = try Issuer()
      #expect(await issuer.failure(try issuer.token()) == nil)
      issuer.fetcher.serve(Issuer.address, nil)
      issuer.time.now += 3_600
      for number in 0..<10 {
        #expect(await issuer.failure(try issuer.token(nil, issuer.claims(more: ",\"jti\":\"\(number)\""))) == nil)
      }
      #expect(issuer.fetcher.questions.count == 2)
      issuer.time.now += 24 * 3_600
      #expect(await issuer.failure(try issuer.token()) == .keysUnavailable)
    }

    @Test("Without any keys the answer is that they cannot be had, and soon there is another attempt")
    func never() async throws {
      let issuer = try Issuer()
      issuer.fetcher.serve(Issuer.address, nil)
      let token = try issuer.token()
      for _ in 0..<5 { #expect(await issuer.failure(token) == .keysUnavailable) }
      #expect(issuer.fetcher.questions.count == 1)
      issuer.time.now += 10
      issuer.fetcher.serve(Issuer.address, keySet([try issuer.key.entry("k1")]))
      #expect(await issuer.failure(token) == nil)
    }

    @Test(
      "An answer that is no key set changes nothing",
      arguments: ["", "{}", "[]", #"{"keys":[]}"#, #"{"keys":{}}"#, "<html>"])
    func nonsense(_ text: String) async throws {
      let issuer = try Issuer()
      #expect(await issuer.failure(try issuer.token()) == nil)
      issuer.fetcher.serve(Issuer.address, Array(text.utf8))
      issuer.time.now += 3_600
      #expect(await issuer.failure(try issuer.token()) == nil)
      #expect(issuer.fetcher.questions.count == 2)
    }

    // MARK: Key sets

    @Test("Shared secrets, private keys and keys for other uses are left out of a key set")
    func refusedKeys() throws {
      let good = SigningKey.p256(P256.Signing.PrivateKey())
      func with(_ name: String, _ value: JSON) throws -> JSON {
        try good.entry("bad", [.init(key: name, value: value)])
      }
      let weak = JSON.object([
        "kty": "RSA", "n": .string(Base64.encodeURL([UInt8](repeating: 255, count: 128))), "e": "AQAB",
      ])
      let bad: [JSON] = [
        .object(["kty": "oct", "kid": "bad", "k": "c2VjcmV0", "alg": "HS256"]), try with("d", "AQ"),
        try with("use", "enc"), try with("key_ops", .array(["sign"])), try with("alg", "HS256"),
        try with("alg", "RS256"),
        try with("alg", "none"), weak, .object(["kty": "EC", "crv": "secp256k1", "x": "AA", "y": "AA"]),
        .object(["kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"]),
        .object([
          "kty": "EC", "crv": "P-256", "x": .string(Base64.encodeURL([UInt8](repeating: 1, count: 32))),
          "y": .string(Base64.encodeURL([UInt8](repeating: 1, count: 32))),
        ]),
        .object(["kty": "OKP", "crv": "X25519", "x": "AA"]), .object([:]), .null, "key",
      ]
      let keys = try KeySet(keySet(bad + [try good.entry("good", [.init(key: "use", value: "sig")])]))
      #expect(keys.refused.count == bad.count)
      #expect(throws: CredentialFailure.unknownKey) { try keys.key(.es256, "bad") }
      #expect(try keys.key(.es256, nil).fits(.es256))
      #expect(throws: KeySet.Malformed.self) { try KeySet(keySet(bad)) }
      #expect(throws: KeySet.Malformed.self) { try KeySet(keySet((0..<101).map { try good.entry("\($0)") })) }
      #expect(throws: KeySet.Malformed.self) {
        try KeySet(keySet([try good.entry("x")]) + [UInt8](repeating: 32, count: 1 << 20))
      }
    }

    // MARK: Places of keys

    @Test("Metadata of the issuer say where its keys are")
    func discovery() async throws {
      let time = TestClock()
      let key = SigningKey.p256(P256.Signing.PrivateKey())
      let fetcher = TestFetcher()
      let name = "https://id.example.com/t1"
      let openID = "https://id.example.com/t1/.well-known/openid-configuration"
      func serve(_ issuer: String, _ keys: String) {
        fetcher.serve(openID, Array(JSON.object(["issuer": .string(issuer), "jwks_uri": .string(keys)]).text.utf8))
      }
      fetcher.serve("https://keys.example.com/k", keySet([try key.entry("k")]))
      let source = try KeySource(nil, issuer: name)
      serve(name, "https://keys.example.com/k")
      #expect(try await source.get(fetcher).bytes == keySet([try key.entry("k")]))
      #expect(
        fetcher.questions == [
          "https://id.example.com/.well-known/oauth-authorization-server/t1", openID, "https://keys.example.com/k",
        ])
      serve("https://evil.example.com", "https://keys.example.com/k")
      await #expect(throws: FetchFailure.self) { try await source.get(fetcher) }
      serve(name, "http://keys.example.com/k")
      await #expect(throws: FetchFailure.self) { try await source.get(fetcher) }
      _ = time
    }

    @Test("Addresses are https, or of this machine")
    func addresses() throws {
      for text in [
        "https://a.example/k", "https://a.example:8443/k?x=1", "http://127.0.0.1:9/k", "http://localhost/k",
        "http://[::1]:1/",
      ] {
        #expect(HTTPAddress(text) != nil, "\(text)")
      }
      for text in [
        "http://a.example/k", "ftp://a.example/k", "https://", "https://u:p@a.example/", "https://a.example/#x",
        "https://a.example/ b", "https://127.0.0.1.evil.example@/", "http://127.0.0.1.evil.example/",
        "https://a.example\\@b/",
        "file:///etc/passwd", "https://a.example/\r\nX: y",
      ] {
        #expect(HTTPAddress(text) == nil, "\(text)")
      }
      #expect(HTTPAddress("https://A.example?x")?.description == "https://a.example/?x")
      #expect(try KeySource("keys.json", issuer: "x") == .file("keys.json"))
      #expect(throws: SettingError.self) { try KeySource("http://a.example/k", issuer: "x") }
      #expect(throws: SettingError.self) { try KeySource(nil, issuer: "accounts") }
    }

    @Test("A file of keys is read again when it is another one, every few seconds at most")
    func file() async throws {
      let path = "\(temporaryFolder())/mcp-keys-\(UInt64.random(in: 0 ... .max)).json"
      defer { unlink(path) }
      func write(_ bytes: [UInt8]) throws {
        let file = try #require(fopen(path, "w"))
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
      }
      let time = TestClock()
      let issuer = try Issuer()
      let store = KeyStore(
        .file(path), issuer.fetcher, time.clock, Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
      func find(_ id: String) -> String {
        switch store.find(.es256, id) {
        case .key: "found"
        case .refused(let failure): failure.rawValue
        case .waits: "waits"
        }
      }
      #expect(find("k1") == "token_keys_unavailable")
      try write(keySet([try issuer.key.entry("k1")]))
      #expect(find("k1") == "token_keys_unavailable")
      time.now += 5
      #expect(find("k1") == "found" && find("k2") == "token_key_unknown")
      let both = keySet([try issuer.key.entry("k1"), try issuer.key.entry("k2")])
      try write(both)
      #expect(find("k2") == "token_key_unknown")
      time.now += 5
      #expect(find("k2") == "found")
      try write([0x7B])
      time.now += 5
      #expect(find("k2") == "found")
      unlink(path)
      time.now += 500_000
      #expect(find("k2") == "found")
      #expect(issuer.fetcher.questions.isEmpty)
    }

    private func temporaryFolder() -> String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    @Test("Cache-Control says how long")
    func cacheControl() {
      #expect(CacheControl.maxAge("public, max-age=300, must-revalidate") == 300)
      #expect(CacheControl.maxAge("Max-Age=\"60\"") == 60)
      #expect(CacheControl.maxAge("no-store, max-age=300") == 0)
      #expect(CacheControl.maxAge("private") == nil && CacheControl.maxAge("max-age=x") == nil)
    }
  }
#endif
