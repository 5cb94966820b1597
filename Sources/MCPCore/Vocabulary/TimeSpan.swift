// A length of time as specs write it: one whole number and one unit. It is positive and at most a year, so that no
// sum of a time and a span can overflow and no typing mistake makes a timeout of centuries.

/// A positive length of time, such as `500ms` or `5m`.
public struct TimeSpan: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The longest span: 365 days.
  public static let maximum = TimeSpan(unchecked: 365 * 86_400 * 1_000_000_000)

  /// The length in nanoseconds: at least 1, at most 365 days.
  public let nanoseconds: Int64

  private init(unchecked nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// A span of so many nanoseconds, or nil where that is not positive or more than 365 days.
  public init?(nanoseconds: Int64) {
    guard (1...Self.maximum.nanoseconds).contains(nanoseconds) else { return nil }
    self.nanoseconds = nanoseconds
  }

  /// Reads a whole number and one of `ms`, `s`, `m`, `h`, `d`, without a space.
  public init(_ text: String) throws(ValueSyntaxError) {
    let shape = "a duration such as `500ms`, `5s`, `1m`, `2h` or `1d`"
    var scanner = TextScanner(text)
    guard let count = scanner.takeInteger() else { throw scanner.error(expected: shape) }
    let unitStart = scanner.offset
    let name = scanner.takeWord()
    guard let unit = Self.units.first(where: { $0.name == name }) else {
      throw scanner.error(expected: "a unit of time: `ms`, `s`, `m`, `h` or `d`", at: unitStart)
    }
    try scanner.expectEnd("nothing after the unit")
    let (product, overflow) = count.multipliedReportingOverflow(by: unit.nanoseconds)
    guard !overflow, let span = TimeSpan(nanoseconds: product) else {
      throw scanner.error(expected: "a duration that is more than zero and at most 365 days", at: 0)
    }
    self = span
  }

  /// The span as a value for clocks.
  public var duration: Duration { .nanoseconds(nanoseconds) }

  /// The span in seconds.
  public var seconds: Double { Double(nanoseconds) / 1_000_000_000 }

  /// The span in the notation of specs, with the largest unit that keeps it whole; spans that no unit keeps whole are
  /// written in nanoseconds (`ns`).
  public var description: String {
    for unit in Self.units.reversed() where nanoseconds.isMultiple(of: unit.nanoseconds) {
      return "\(nanoseconds / unit.nanoseconds)\(unit.name)"
    }
    return "\(nanoseconds)ns"
  }

  /// Orders spans by length.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.nanoseconds < right.nanoseconds }

  private static let units: [(name: String, nanoseconds: Int64)] = [
    ("ms", 1_000_000), ("s", 1_000_000_000), ("m", 60_000_000_000), ("h", 3_600_000_000_000),
    ("d", 86_400_000_000_000),
  ]
}
