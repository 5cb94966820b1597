// One key of a key set (RFC 7517). What is not for verifying signatures is no key here, and a shared secret that somebody
// published is refused like a private key: whoever can read the set could sign with it.

#if OAuth
  import Crypto
  import CryptoExtras
  import MCPCore

  /// A key with what its issuer says of it.
  struct JSONWebKey: Sendable {
    let id: String?
    /// The one algorithm that the issuer uses it for; `nil`: all that fit.
    let algorithm: TokenAlgorithm?
    let key: VerificationKey

    /// Why an entry of a key set is no key.
    struct Refused: Error {
      let reason: String
    }

    /// Reads an entry.
    init(_ entry: JSON) throws(Refused) {
      guard let kind = entry["kty"]?.stringValue else { throw Refused(reason: "it has no kty") }
      guard kind != "oct" else { throw Refused(reason: "it is a shared secret (kty oct), which must not be published") }
      guard entry["d"] == nil else { throw Refused(reason: "it is a private key, which must not be published") }
      if let use = entry["use"], use != "sig" { throw Refused(reason: "its use is not sig") }
      if let operations = entry["key_ops"] {
        guard operations.arrayValue?.contains("verify") == true else { throw Refused(reason: "key_ops lacks verify") }
      }
      id = entry["kid"]?.stringValue
      if let text = entry["alg"]?.stringValue {
        guard let named = TokenAlgorithm(rawValue: text) else { throw Refused(reason: "its alg is not accepted") }
        algorithm = named.canonical
      } else {
        algorithm = nil
      }
      key = try JSONWebKey.key(kind, entry)
      guard algorithm.map(key.fits) ?? true else { throw Refused(reason: "its alg does not fit its kty") }
    }

    /// Whether the issuer uses it for this algorithm.
    func fits(_ other: TokenAlgorithm) -> Bool {
      key.fits(other) && (algorithm == nil || algorithm == other.canonical)
    }

    private static func key(_ kind: String, _ entry: JSON) throws(Refused) -> VerificationKey {
      switch (kind, entry["crv"]?.stringValue) {
      case ("RSA", _): return try rsa(entry)
      case ("EC", "P-256"):
        if let key = try? P256.Signing.PublicKey(x963Representation: point(entry, 32)) { return .p256(key) }
      case ("EC", "P-384"):
        if let key = try? P384.Signing.PublicKey(x963Representation: point(entry, 48)) { return .p384(key) }
      case ("EC", "P-521"):
        if let key = try? P521.Signing.PublicKey(x963Representation: point(entry, 66)) { return .p521(key) }
      case ("OKP", "Ed25519"):
        if let x = bytes(entry, "x"), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: x) {
          return .ed25519(key)
        }
      default: throw Refused(reason: "its kty or crv is not supported")
      }
      throw Refused(reason: "its numbers are no key of its kind")
    }

    /// A modulus of 2,048 to 8,192 bits: less can be broken, more is work that a request should not cause.
    private static func rsa(_ entry: JSON) throws(Refused) -> VerificationKey {
      guard let modulus = bytes(entry, "n")?.drop(while: { $0 == 0 }), let exponent = bytes(entry, "e") else {
        throw Refused(reason: "its n or e is missing or no base64url")
      }
      guard (256...1_024).contains(modulus.count), (1...4).contains(exponent.count), exponent.last.map({ $0 & 1 }) == 1
      else { throw Refused(reason: "it has fewer than 2,048 bits, more than 8,192, or an odd exponent") }
      guard let key = try? _RSA.Signing.PublicKey(n: Array(modulus), e: exponent) else {
        throw Refused(reason: "its numbers are no key of its kind")
      }
      return .rsa(key)
    }

    private static func point(_ entry: JSON, _ size: Int) throws(Refused) -> [UInt8] {
      guard let x = bytes(entry, "x"), let y = bytes(entry, "y"), x.count == size, y.count == size else {
        throw Refused(reason: "its x or y has not the length of its curve")
      }
      return [4] + x + y
    }

    private static func bytes(_ entry: JSON, _ name: String) -> [UInt8]? {
      entry[name]?.stringValue.flatMap { Base64.decodeURL($0) }
    }
  }
#endif
