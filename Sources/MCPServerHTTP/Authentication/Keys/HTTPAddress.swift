// Addresses that this server itself asks: an issuer's keys, a token endpoint. What is answered there decides who may call
// it, so it is read over TLS, or from this machine.

#if HTTP
  /// An http(s) address taken apart.
  struct HTTPAddress: Sendable, Equatable, CustomStringConvertible {
    let isTLS: Bool
    /// In lower case; IPv6 addresses without brackets.
    let host: String
    let port: Int
    /// The path with the query, from its slash on.
    let target: String

    /// Reads `https://host…`, or `http://` and a loopback host; `nil` where the text is anything else, such as one with a
    /// user or a fragment.
    init?(_ text: String) {
      guard let mark = text.firstRange(of: "://"), text.utf8.count <= 2_048,
        text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x23 && $0 != 0x5C })
      else { return nil }
      let scheme = text[..<mark.lowerBound].lowercased()
      let rest = text[mark.upperBound...]
      let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
      guard scheme == "https" || scheme == "http", let name = HostName(rest[..<end]) else { return nil }
      isTLS = scheme == "https"
      guard isTLS || name.isLoopback else { return nil }
      host = name.host
      port = name.port ?? (isTLS ? 443 : 80)
      let target = rest[end...]
      self.target = target.hasPrefix("/") ? String(target) : "/" + target
    }

    /// The host as it stands in a `Host` header.
    var authority: String {
      let name = host.contains(":") ? "[\(host)]" : host
      return port == (isTLS ? 443 : 80) ? name : "\(name):\(port)"
    }

    var description: String { "\(isTLS ? "https" : "http")://\(authority)\(target)" }
  }
#endif
