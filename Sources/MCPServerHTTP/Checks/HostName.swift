// Names of hosts as `Host` headers and origins carry them, taken apart. Loopback names are those that no name server is
// asked for, so a page elsewhere cannot make its own name mean this machine and be taken for local.

#if HTTP
  /// A host and a port.
  struct HostName: Hashable {
    /// In lower case; IPv6 addresses without brackets.
    let host: String
    /// `nil`: not said.
    let port: Int?

    /// Reads `host`, `host:port` and `[address]:port`; `nil` where it is neither.
    init?(_ text: some StringProtocol) {
      let lower = text.lowercased()
      var name = lower[...]
      var port: Substring?
      if name.first == "[" {
        guard let end = name.firstIndex(of: "]") else { return nil }
        let rest = name[name.index(after: end)...]
        guard rest.isEmpty || rest.first == ":" else { return nil }
        if !rest.isEmpty { port = rest.dropFirst() }
        name = name[name.index(after: name.startIndex)..<end]
      } else if let colon = name.firstIndex(of: ":") {
        port = name[name.index(after: colon)...]
        name = name[..<colon]
      }
      guard !name.isEmpty, name.utf8.allSatisfy(HostName.isLegal) else { return nil }
      if let port {
        guard !port.isEmpty, port.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(port),
          number <= 65_535
        else { return nil }
        self.port = number
      } else {
        self.port = nil
      }
      host = String(name)
    }

    private static func isLegal(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x30...0x3A).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }

    /// Whether it means this machine whatever a name server says.
    var isLoopback: Bool { host == "localhost" || HostName.isLoopback(host) }

    /// Whether this is a numeric loopback address.
    static func isLoopback(_ address: String) -> Bool {
      if address == "::1" { return true }
      let parts = address.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 4 && parts[0] == "127"
        && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } && UInt8($0) != nil }
    }
  }
#endif
