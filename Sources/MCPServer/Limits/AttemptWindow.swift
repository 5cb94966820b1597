// What a limit asks of the log of attempts. Times are kept in ticks of which every window has a thousand million, so
// that 32 bits hold one however long the window is, and a second is exact to a nanosecond, a day to 86 microseconds.

import MCPCore

/// The numbers of one limit.
struct AttemptWindow: Sendable {
  /// How many ticks a window has.
  static let ticks: UInt64 = 1_000_000_000
  /// The most entries of a log: 4 MB.
  static let mostSlots: Int64 = 1_000_000

  /// How long a tick is.
  let tickNanoseconds: UInt64
  /// The most entries of a log.
  let slots: Int
  /// How many attempts share an entry: 1 up to a million attempts in a window. Beyond that an entry stands for up to a
  /// thousand and has the time of the last of them; then never more attempts pass than the limit says, and at most
  /// 0.2 percent fewer.
  let attemptsPerSlot: Int

  init(_ limit: Limit, mostSlots: Int64 = Self.mostSlots) {
    tickNanoseconds = UInt64(limit.window.seconds)
    let shared = (limit.count + mostSlots - 1) / mostSlots
    attemptsPerSlot = Int(shared)
    slots = Int(limit.count / shared)
  }

  /// The tick in which a moment lies.
  @inline(__always) func tick(_ nanoseconds: UInt64) -> UInt64 { nanoseconds / tickNanoseconds }
}
