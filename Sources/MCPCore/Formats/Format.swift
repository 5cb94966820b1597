// The values of JSON Schema's `format` that can be checked, one table by name. Every check is a pure function over
// UTF-8 that looks at each byte a bounded number of times. A format outside the table is an annotation alone.

/// A format of texts that JSON Schema names and this module can check.
public enum Format: String, Hashable, Sendable, CaseIterable {
  /// RFC 3339 `full-date`: `2027-06-30`.
  case date
  /// RFC 3339 `full-time`, with an offset: `08:30:06.28Z`.
  case time
  /// RFC 3339 `date-time`: `2027-06-30T08:30:06+01:00`.
  case dateTime = "date-time"
  /// RFC 3339 appendix A: `P4DT12H30M5S`, `P2W`.
  case duration
  /// RFC 5321 mailbox in ASCII: `joe@example.com`.
  case email
  /// RFC 1123 host name; labels that begin with `xn--` are checked as letters, digits and hyphens only.
  case hostname
  /// RFC 2673 dotted decimal, without leading zeros.
  case ipv4
  /// RFC 4291 text form, without a zone.
  case ipv6
  /// RFC 3986 URI with a scheme.
  case uri
  /// RFC 3986 URI or relative reference.
  case uriReference = "uri-reference"
  /// RFC 4122 text form, of any version.
  case uuid
  /// RFC 6901 JSON pointer.
  case jsonPointer = "json-pointer"
  /// A regular expression as `Pattern` reads it.
  case regex

  /// Whether the text of these UTF-8 bytes has this format. The work is linear in the text; for `regex` it is that of
  /// compiling the pattern, which is bounded.
  public func matches(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var scanner = ByteScanner(utf8)
    let isWellFormed: Bool
    switch self {
    case .date: isWellFormed = scanner.takeDate()
    case .time: isWellFormed = scanner.takeTime()
    case .dateTime: isWellFormed = scanner.takeDateTime()
    case .duration: isWellFormed = scanner.takeDuration()
    case .email: isWellFormed = scanner.takeMailbox()
    case .hostname: isWellFormed = scanner.takeHostname()
    case .ipv4: isWellFormed = scanner.takeIPv4()
    case .ipv6: isWellFormed = scanner.takeIPv6()
    case .uri: isWellFormed = scanner.takeURI(needsScheme: true)
    case .uriReference: isWellFormed = scanner.takeURI(needsScheme: false)
    case .uuid: isWellFormed = scanner.takeUUID()
    case .jsonPointer: isWellFormed = scanner.takeJSONPointer()
    case .regex: return (try? Pattern(String(decoding: utf8, as: UTF8.self))) != nil
    }
    return isWellFormed && scanner.isAtEnd
  }

  /// Whether `text` has this format.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }

  /// A text of this format, for messages and documentation.
  public var example: String {
    switch self {
    case .date: "2027-06-30"
    case .time: "08:30:06Z"
    case .dateTime: "2027-06-30T08:30:06Z"
    case .duration: "P1DT12H"
    case .email: "joe@example.com"
    case .hostname: "www.example.com"
    case .ipv4: "192.0.2.1"
    case .ipv6: "2001:db8::1"
    case .uri: "https://example.com/a?b=c"
    case .uriReference: "/a?b=c"
    case .uuid: "2eb8aa08-aa98-11ea-b4aa-73b441d16380"
    case .jsonPointer: "/items/0"
    case .regex: "^[a-z]+$"
    }
  }
}
