// The two clocks of authentication. What an issuer or a signer has written down is compared with the time of day; how
// long something has been known is measured by a clock that nobody sets.

#if HTTP
  import MCPServer

  /// Where authentication has its times from; tests have clocks of their own.
  struct AuthenticationClock: Sendable {
    /// Seconds since 1970.
    var now: @Sendable () -> Int64
    /// Seconds since some moment before the start, which never go back.
    var uptime: @Sendable () -> Int64

    /// The clocks of this machine.
    static let system: AuthenticationClock = {
      // An hour ago, so that nothing has happened "less than a minute ago" at the start.
      let start = ContinuousClock.now - .seconds(3_600)
      return AuthenticationClock(
        now: { Platform.secondsSince1970 }, uptime: { (ContinuousClock.now - start).components.seconds })
    }()
  }
#endif
