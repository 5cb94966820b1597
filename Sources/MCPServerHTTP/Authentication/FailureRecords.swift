// Which failures to be let in are recorded one by one. Anybody can cause them, as many as the network carries; so that
// nobody can fill a disk with them, there are so many records in a minute, and the rest is counted.

#if HTTP
  import MCPServer

  /// Counts failures of one server.
  final class FailureRecords: @unchecked Sendable {
    /// Records in a minute.
    static let mostPerMinute = 600

    private let lock = ChannelLock()
    private let clock: AuthenticationClock
    private var minute: Int64 = .min
    private var count = 0
    private var unrecorded = 0

    init(_ clock: AuthenticationClock = .system) { self.clock = clock }

    /// What a record says of failures before it that have none.
    static func note(_ unrecorded: Int) -> String {
      unrecorded > 0 ? "; \(unrecorded) failures before it were not recorded" : ""
    }

    /// Counts a failure.
    /// - Returns: `nil` where it is not recorded, else how many there have been since the last record that were not.
    func next() -> Int? {
      let now = clock.uptime() / 60
      return lock.withLock {
        if now != minute { (minute, count) = (now, 0) }
        guard count < FailureRecords.mostPerMinute else {
          unrecorded += 1
          return nil
        }
        count += 1
        defer { unrecorded = 0 }
        return unrecorded
      }
    }
  }
#endif
