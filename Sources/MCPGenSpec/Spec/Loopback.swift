// Names of a machine for itself, as texts: what a name leads to, nobody knows before the server starts.

/// Hosts that only programs of the same machine reach.
package enum Loopback {
  /// Whether a host without a port is one of them by its text.
  package static func holds(_ host: String) -> Bool {
    let name = host.lowercased()
    return ["localhost", "::1", "[::1]"].contains(name) || name.hasPrefix("127.") || name.hasSuffix(".localhost")
  }
}
