// The guard of arguments that are URLs a handler will fetch: only https and http, any port, and only the public
// internet. The text alone settles spellings, literal addresses and names that are local by their ending; every other
// name is resolved, and all of its addresses must be public. A name that is not found and one that leads inside get the
// same answer, so that nobody can ask this guard which names a network has.
//
// A name may lead elsewhere a moment later (DNS rebinding), and an answer may redirect. A handler should connect to one
// of `checkedAddresses`, and hand every redirect to the guard again.

/// Keeps URLs on the public internet.
enum URLGuard {
  /// Finds the addresses of a name. Throws where there are none or they cannot be told.
  typealias Resolver = @Sendable (String) async throws -> [IPAddress]

  /// What came of a check with resolution.
  enum Check: Sendable, Equatable {
    /// Where a handler may connect to.
    case addresses([IPAddress])
    /// Why it is refused.
    case refused(String)
  }

  /// Why the text is refused, as far as that shows without a look at the network; nil where nothing speaks against it.
  static func problem(of text: String) -> String? {
    switch read(text) {
    case .url: nil
    case .refused(let reason): reason
    }
  }

  /// Why the text is refused once its host is resolved; nil where all addresses are public.
  static func problem(ofResolved text: String, resolve: Resolver = SystemResolver.addresses) async -> String? {
    switch await checkedAddresses(of: text, resolve: resolve) {
    case .addresses: nil
    case .refused(let reason): reason
    }
  }

  /// The public addresses behind the URL, at least one, if all of them are public.
  static func checkedAddresses(of text: String, resolve: Resolver = SystemResolver.addresses) async -> Check {
    let url: URLText
    switch read(text) {
    case .refused(let reason): return .refused(reason)
    case .url(let read): url = read
    }
    if let address = url.address { return .addresses([address]) }
    guard let addresses = try? await resolve(url.host), !addresses.isEmpty, addresses.allSatisfy(\.isPublic) else {
      return .refused("the host does not lead to addresses of the public internet, or could not be found in time")
    }
    return .addresses(addresses)
  }

  private static func read(_ text: String) -> URLText.Outcome {
    let outcome = URLText.read(text)
    guard case .url(let url) = outcome else { return outcome }
    let isPublic = url.address.map(\.isPublic) ?? !isLocalName(url.host)
    return isPublic ? outcome : .refused("the host is not on the public internet: only public hosts are accepted")
  }

  /// Whether the name is one of this machine, this network or a cloud by its ending alone. So is a name without a dot.
  private static func isLocalName(_ host: String) -> Bool {
    guard host.contains(".") else { return true }
    return localEndings.contains { host == $0 || host.hasSuffix(".\($0)") }
  }

  private static let localEndings = [
    "localhost", "localdomain", "local", "internal", "intranet", "private", "lan", "home", "corp", "home.arpa", "svc",
    "cluster.local", "consul", "onion", "metadata.goog",
    // Public names that exist to lead to any address, or to this machine.
    "nip.io", "sslip.io", "xip.io", "localtest.me", "lvh.me", "vcap.me",
  ]
}
