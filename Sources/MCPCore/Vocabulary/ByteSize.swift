// A number of bytes as specs write it. KB is 1000 and KiB 1024, as the standards have it; mixing the two up is the
// classic mistake, so both are accepted and neither means the other.

/// A positive number of bytes, such as `65536`, `64KB` or `100MiB`.
public struct ByteSize: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The largest size: 1 TiB.
  public static let maximum = ByteSize(unchecked: 1 << 40)

  /// The size in bytes: at least 1, at most 1 TiB.
  public let bytes: Int64

  private init(unchecked bytes: Int64) {
    self.bytes = bytes
  }

  /// A size of so many bytes, or nil where that is not positive or more than 1 TiB.
  public init?(bytes: Int64) {
    guard (1...Self.maximum.bytes).contains(bytes) else { return nil }
    self.bytes = bytes
  }

  /// Reads a whole number and, optionally, one of `B`, `KB`, `MB`, `GB`, `KiB`, `MiB`, `GiB`, without a space.
  public init(_ text: String) throws(ValueSyntaxError) {
    var scanner = TextScanner(text)
    guard let count = scanner.takeInteger() else {
      throw scanner.error(expected: "a size such as `65536`, `64KB` or `100MiB`")
    }
    let unitStart = scanner.offset
    let name = scanner.takeWord()
    guard let unit = name.isEmpty ? 1 : Self.units.first(where: { $0.name == name })?.bytes else {
      throw scanner.error(expected: "a unit: `B`, `KB`, `MB`, `GB`, `KiB`, `MiB` or `GiB`", at: unitStart)
    }
    try scanner.expectEnd("nothing after the size")
    let (product, overflow) = count.multipliedReportingOverflow(by: unit)
    guard !overflow, let size = ByteSize(bytes: product) else {
      throw scanner.error(expected: "a size that is more than zero and at most 1 TiB", at: 0)
    }
    self = size
  }

  /// The size in the notation of specs, with the largest unit that keeps it whole.
  public var description: String {
    let fitting = Self.units.filter { bytes.isMultiple(of: $0.bytes) }
    guard let unit = fitting.max(by: { $0.bytes < $1.bytes }), unit.bytes > 1 else { return "\(bytes)" }
    return "\(bytes / unit.bytes)\(unit.name)"
  }

  /// Orders sizes by their bytes.
  public static func < (left: ByteSize, right: ByteSize) -> Bool { left.bytes < right.bytes }

  private static let units: [(name: String, bytes: Int64)] = [
    ("B", 1), ("KB", 1_000), ("KiB", 1 << 10), ("MB", 1_000_000), ("MiB", 1 << 20), ("GB", 1_000_000_000),
    ("GiB", 1 << 30),
  ]
}
