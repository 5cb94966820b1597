// Reads a URL the narrow way: only spellings that every parser takes for the same host are read at all. Clients differ
// in what they make of backslashes, blanks, credentials, odd numbers and letters beyond ASCII, and an attacker writes
// for the client that differs from the check.

/// A URL over HTTP, as far as the guard needs it.
struct URLText: Sendable, Equatable {
  /// A name in small letters, or the text of an address without brackets.
  let host: String
  /// The address, where the host is one.
  let address: IPAddress?

  /// The longest URL, in bytes.
  static let mostBytes = 8192

  /// How a text was read.
  enum Outcome: Equatable {
    /// What the text says.
    case url(URLText)
    /// What is wrong with the text.
    case refused(String)
  }

  /// Reads a URL, or says what is wrong with it.
  static func read(_ text: String) -> Outcome {
    if text.isEmpty { return .refused("the URL is empty: write one such as https://example.com/page") }
    if text.utf8.count > mostBytes { return .refused("the URL is longer than \(mostBytes) bytes") }
    if let problem = text.unicodeScalars.lazy.compactMap(characterProblem).first { return .refused(problem) }
    guard let rest = withoutScheme(text) else {
      return .refused("only URLs that begin with https:// or http:// are accepted")
    }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return readAuthority(authority)
  }

  private static func characterProblem(_ scalar: Unicode.Scalar) -> String? {
    if scalar == "\\" { return "there is a backslash in the URL: write / or %5C" }
    if scalar == " " || scalar.isControl || (!scalar.isASCII && scalar.properties.isWhitespace) {
      return "there is a blank or a control character in the URL: write %20 for a blank"
    }
    return scalar.isInvisible || scalar == "\u{FFFD}" ? "there is an invisible character in the URL: leave it out" : nil
  }

  private static func withoutScheme(_ text: String) -> Substring? {
    for scheme in ["https://", "http://"] where text.prefix(scheme.count).lowercased() == scheme {
      return text.dropFirst(scheme.count)
    }
    return nil
  }

  private static func readAuthority(_ authority: Substring) -> Outcome {
    if authority.isEmpty { return .refused("the URL has no host: write one such as https://example.com/page") }
    if authority.contains("@") { return .refused("the URL has a user name or password before @: leave it out") }
    if !authority.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "%") }) {
      return .refused("the host has characters beyond ASCII or %-codes: write international names in their xn-- form")
    }
    let isBracketed = authority.hasPrefix("[")
    let host = isBracketed ? authority.prefix { $0 != "]" }.dropFirst() : authority.prefix { $0 != ":" }
    let port = authority[host.endIndex...].dropFirst(isBracketed ? 1 : 0)
    if isBracketed, !authority.contains("]") { return .refused("the host has no closing bracket") }
    if !port.isEmpty, !isPort(port) { return .refused("the port must be a number from 1 to 65535") }
    return isBracketed ? readIPv6(host) : readName(host.lowercased())
  }

  private static func isPort(_ text: Substring) -> Bool {
    let digits = text.dropFirst()
    guard text.hasPrefix(":"), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return UInt16(digits).map { $0 > 0 } ?? false
  }

  private static func readIPv6(_ host: Substring) -> Outcome {
    guard host.contains(":"), let address = IPAddress(host) else {
      return .refused("what stands in brackets is no IPv6 address (zones are not accepted)")
    }
    return .url(URLText(host: String(host), address: address))
  }

  /// A name, or an IPv4 address. What ends in a number is an address to every client, in spellings that differ.
  private static func readName(_ host: String) -> Outcome {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = labels.last, host.utf8.count <= 253, labels.allSatisfy(isLabel) else {
      return .refused("the host is no name: letters, digits and hyphens between single dots, and no dot at the end")
    }
    guard isNumber(last) else { return .url(URLText(host: host, address: nil)) }
    guard let address = IPAddress(host) else {
      return .refused("the host is a number that clients read differently: write a name, or four decimal numbers")
    }
    return .url(URLText(host: host, address: address))
  }

  private static func isLabel(_ label: Substring) -> Bool {
    let isPlain = label.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
    return isPlain && (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
  }

  private static func isNumber(_ label: Substring) -> Bool {
    let digits = label.hasPrefix("0x") ? label.dropFirst(2) : label
    let highest = UInt8(ascii: label.hasPrefix("0x") ? "f" : "9")
    return digits.utf8.allSatisfy { $0 <= highest && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
  }
}
