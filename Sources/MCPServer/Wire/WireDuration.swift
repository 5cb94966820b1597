// `duration` in a spec is `Duration` in Swift, the JSON Schema format `duration` on the wire (`PT1H30M`: RFC 3339,
// appendix A, without fractions) and words in a text ("90 seconds"). Years and months have no fixed length and are
// refused.

import MCPCore

extension Duration: WireDecodable, WireEncodable, PlaceholderValue {
  /// Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds.
  public init(wire view: JSONView) throws {
    guard let duration = ISODuration(view.string) else {
      throw WireError("expected an ISO 8601 duration of weeks, days or a time, such as PT1H30M")
    }
    self = .seconds(duration.seconds)
  }

  /// Appends the duration in whole seconds, rounded up: the format has no fractions.
  public func write(to writer: inout JSONWriter) {
    let (seconds, attoseconds) = components
    writer.string("PT\(max(0, attoseconds > 0 ? seconds + 1 : seconds))S")
  }

  /// The duration in words.
  public var placeholderText: String { secondsText == "1" ? "1 second" : "\(secondsText) seconds" }

  /// The duration in words as somebody would say it: in whole seconds, below ten in tenths. A time to wait is rounded
  /// up, so that nobody comes back too early.
  func roundedText(_ rule: FloatingPointRoundingRule = .up) -> String {
    let unit = self < .seconds(10) ? Duration.milliseconds(100) : .seconds(1)
    return (unit * Int((self / unit).rounded(rule))).placeholderText
  }

  /// Seconds with up to nine decimals, as few as are needed.
  private var secondsText: String {
    let (seconds, attoseconds) = components
    let nanoseconds = (attoseconds / 1_000_000_000).magnitude
    let sign = seconds < 0 || attoseconds < 0 ? "-" : ""
    guard nanoseconds > 0 else { return "\(seconds)" }
    var fraction = String(nanoseconds)
    fraction = String(repeating: "0", count: 9 - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(sign)\(seconds.magnitude).\(fraction)"
  }
}
