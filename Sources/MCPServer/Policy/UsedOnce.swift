// What may be used once: the numbers of confirmations that stateless clients carry. A number that was used is remembered
// for longer than the text that carries it is believed, so that a repeated text is known to be one.

import MCPCore

/// Numbers that have been used.
final class UsedOnce: Sendable {
  private struct State {
    var used: [String: ContinuousClock.Instant] = [:]
    var swept = ContinuousClock.now
  }

  private let state = Locked(State())
  private let most: Int

  /// - Parameter most: how many are remembered; with more, nothing can be used any more until some are old enough.
  init(most: Int = 100_000) { self.most = most }

  /// Uses a number. Answers whether nobody has before.
  /// - Parameter lifetime: how long the text that carries the number is believed.
  func use(_ number: String, for lifetime: Duration, at now: ContinuousClock.Instant = .now) -> Bool {
    state.withLock { state in
      if state.used.count >= most || now - state.swept > lifetime {
        state.used = state.used.filter { $0.value > now }
        state.swept = now
      }
      guard state.used.count < most, state.used[number] == nil else { return false }
      state.used[number] = now + lifetime
      return true
    }
  }
}
