// Where an issuer's keys are: in a file, at a URL, or where the issuer's own metadata say.

#if OAuth
  import MCPCore

  /// A place of keys.
  enum KeySource: Sendable, Equatable {
    case file(String)
    case url(HTTPAddress)
    /// Found through the metadata of the issuer with this name (RFC 8414, OpenID Connect Discovery).
    case issuer(String)

    /// Reads what a spec says.
    /// - Parameters:
    ///   - text: a URL or a path; `nil`: found through the issuer.
    ///   - issuer: the issuer's name.
    /// - Throws: `SettingError` where the address is none that may be asked.
    init(_ text: String?, issuer: String) throws(SettingError) {
      guard let text else {
        guard HTTPAddress(issuer) != nil else {
          throw SettingError("the issuer '\(issuer.prefix(200))' is no https URL: say where its keys are (jwks)")
        }
        self = .issuer(issuer)
        return
      }
      guard text.contains("://") else {
        self = .file(text)
        return
      }
      guard let address = HTTPAddress(text) else {
        throw SettingError(
          "jwks '\(text.prefix(200))' must be an https URL, one of this machine, or the path of a file")
      }
      self = .url(address)
    }

    /// Whether the keys can be had over TLS alone.
    var needsTLS: Bool {
      switch self {
      case .file: false
      case .url(let address): address.isTLS
      case .issuer(let name): HTTPAddress(name)?.isTLS ?? true
      }
    }

    /// Gets the text of a key set.
    func get(_ fetcher: any DocumentFetcher) async throws(FetchFailure) -> FetchedDocument {
      switch self {
      case .file(let path): throw FetchFailure(description: "\(path) is a file")
      case .url(let address): return try await fetcher.get(address)
      case .issuer(let issuer): return try await fetcher.get(KeySource.discover(issuer, fetcher))
      }
    }

    /// The address of the keys, as the issuer's metadata say.
    private static func discover(
      _ issuer: String, _ fetcher: any DocumentFetcher
    ) async throws(FetchFailure) -> HTTPAddress {
      var reasons: [String] = []
      for address in metadataAddresses(of: issuer) {
        do throws(FetchFailure) {
          return try keysAddress(try await fetcher.get(address).bytes, issuer)
        } catch {
          reasons.append("\(address): \(error)")
        }
      }
      throw FetchFailure(description: "no metadata of the issuer: \(reasons.joined(separator: "; "))")
    }

    /// The places of metadata, in the order in which they are asked.
    static func metadataAddresses(of issuer: String) -> [HTTPAddress] {
      guard let mark = issuer.firstRange(of: "://") else { return [] }
      let slash = issuer[mark.upperBound...].firstIndex(of: "/") ?? issuer.endIndex
      let origin = issuer[..<slash]
      var path = issuer[slash...]
      if path.last == "/" { path.removeLast() }
      return [
        "\(origin)/.well-known/oauth-authorization-server\(path)", "\(origin)\(path)/.well-known/openid-configuration",
      ].compactMap(HTTPAddress.init)
    }

    private static func keysAddress(_ bytes: [UInt8], _ issuer: String) throws(FetchFailure) -> HTTPAddress {
      guard let metadata = JSON(strictObject: bytes) else { throw FetchFailure(description: "it is no JSON object") }
      guard let named = metadata["issuer"]?.stringValue, named.isIdentical(to: issuer) else {
        throw FetchFailure(description: "it is the metadata of another issuer")
      }
      guard let address = metadata["jwks_uri"]?.stringValue.flatMap(HTTPAddress.init) else {
        throw FetchFailure(description: "its jwks_uri is missing or no https URL")
      }
      return address
    }
  }
#endif
