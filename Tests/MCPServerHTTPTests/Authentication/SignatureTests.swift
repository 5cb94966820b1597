// Signed requests: the published example, what is accepted, and every kind of forgery and replay.

#if HTTP
  import Logging
  import MCPCore
  import MCPServer
  import Testing

  @testable import MCPServerHTTP

  /// Signs requests, as a client would, and in every way in which one should not.
  struct Signer {
    var keyID = "batch"
    var secret = Array("0123456789abcdef0123456789abcdef".utf8)
    var label = "sig1"
    var components = ["@method", "@target-uri", "content-digest"]
    /// Parameters as they stand behind the list; `nil`: the usual ones.
    var parameters: String?

    func sign(_ request: SignedRequest, created: Int64, nonce: String) -> SignedRequest {
      var request = request
      request.fields.append(("Content-Digest", "sha-256=:\(Base64.encode(SHA256.digest(request.body))):"))
      let parameters =
        parameters ?? ";created=\(created);nonce=\"\(nonce)\";keyid=\"\(keyID)\";alg=\"hmac-sha256\""
      let list = "(" + components.map { "\"\($0)\"" }.joined(separator: " ") + ")" + parameters
      var base = components.map { "\"\($0)\": \(request.component($0) ?? "")\n" }.joined()
      base += "\"@signature-params\": \(list)"
      let code = HMACSHA256.code(Array(base.utf8), key: secret)
      request.fields.append(("Signature-Input", "\(label)=\(list)"))
      request.fields.append(("Signature", "\(label)=:\(Base64.encode(code)):"))
      return request
    }
  }

  @Suite("Authentication: signatures")
  struct SignatureTests {
    /// A clock that a test sets.
    private final class Time: @unchecked Sendable {
      private let lock = ChannelLock()
      private var seconds: Int64 = 1_800_000_000

      var now: Int64 {
        get { lock.withLock { seconds } }
        set { lock.withLock { seconds = newValue } }
      }
    }

    private static let batch = Identity(user: "batch", tenant: "acme", roles: ["agent"], method: .signature)
    private let time = Time()
    private let signer = Signer()
    private let plain = SignedRequest(
      method: "POST", scheme: "https", authority: "crm.example.com", path: "/mcp",
      fields: [("Host", "crm.example.com"), ("Content-Type", "application/json")], body: Array(#"{"id":1}"#.utf8))

    private func verifier(mostNonces: Int = 1_000) throws -> SignatureVerifier {
      let key = try SignatureKey(id: "batch", secret: signer.secret, identity: Self.batch)
      let other = try SignatureKey(
        id: "other", secret: Array(repeating: 7, count: 32), identity: Identity(user: "other", method: .signature))
      let time = time
      return SignatureVerifier(
        SignatureSettings(keys: [key, other], mostNonces: mostNonces),
        AuthenticationClock(now: { time.now }, uptime: { time.now }),
        Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    private func failure(_ request: SignedRequest, _ verifier: SignatureVerifier) -> CredentialFailure? {
      do throws(CredentialFailure) {
        _ = try verifier.verify(request)
        return nil
      } catch {
        return error
      }
    }

    private func signed(_ nonce: String = "n1", _ change: (inout Signer) -> Void = { _ in }) -> SignedRequest {
      var signer = signer
      change(&signer)
      return signer.sign(plain, created: time.now, nonce: nonce)
    }

    @Test("The example of RFC 9421, appendix B.2.5")
    func vector() throws {
      let request = SignedRequest(
        method: "POST", scheme: "https", authority: "example.com", path: "/foo", query: "param=Value&Pet=dog",
        fields: [
          ("Host", "example.com"), ("Date", "Tue, 20 Apr 2021 02:07:55 GMT"), ("Content-Type", "application/json"),
        ],
        body: Array(#"{"hello": "world"}"#.utf8))
      let input = #"sig-b25=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret""#
      guard case .list(let list) = try StructuredFieldParser.dictionary([input])[0].member else {
        return #expect(Bool(false))
      }
      let base = try SignatureInput.base(list, SignatureInput.components(list), of: request)
      #expect(
        base == """
          "date": Tue, 20 Apr 2021 02:07:55 GMT
          "@authority": example.com
          "content-type": application/json
          "@signature-params": ("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"
          """)
      let secret = try #require(
        Base64.decode("uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ=="))
      let code = try #require(Base64.decode("pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8="))
      #expect(HMACSHA256.isValid(code, of: Array(base.utf8), key: secret))
    }

    @Test("Derived components have the texts of RFC 9421, section 2.2")
    func components() {
      var request = SignedRequest(
        method: "POST", scheme: "https", authority: "WWW.Example.com:443", path: "/path", query: "param=value",
        fields: [("X-A", "  one "), ("x-a", "two\t"), ("X-Empty", "")])
      #expect(request.component("@method") == "POST" && request.component("@scheme") == "https")
      #expect(request.component("@authority") == "www.example.com")
      #expect(request.component("@target-uri") == "https://www.example.com/path?param=value")
      #expect(request.component("@request-target") == "/path?param=value")
      #expect(request.component("@path") == "/path" && request.component("@query") == "?param=value")
      #expect(request.component("x-a") == "one, two" && request.component("x-empty") == "")
      #expect(request.component("x-b") == nil && request.component("X-A") == nil && request.component("@status") == nil)
      (request.query, request.path, request.authority) = (nil, "", "a:8443")
      #expect(request.component("@query") == "?" && request.component("@path") == "/")
      #expect(request.component("@target-uri") == "https://a:8443/")
    }

    @Test("A signed request has the caller of its key, under any label")
    func accepted() throws {
      let verifier = try verifier()
      let expected = Self.batch
      #expect(try verifier.verify(signed()) == expected)
      #expect(try verifier.verify(signed("n2") { $0.label = "*x.y-z" }) == expected)
      let parts = ["content-digest", "@query", "@path", "@authority", "@method", "content-type"]
      #expect(try verifier.verify(signed("n3") { $0.components = parts }) == expected)
      var empty = plain
      empty.body = []
      var bare = signer
      bare.components = ["@method", "@target-uri"]
      #expect(try verifier.verify(bare.sign(empty, created: time.now, nonce: "n4")) == expected)
    }

    @Test("A request that is sent again is refused, and so is a nonce that is used again")
    func replay() throws {
      let verifier = try verifier()
      let request = signed()
      #expect(failure(request, verifier) == nil)
      #expect(failure(request, verifier) == .replayed)
      time.now += 299
      #expect(failure(request, verifier) == .replayed)
      #expect(failure(signed(), verifier) == .replayed)
      time.now += 1
      #expect(failure(request, verifier) == .replayed)
      time.now += 1
      #expect(failure(request, verifier) == .staleSignature)
      #expect(failure(signed("n2"), verifier) == nil)
      // Another key may use the same nonce.
      #expect(
        failure(signed("n2") { ($0.keyID, $0.secret) = ("other", Array(repeating: 7, count: 32)) }, verifier) == nil)
    }

    @Test("Clocks may differ by the window, and not by more")
    func skew() throws {
      let verifier = try verifier()
      time.now += 1_000
      for (offset, expected) in [
        (-300, nil), (-301, CredentialFailure.staleSignature), (300, nil), (301, .staleSignature),
      ] {
        let request = signer.sign(plain, created: time.now + Int64(offset), nonce: "\(offset)")
        #expect(failure(request, verifier) == expected, "\(offset)")
      }
      let expired = signed {
        $0.parameters = ";created=\(self.time.now);expires=\(self.time.now);nonce=\"e\";keyid=\"batch\""
      }
      #expect(failure(expired, verifier) == .staleSignature)
      let living = signed {
        $0.parameters = ";created=\(self.time.now);expires=\(self.time.now + 1);nonce=\"e\";keyid=\"batch\""
      }
      #expect(failure(living, verifier) == nil)
    }

    @Test("What was signed before the start is refused: the nonces of the process before are forgotten")
    func restart() throws {
      let request = signed()
      time.now += 1
      #expect(failure(request, try verifier()) == .earlierSignature)
    }

    @Test("Another body, target, method, field or key is another request")
    func altered() throws {
      let verifier = try verifier()
      let request = signed()
      func changed(_ change: (inout SignedRequest) -> Void) -> CredentialFailure? {
        var request = request
        change(&request)
        return failure(request, verifier)
      }
      #expect(changed { $0.body = Array(#"{"id":2}"#.utf8) } == .wrongDigest)
      #expect(changed { $0.body = [] } == .wrongDigest)
      #expect(changed { $0.method = "GET" } == .wrongRequestSignature)
      #expect(changed { $0.path = "/mcp2" } == .wrongRequestSignature)
      #expect(changed { $0.query = "" } == .wrongRequestSignature)
      #expect(changed { $0.authority = "evil.example.com" } == .wrongRequestSignature)
      #expect(changed { $0.scheme = "http" } == .wrongRequestSignature)
      let other = "sha-256=:\(Base64.encode(SHA256.digest(Array("x".utf8)))):"
      #expect(
        changed {
          $0.fields[2].value = other; $0.body = Array("x".utf8)
        } == .wrongRequestSignature)
      #expect(changed { $0.fields.append(("content-digest", other)) } == .wrongRequestSignature)
      #expect(
        changed { $0.fields[4].value = "sig1=:\(Base64.encode([UInt8](repeating: 0, count: 32))):" }
          == .wrongRequestSignature)
      #expect(changed { $0.fields[4].value = "sig1=:AAAA:" } == .wrongRequestSignature)
      #expect(failure(signed { $0.secret[0] ^= 1 }, verifier) == .wrongRequestSignature)
      #expect(failure(signed { $0.keyID = "nobody" }, verifier) == .unknownSignatureKey)
      #expect(failure(request, verifier) == nil)
    }

    @Test("The signature must cover the request, and say when, by which key and with which nonce")
    func coverage() throws {
      let verifier = try verifier()
      for parts in [
        [], ["@method"], ["@method", "@target-uri"], ["@target-uri", "content-digest"],
        ["@method", "@path", "@query", "content-digest"], ["@method", "@path", "@authority", "content-digest"],
      ] {
        #expect(failure(signed { $0.components = parts }, verifier) == .missingComponent, "\(parts)")
      }
      let created = ";created=\(time.now)"
      for parameters in [
        "", ";nonce=\"n\";keyid=\"batch\"", created + ";nonce=\"n\"", created + ";keyid=\"batch\"",
        created + ";nonce=\"\";keyid=\"batch\"", ";created=\"\(time.now)\";nonce=\"n\";keyid=\"batch\"",
        created + ";nonce=n;keyid=\"batch\"",
      ] {
        #expect(failure(signed { $0.parameters = parameters }, verifier) == .missingParameter, "\(parameters)")
      }
      let full = created + ";nonce=\"n\";keyid=\"batch\""
      for algorithm in ["\"rsa-v1_5-sha256\"", "\"hmac-sha512\"", "hmac-sha256", "\"HMAC-SHA256\""] {
        #expect(failure(signed { $0.parameters = full + ";alg=\(algorithm)" }, verifier) == .refusedSignatureAlgorithm)
      }
      for parts in [
        ["@method", "@target-uri", "content-digest", "x-none"],
        ["@method", "@target-uri", "content-digest", "@status"],
      ] {
        #expect(failure(signed { $0.components = parts }, verifier) == .unsupportedComponent)
      }
    }

    @Test("Two signatures, two labels and names that stand twice are refused")
    func ambiguous() throws {
      let verifier = try verifier()
      let request = signed()
      func changed(_ change: (inout SignedRequest) -> Void) -> CredentialFailure? {
        var request = request
        change(&request)
        return failure(request, verifier)
      }
      let (input, code) = (request.fields[3].value, request.fields[4].value)
      #expect(
        changed { $0.fields.append(("Signature-Input", input.replacing("sig1", with: "sig2"))) } == .ambiguousSignature)
      #expect(changed { $0.fields.append(("Signature", code.replacing("sig1", with: "sig2"))) } == .ambiguousSignature)
      #expect(changed { $0.fields[4].value = code.replacing("sig1", with: "sig2") } == .ambiguousSignature)
      #expect(changed { $0.fields.append(("signature-input", input)) } == .malformedSignature)
      #expect(changed { $0.fields[3].value = input + ";created=1" } == .malformedSignature)
      #expect(
        changed { $0.fields[3].value = input.replacing("(\"@method\"", with: "(\"@method\" \"@method\"") }
          == .malformedSignature)
      #expect(
        changed { $0.fields[3].value = input.replacing("\"@method\"", with: "\"@method\";req") }
          == .unsupportedComponent)
      #expect(changed { $0.fields.remove(at: 4) } == .malformedSignature)
      #expect(changed { $0.fields.remove(at: 3) } == .malformedSignature)
      #expect(changed { $0.fields[3].value = input + String(repeating: " ", count: 1 << 20) } == .malformedSignature)
      #expect(changed { $0.fields[4].value = code + ";x" } == .malformedSignature)
    }

    @Test("A full memory of nonces refuses, and forgets nothing")
    func full() throws {
      let verifier = try verifier(mostNonces: 10)
      let requests = (0..<10).map { signed("n\($0)") }
      for request in requests { #expect(failure(request, verifier) == nil) }
      #expect(failure(signed("more"), verifier) == .tooManyNonces)
      for request in requests { #expect(failure(request, verifier) == .replayed) }
      time.now += 400
      #expect(failure(signed("more"), verifier) == nil)
    }

    @Test("Requests that nobody signed take no room")
    func strangers() throws {
      let memory = NonceMemory(capacity: 5)
      #expect(memory.enter("a", of: "k", at: 0, until: 100) == .new)
      #expect(memory.enter("a", of: "k", at: 0, until: 900) == .known)
      #expect(memory.enter("", of: "ka", at: 0, until: 100) == .new)
      #expect(memory.remembered == 2)
      let verifier = try verifier(mostNonces: 1)
      for number in 0..<20 {
        #expect(failure(signed("\(number)") { $0.secret[0] ^= 1 }, verifier) == .wrongRequestSignature)
      }
      #expect(failure(signed("x"), verifier) == nil)
    }

    @Test("A secret of fewer than 32 bytes is an error at the start, which does not show it")
    func secrets() throws {
      #expect(throws: SettingError.self) {
        try SignatureKey(id: "k", secret: Array("short-secret".utf8), identity: Self.batch)
      }
      do {
        _ = try SignatureKey(id: "k", secret: Array("short-secret".utf8), identity: Self.batch)
      } catch {
        #expect(!"\(error)".contains("short-secret"))
      }
      let key = try SignatureKey(id: "k", secret: Array(repeating: 65, count: 32), identity: Self.batch)
      #expect(!"\(key)".contains("65") && !String(reflecting: key).contains("65"))
    }

    @Test("Random bytes in the fields of a signature never pass and never crash")
    func random() throws {
      let verifier = try verifier()
      let request = signed()
      var generator = SystemRandomNumberGenerator()
      for _ in 0..<2_000 {
        var changed = request
        let field = Bool.random(using: &generator) ? 3 : 4
        var bytes = Array(changed.fields[field].value.utf8)
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] = UInt8.random(in: 0...127, using: &generator)
        changed.fields[field].value = String(decoding: bytes, as: UTF8.self)
        if bytes != Array(request.fields[field].value.utf8) { #expect(failure(changed, verifier) != nil) }
      }
      #expect(failure(request, verifier) == nil)
    }
  }

  @Suite("Authentication: structured fields")
  struct StructuredFieldTests {
    @Test("Values are read, and written in their one form")
    func values() throws {
      let text = #"a=("x" y;q=1  ?0);n=-12;s="q\"\\";b=:AQI=:;t=*a/b:c;f , b, c=7;x=?0"#
      let members = try StructuredFieldParser.dictionary([text])
      #expect(members.map(\.name) == ["a", "b", "c"])
      guard case .list(let list) = members[0].member else { return #expect(Bool(false)) }
      #expect(list.text == #"("x" y;q=1 ?0);n=-12;s="q\"\\";b=:AQI=:;t=*a/b:c;f"#)
      #expect(members[1].member == .item(.boolean(true), FieldParameters()))
      #expect(members[2].member == .item(.integer(7), FieldParameters(all: [("x", .boolean(false))])))
      #expect(try StructuredFieldParser.dictionary(["a=1", "b=2"]).count == 2)
    }

    @Test(
      "What is no dictionary is refused",
      arguments: [
        "", " ", "a=", "A=1", "a=1,", "a=1,,b=2", "a=1 b=2", "a=1,a=2", "a=1.5", "a=1234567890123456", "a=--1", "a=-",
        "a=\"x",
        "a=\"\\x\"", "a=\"é\"", "a=(", "a=(\"x\"", "a=(\"x\"\"y\")", "a=()x", "a=:A:", "a=:AQI", "a=?2", "a=1;",
        "a=1;A",
        "a=1;x;x", "a=@1", "a={}", "=1", "a=\u{0}", "a=\"\t\"",
      ])
    func malformed(_ text: String) {
      #expect(throws: StructuredFieldParser.Malformed.self) { try StructuredFieldParser.dictionary([text]) }
    }

    @Test("Fields of any length are read within bounds")
    func bounds() {
      let many = (0..<17).map { "a\($0)=1" }.joined(separator: ",")
      let items = "a=(" + String(repeating: "1 ", count: 65) + ")"
      let parameters = "a=1" + (0..<17).map { ";p\($0)" }.joined()
      for text in [many, items, parameters, "a=\"\(String(repeating: "x", count: 1 << 20))\""] {
        #expect(throws: StructuredFieldParser.Malformed.self) { try StructuredFieldParser.dictionary([text]) }
      }
    }
  }
#endif
