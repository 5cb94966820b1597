// The keys of one issuer, kept for as long as the issuer allows. Nearly every question is answered from memory, on the
// event loop; the rest waits for one request to the issuer, however many ask. What strangers send cannot make it ask
// more than once a minute, and an issuer that is down takes nobody's access away for some hours.

#if OAuth
  import Logging
  import MCPServer

  /// Keys of an issuer.
  final class KeyStore: @unchecked Sendable {
    /// Seconds.
    enum Times {
      /// How long keys are kept where the issuer does not say, and the bounds of what it may say.
      static let usual: Int64 = 600
      static let bounds: ClosedRange<Int64> = 60...3_600
      /// How long keys are used whose time is over while the issuer cannot be asked.
      static let stale: Int64 = 24 * 3_600
      /// Between two questions for a key that was not there.
      static let unknownKey: Int64 = 60
      /// Between two questions where the issuer did not answer.
      static let retry: Int64 = 10
      /// Between two looks at a file.
      static let file: Int64 = 5
    }

    /// What can be said at once.
    enum Answer {
      case key(VerificationKey)
      case refused(CredentialFailure)
      /// The issuer has to be asked first.
      case waits
    }

    private struct State {
      var keys: KeySet?
      /// When they are no longer fresh.
      var freshUntil: Int64 = .min
      /// When the issuer was last asked, or the file last looked at.
      var lastAttempt: Int64?
      var question: Task<Void, Never>?
      var file: KeyFile?
    }

    private let source: KeySource
    private let fetcher: any DocumentFetcher
    private let clock: AuthenticationClock
    private let logger: Logger
    private let lock = ChannelLock()
    private var state = State()

    init(_ source: KeySource, _ fetcher: any DocumentFetcher, _ clock: AuthenticationClock, _ logger: Logger) {
      (self.source, self.fetcher, self.clock, self.logger) = (source, fetcher, clock, logger)
      if case .file(let path) = source { state.file = KeyFile(path: path) }
    }

    /// The key of a token, as far as that can be said without waiting.
    func find(_ algorithm: TokenAlgorithm, _ id: String?) -> Answer {
      let now = clock.uptime()
      return lock.withLock {
        readFile(at: now)
        return answer(algorithm, id, at: now, mayAsk: state.file == nil)
      }
    }

    /// The key of a token, after the issuer was asked.
    func findLater(_ algorithm: TokenAlgorithm, _ id: String?) async throws(CredentialFailure) -> VerificationKey {
      await question(for: algorithm, id)?.value
      let now = clock.uptime()
      switch lock.withLock({ answer(algorithm, id, at: now, mayAsk: false) }) {
      case .key(let key): return key
      case .refused(let failure): throw failure
      case .waits: throw .keysUnavailable
      }
    }

    // MARK: Under the lock

    private func answer(_ algorithm: TokenAlgorithm, _ id: String?, at now: Int64, mayAsk: Bool) -> Answer {
      let mayRetry = mayAsk && isTime(again: Times.retry, at: now)
      guard let keys = state.keys else { return mayRetry ? .waits : .refused(.keysUnavailable) }
      if now >= state.freshUntil && state.file == nil {
        if mayRetry { return .waits }
        guard now - state.freshUntil < Times.stale else { return .refused(.keysUnavailable) }
      }
      do throws(CredentialFailure) {
        return .key(try keys.key(algorithm, id))
      } catch {
        guard error == .unknownKey, mayAsk, isTime(again: Times.unknownKey, at: now) else { return .refused(error) }
        return .waits
      }
    }

    private func isTime(again interval: Int64, at now: Int64) -> Bool {
      if state.question != nil { return true }
      guard let last = state.lastAttempt else { return true }
      return now - last >= interval
    }

    private func readFile(at now: Int64) {
      guard state.file != nil, state.lastAttempt.map({ now - $0 >= Times.file }) ?? true else { return }
      state.lastAttempt = now
      do {
        if let bytes = try state.file?.readIfChanged() { state.keys = try accept(bytes) }
      } catch {
        logger.error("keys of an issuer: \(error)")
      }
    }

    private func accept(_ bytes: [UInt8]) throws(KeySet.Malformed) -> KeySet {
      let keys = try KeySet(bytes)
      for line in keys.refused { logger.warning("keys of an issuer: \(line)") }
      return keys
    }

    // MARK: Asking

    /// The question that is under way, or a new one; `nil` where another one has been answered meanwhile.
    private func question(for algorithm: TokenAlgorithm, _ id: String?) -> Task<Void, Never>? {
      let now = clock.uptime()
      return lock.withLock {
        if let question = state.question { return question }
        guard case .waits = answer(algorithm, id, at: now, mayAsk: true) else { return nil }
        state.lastAttempt = now
        let question = Task { await self.ask() }
        state.question = question
        return question
      }
    }

    private func ask() async {
      do {
        let document = try await source.get(fetcher)
        let keys = try accept(document.bytes)
        let age = min(max(document.maxAge ?? Times.usual, Times.bounds.lowerBound), Times.bounds.upperBound)
        let now = clock.uptime()
        lock.withLock {
          state.keys = keys
          state.freshUntil = now + age
          state.question = nil
        }
      } catch {
        logger.error("keys of an issuer: \(error)")
        lock.withLock { state.question = nil }
      }
    }
  }
#endif
