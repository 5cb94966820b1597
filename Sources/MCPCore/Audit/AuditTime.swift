// The time of a record. The text up to the second is kept, because a busy server writes thousands of records in one.

/// Writes moments as RFC 3339 has them, in UTC with milliseconds: `2026-07-28T09:30:00.000Z`.
package struct AuditTime: Sendable {
  /// The length of every such text, in bytes.
  package static let byteCount = 24

  /// The second, since 1970, whose text is kept.
  private var second: Int64 = .min
  /// The text up to the second.
  private var text: [UInt8] = []

  /// No second yet.
  package init() {}

  /// Appends a moment, without quotes.
  /// - Parameter milliseconds: since 1970; what has no year of four digits from then on is the nearest that has.
  package mutating func write(_ milliseconds: Int64, to writer: inout JSONWriter) {
    let moment = min(max(milliseconds, 0), AuditTime.last)
    if moment / 1_000 != second { keep(moment / 1_000) }
    text.withUnsafeBufferPointer { writer.raw($0) }
    let rest = moment % 1_000
    writer.byte(AuditTime.digit(rest / 100))
    writer.byte(AuditTime.digit(rest / 10))
    writer.byte(AuditTime.digit(rest))
    writer.byte(UInt8(ascii: "Z"))
  }

  /// The end of the year 9999.
  private static let last: Int64 = 253_402_300_799_999

  private mutating func keep(_ moment: Int64) {
    second = moment
    let (year, month, day) = AuditTime.date(moment / 86_400)
    let time = moment % 86_400
    text.removeAll(keepingCapacity: true)
    for (number, width, mark) in [
      (year, 4, "-"), (month, 2, "-"), (day, 2, "T"), (time / 3_600, 2, ":"), (time / 60 % 60, 2, ":"),
      (time % 60, 2, "."),
    ] {
      var unit: Int64 = width == 4 ? 1_000 : 10
      for _ in 0..<width {
        text.append(AuditTime.digit(number / unit))
        unit /= 10
      }
      text += mark.utf8
    }
  }

  private static func digit(_ number: Int64) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10) }

  /// The date of the Gregorian calendar so many days after 1970-01-01. Years begin in March here, so that the day that
  /// comes and goes is a year's last one.
  private static func date(_ day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let sinceMarch = day + 719_468
    let era = sinceMarch / 146_097
    let dayOfEra = sinceMarch % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
