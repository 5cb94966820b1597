// Times of the calendar as RFC 3339 writes them, for what clients are told of tasks.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A moment, in milliseconds since 1970.
struct WallTime: Sendable, Hashable {
  let milliseconds: Int64

  static var now: WallTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return WallTime(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// `2026-07-28T09:30:00.000Z`.
  var text: String {
    let (day, time) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let (year, month, dayOfMonth) = WallTime.date(day)
    let clock = [time / 3_600_000, time / 60_000 % 60, time / 1_000 % 60].map { WallTime.padded($0, 2) }
    let date = [WallTime.padded(year, 4), WallTime.padded(month, 2), WallTime.padded(dayOfMonth, 2)]
    return "\(date.joined(separator: "-"))T\(clock.joined(separator: ":")).\(WallTime.padded(time % 1_000, 3))Z"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The date of the Gregorian calendar so many days after 1970-01-01. Years begin in March here, so that the day that
  /// comes and goes is a year's last one.
  private static func date(_ day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let sinceMarch = day + 719_468
    let era = sinceMarch / 146_097
    let dayOfEra = sinceMarch - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
