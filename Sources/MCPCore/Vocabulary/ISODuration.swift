// ISO 8601 durations as specs and the wire have them: weeks, days and a time, in whole numbers. Years and months have no
// fixed length and are refused. The compiler writes defaults with it and the runtime reads arguments with it, so that
// both mean the same by a text.

/// A length of time such as `PT1H30M` or `P2W`.
public struct ISODuration: Hashable, Sendable {
  /// The length in seconds: at least 0, less than 10^15.
  public let seconds: Int64

  /// Reads `P`, then weeks and days, then `T` with hours, minutes and seconds: each unit at most once and in this order,
  /// at least one of them, at most nine digits each. `nil` for anything else.
  public init?(_ text: String) {
    var rest = text.utf8[...]
    guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
    let days = Self.take([("W", 604_800), ("D", 86_400)], from: &rest)
    var time: Int64?
    if rest.first == UInt8(ascii: "T") {
      rest = rest.dropFirst()
      time = Self.take([("H", 3600), ("M", 60), ("S", 1)], from: &rest)
      guard time != nil else { return nil }
    }
    guard rest.isEmpty, days != nil || time != nil else { return nil }
    seconds = (days ?? 0) + (time ?? 0)
  }

  /// The sum of the units that stand next, `nil` where none does.
  private static func take(
    _ units: [(name: Unicode.Scalar, seconds: Int64)], from rest: inout Substring.UTF8View
  ) -> Int64? {
    var sum: Int64?
    for unit in units {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard (1...9).contains(digits.count), rest.dropFirst(digits.count).first == UInt8(ascii: unit.name) else {
        continue
      }
      sum = (sum ?? 0) + digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) } * unit.seconds
      rest = rest.dropFirst(digits.count + 1)
    }
    return sum
  }
}
