// An issuer for tests: keys of every kind, tokens signed by them, tokens that no issuer would sign, and clocks that stand
// where a test puts them.

#if OAuth
  import Crypto
  import CryptoExtras
  import Logging
  import MCPCore
  import MCPServer

  @testable import MCPServerHTTP

  /// A clock that a test sets. One hand for both clocks, because here nobody sets them apart.
  final class TestClock: @unchecked Sendable {
    private let lock = ChannelLock()
    private var seconds: Int64 = 1_800_000_000

    var now: Int64 {
      get { lock.withLock { seconds } }
      set { lock.withLock { seconds = newValue } }
    }

    var clock: AuthenticationClock { AuthenticationClock(now: { self.now }, uptime: { self.now }) }
  }

  /// A private key, with what its owner publishes of it.
  enum SigningKey {
    case rsa(_RSA.Signing.PrivateKey)
    case p256(P256.Signing.PrivateKey)
    case p384(P384.Signing.PrivateKey)
    case p521(P521.Signing.PrivateKey)
    case ed25519(Curve25519.Signing.PrivateKey)

    /// One key for all tests, because it takes long to make.
    static let sharedRSA = Result { SigningKey.rsa(try _RSA.Signing.PrivateKey(keySize: .bits2048)) }

    func sign(_ text: String, _ algorithm: String) throws -> [UInt8] {
      let bytes = Array(text.utf8)
      switch self {
      case .rsa(let key):
        let padding: _RSA.Signing.Padding = algorithm.hasPrefix("P") ? .PSS : .insecurePKCS1v1_5
        if algorithm.hasSuffix("384") {
          return Array(try key.signature(for: SHA384.hash(data: bytes), padding: padding).rawRepresentation)
        }
        if algorithm.hasSuffix("512") {
          return Array(try key.signature(for: SHA512.hash(data: bytes), padding: padding).rawRepresentation)
        }
        return Array(try key.signature(for: Crypto.SHA256.hash(data: bytes), padding: padding).rawRepresentation)
      case .p256(let key): return Array(try key.signature(for: bytes).rawRepresentation)
      case .p384(let key): return Array(try key.signature(for: bytes).rawRepresentation)
      case .p521(let key): return Array(try key.signature(for: bytes).rawRepresentation)
      case .ed25519(let key): return Array(try key.signature(for: bytes))
      }
    }

    /// The key as an entry of a key set.
    func entry(_ id: String?, _ more: [JSON.Member] = []) throws -> JSON {
      var members: [JSON.Member] = id.map { [JSON.Member(key: "kid", value: .string($0))] } ?? []
      func add(_ name: String, _ value: String) { members.append(.init(key: name, value: .string(value))) }
      func add(curve: String, _ point: some Sequence<UInt8>) {
        let bytes = Array(point.dropFirst())
        add("kty", "EC")
        add("crv", curve)
        add("x", Base64.encodeURL(bytes.prefix(bytes.count / 2)))
        add("y", Base64.encodeURL(bytes.suffix(bytes.count / 2)))
      }
      switch self {
      case .rsa(let key):
        let numbers = try key.publicKey.getKeyPrimitives()
        add("kty", "RSA")
        add("n", Base64.encodeURL(Array(numbers.modulus)))
        add("e", Base64.encodeURL(Array(numbers.publicExponent)))
      case .p256(let key): add(curve: "P-256", key.publicKey.x963Representation)
      case .p384(let key): add(curve: "P-384", key.publicKey.x963Representation)
      case .p521(let key): add(curve: "P-521", key.publicKey.x963Representation)
      case .ed25519(let key):
        add("kty", "OKP")
        add("crv", "Ed25519")
        add("x", Base64.encodeURL(Array(key.publicKey.rawRepresentation)))
      }
      return .object(members + more)
    }
  }

  /// The text of a key set.
  func keySet(_ entries: [JSON]) -> [UInt8] { Array(JSON.object(["keys": .array(entries)]).text.utf8) }

  /// Puts a token together.
  func token(_ header: String, _ claims: String, _ key: SigningKey, _ algorithm: String) throws -> String {
    let signed = "\(Base64.encodeURL(Array(header.utf8))).\(Base64.encodeURL(Array(claims.utf8)))"
    return "\(signed).\(Base64.encodeURL(try key.sign(signed, algorithm)))"
  }

  /// Answers from memory, and counts how often it is asked.
  final class TestFetcher: DocumentFetcher, @unchecked Sendable {
    private let lock = ChannelLock()
    private var documents: [String: FetchedDocument] = [:]
    private var gate: Gate?
    private var asked: [String] = []

    var speaksTLS: Bool { true }

    /// Addresses in the order in which they were asked.
    var questions: [String] { lock.withLock { asked } }

    func serve(_ address: String, _ bytes: [UInt8]?, maxAge: Int64? = nil) {
      lock.withLock { documents[address] = bytes.map { FetchedDocument(bytes: $0, maxAge: maxAge) } }
    }

    /// From now on answers wait.
    func hold(_ gate: Gate) { lock.withLock { self.gate = gate } }

    func get(_ address: HTTPAddress) async throws(FetchFailure) -> FetchedDocument {
      let (document, gate) = lock.withLock {
        asked.append("\(address)")
        return (documents["\(address)"], self.gate)
      }
      await gate?.wait()
      guard let document else { throw FetchFailure(description: "404") }
      return document
    }
  }

  /// Lets nobody through until it is opened.
  actor Gate {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func open() {
      isOpen = true
      for continuation in waiting { continuation.resume() }
      waiting = []
    }

    func wait() async {
      if isOpen { return }
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  /// An issuer with one key, and a server that trusts it.
  struct Issuer {
    static let name = "https://id.example.com"
    static let address = "https://id.example.com/keys"

    let time = TestClock()
    let fetcher = TestFetcher()
    let key: SigningKey
    let algorithm: String
    let store: KeyStore
    let verifier: BearerVerifier

    init(
      _ key: SigningKey = .p256(P256.Signing.PrivateKey()), _ algorithm: String = "ES256", id: String? = "k1",
      change: (inout BearerSettings) -> Void = { _ in }
    ) throws {
      (self.key, self.algorithm) = (key, algorithm)
      fetcher.serve(Issuer.address, keySet([try key.entry(id)]))
      let source = try KeySource(Issuer.address, issuer: Issuer.name)
      store = KeyStore(source, fetcher, time.clock, Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
      var settings = BearerSettings(issuer: Issuer.name, audience: "crm")
      change(&settings)
      verifier = BearerVerifier(settings, store, time.clock)
    }

    /// The header that the issuer writes.
    func header(_ more: String = "") -> String { #"{"alg":"\#(algorithm)","kid":"k1"\#(more)}"# }

    /// Claims that are right, where nothing else is said.
    func claims(
      issuer: String = #""https://id.example.com""#, audience: String = #""crm""#, expiry: Int64 = 600,
      more: String = ""
    ) -> String {
      #"{"iss":\#(issuer),"aud":\#(audience),"sub":"ann","exp":\#(time.now + expiry)\#(more)}"#
    }

    func token(_ header: String? = nil, _ claims: String? = nil) throws -> String {
      try MCPServerHTTPTests.token(header ?? self.header(), claims ?? self.claims(), key, algorithm)
    }

    /// What becomes of a token in the end.
    func outcome(_ token: String) async -> Result<Identity, CredentialFailure> {
      switch verifier.verify(token) {
      case .verified(let identity): return .success(identity)
      case .refused(let failure): return .failure(failure)
      case .waits:
        do throws(CredentialFailure) {
          return .success(try await verifier.verifyLater(token))
        } catch {
          return .failure(error)
        }
      }
    }

    /// Why a token is refused; `nil` where it is accepted.
    func failure(_ token: String) async -> CredentialFailure? {
      if case .failure(let failure) = await outcome(token) { failure } else { nil }
    }
  }
#endif
