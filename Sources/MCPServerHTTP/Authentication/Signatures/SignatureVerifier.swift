// Signed requests (RFC 9421) by keys that client and server share. Everything that can be refused without the key is
// refused before, and a nonce is remembered only behind the signature: nobody fills the memory who cannot sign.

#if HTTP
  import Logging
  import MCPCore
  import MCPServer

  /// A key that is shared with one client.
  struct SignatureKey: Sendable, CustomStringConvertible, CustomReflectable {
    /// Bytes that a secret must have: as many as the hash.
    static let leastBytes = 32

    let id: String
    let secret: [UInt8]
    /// Who signs with it.
    let identity: Identity

    /// A key.
    /// - Throws: `SettingError` where the secret is too short to be one.
    init(id: String, secret: [UInt8], identity: Identity) throws(SettingError) {
      guard secret.count >= SignatureKey.leastBytes else {
        throw SettingError(
          "the secret of the key '\(id.prefix(80))' has \(secret.count) bytes: it needs 32 or more; "
            + "make one with: openssl rand -base64 32")
      }
      self.id = id
      self.secret = secret
      self.identity = identity
    }

    var description: String { "the key '\(id)'" }
    var customMirror: Mirror { Mirror(self, children: []) }
  }

  /// Which signatures are accepted.
  struct SignatureSettings: Sendable {
    var keys: [SignatureKey]
    /// Seconds that a signature may be old, or of the future.
    var window: Int64 = 300
    /// The most nonces that are remembered.
    var mostNonces = 200_000
  }

  /// Verifies signed requests.
  final class SignatureVerifier: Sendable {
    private let keys: [String: SignatureKey]
    private let window: Int64
    private let nonces: NonceMemory
    private let clock: AuthenticationClock
    private let logger: Logger
    /// When this server began to remember nonces.
    private let start: Int64
    /// When the full memory was last logged, on the clock that nobody sets.
    private let lastAlarm = AlarmTime()

    init(_ settings: SignatureSettings, _ clock: AuthenticationClock, _ logger: Logger) {
      keys = Dictionary(settings.keys.map { ($0.id, $0) }) { first, _ in first }
      (window, self.clock, self.logger) = (settings.window, clock, logger)
      nonces = NonceMemory(capacity: settings.mostNonces)
      start = clock.now()
    }

    /// Who signed a request.
    func verify(_ request: SignedRequest) throws(CredentialFailure) -> Identity {
      let input = try SignatureInput(request)
      try checkCoverage(input.components, hasBody: !request.body.isEmpty)
      let now = clock.now()
      try checkTimes(input, at: now)
      guard let key = keys[input.keyID] else { throw .unknownSignatureKey }
      let base = try input.base(of: request)
      guard HMACSHA256.isValid(input.code, of: Array(base.utf8), key: key.secret) else { throw .wrongRequestSignature }
      if input.components.contains("content-digest") { try ContentDigest.check(request) }
      switch nonces.enter(input.nonce, of: input.keyID, at: now, until: input.created + window + 1) {
      case .new: return key.identity
      case .known: throw .replayed
      case .full:
        alarm()
        throw .tooManyNonces
      }
    }

    private func checkCoverage(_ names: [String], hasBody: Bool) throws(CredentialFailure) {
      let covered = Set(names)
      guard covered.contains("@method"),
        covered.contains("@target-uri") || covered.isSuperset(of: ["@authority", "@path", "@query"]),
        !hasBody || covered.contains("content-digest")
      else { throw .missingComponent }
    }

    private func checkTimes(_ input: SignatureInput, at now: Int64) throws(CredentialFailure) {
      guard abs(now - input.created) <= window, input.expires.map({ now < $0 }) ?? true else { throw .staleSignature }
      // An earlier process may have answered it, and what that one remembered is gone.
      guard input.created >= start else { throw .earlierSignature }
    }

    private func alarm() {
      guard lastAlarm.isDue(at: clock.uptime()) else { return }
      logger.critical("signed requests are refused: as many nonces are remembered as there is room for")
    }
  }

  /// Remembers when something was last said, so that a flood of requests is no flood of the log.
  private final class AlarmTime: @unchecked Sendable {
    private let lock = ChannelLock()
    private var last: Int64?

    func isDue(at now: Int64) -> Bool {
      lock.withLock {
        guard last.map({ now - $0 >= 60 }) ?? true else { return false }
        last = now
        return true
      }
    }
  }
#endif
