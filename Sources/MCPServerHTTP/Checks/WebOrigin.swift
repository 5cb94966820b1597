// Origins of web pages, in the one form in which they are compared: a page at `http://localhost` and one at
// `http://localhost:80` are the same.

#if HTTP
  /// The scheme, host and port of a web page.
  package struct WebOrigin: Hashable, Sendable {
    /// In lower case; `null` for pages that have no origin.
    let scheme: String
    /// In lower case; IPv6 addresses without brackets.
    let host: String
    /// The port, the scheme's own where none is said.
    let port: Int

    /// Reads the value of an `Origin` header; `nil` where it is none.
    init?(_ text: String) {
      if text == "null" {
        (scheme, host, port) = (text, "", 0)
        return
      }
      guard let mark = text.firstRange(of: "://"), let name = HostName(text[mark.upperBound...]) else { return nil }
      scheme = text[..<mark.lowerBound].lowercased()
      guard !scheme.isEmpty, scheme.utf8.allSatisfy(WebOrigin.isLegal) else { return nil }
      host = name.host
      port = name.port ?? (scheme == "https" ? 443 : 80)
    }

    private static func isLegal(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }

    /// An origin that a spec lists.
    init(setting: String) throws(ListenError) {
      guard let origin = WebOrigin(setting) else {
        throw ListenError("'\(setting.prefix(80))' is no origin: write it like https://app.example.com")
      }
      self = origin
    }
  }
#endif
