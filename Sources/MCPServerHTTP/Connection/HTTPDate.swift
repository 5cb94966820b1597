// The header `Date`. Its text is made once in each second and not once in each answer.

#if HTTP
  import MCPServer

  /// The time of day as HTTP writes it.
  enum HTTPDate {
    private final class Latest: @unchecked Sendable {
      private let lock = ChannelLock()
      private var second: Int64 = -1
      private var line = ""

      func line(at second: Int64) -> String {
        lock.withLock {
          if second != self.second {
            self.second = second
            line = "Date: \(HTTPDate.text(second))\r\n"
          }
          return line
        }
      }
    }

    private static let latest = Latest()

    /// The header of this moment.
    static var line: String { latest.line(at: Platform.secondsSince1970) }

    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, for a number of seconds since 1970.
    static func text(_ seconds: Int64) -> String {
      let (day, time) = seconds.quotientAndRemainder(dividingBy: 86_400)
      let date = calendarDate(day)
      let clock = [time / 3_600, time / 60 % 60, time % 60].map(twoDigits).joined(separator: ":")
      return "\(days[Int(day % 7)]), \(twoDigits(date.day)) \(months[date.month - 1]) \(date.year) \(clock) GMT"
    }

    private static func twoDigits(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }

    /// The date of the Gregorian calendar so many days after 1970-01-01, by walking over years and months: once in a
    /// second that is cheap enough.
    private static func calendarDate(_ days: Int64) -> (year: Int64, month: Int, day: Int64) {
      var rest = days
      var year: Int64 = 1970
      while rest >= yearLength(year) {
        rest -= yearLength(year)
        year += 1
      }
      var month = 1
      while rest >= monthLength(month, year) {
        rest -= monthLength(month, year)
        month += 1
      }
      return (year, month, rest + 1)
    }

    private static func isLeap(_ year: Int64) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    private static func yearLength(_ year: Int64) -> Int64 { isLeap(year) ? 366 : 365 }

    private static func monthLength(_ month: Int, _ year: Int64) -> Int64 {
      switch month {
      case 2: isLeap(year) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }
  }
#endif
