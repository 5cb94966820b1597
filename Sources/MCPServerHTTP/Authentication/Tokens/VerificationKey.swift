// Public keys, and the one question that they answer. A key knows which algorithms it is for: a token cannot make one key
// serve another.

#if OAuth
  import Crypto
  import CryptoExtras

  /// A public key of an issuer.
  enum VerificationKey: Sendable {
    case rsa(_RSA.Signing.PublicKey)
    case p256(P256.Signing.PublicKey)
    case p384(P384.Signing.PublicKey)
    case p521(P521.Signing.PublicKey)
    case ed25519(Curve25519.Signing.PublicKey)

    /// Whether this is a key for the algorithm.
    func fits(_ algorithm: TokenAlgorithm) -> Bool {
      switch (self, algorithm) {
      case (.rsa, .rs256), (.rsa, .rs384), (.rsa, .rs512), (.rsa, .ps256), (.rsa, .ps384), (.rsa, .ps512),
        (.p256, .es256), (.p384, .es384), (.p521, .es512), (.ed25519, .edDSA), (.ed25519, .ed25519):
        true
      default: false
      }
    }

    /// Whether the signature is one over these bytes by the owner of this key; never for an algorithm that does not fit.
    func isValid(_ signature: [UInt8], of bytes: some Collection<UInt8>, _ algorithm: TokenAlgorithm) -> Bool {
      let bytes = Array(bytes)
      switch (self, algorithm) {
      case (.rsa(let key), _): return VerificationKey.isValid(signature, of: bytes, key, algorithm)
      case (.p256(let key), .es256):
        return (try? P256.Signing.ECDSASignature(rawRepresentation: signature))
          .map { key.isValidSignature($0, for: SHA256.hash(data: bytes)) } ?? false
      case (.p384(let key), .es384):
        return (try? P384.Signing.ECDSASignature(rawRepresentation: signature))
          .map { key.isValidSignature($0, for: SHA384.hash(data: bytes)) } ?? false
      case (.p521(let key), .es512):
        return (try? P521.Signing.ECDSASignature(rawRepresentation: signature))
          .map { key.isValidSignature($0, for: SHA512.hash(data: bytes)) } ?? false
      case (.ed25519(let key), .edDSA), (.ed25519(let key), .ed25519):
        return key.isValidSignature(signature, for: bytes)
      default: return false
      }
    }

    private static func isValid(
      _ signature: [UInt8], of bytes: [UInt8], _ key: _RSA.Signing.PublicKey, _ algorithm: TokenAlgorithm
    ) -> Bool {
      let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
      switch algorithm {
      case .rs256:
        return key.isValidSignature(signature, for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
      case .rs384:
        return key.isValidSignature(signature, for: SHA384.hash(data: bytes), padding: .insecurePKCS1v1_5)
      case .rs512:
        return key.isValidSignature(signature, for: SHA512.hash(data: bytes), padding: .insecurePKCS1v1_5)
      case .ps256: return key.isValidSignature(signature, for: SHA256.hash(data: bytes), padding: .PSS)
      case .ps384: return key.isValidSignature(signature, for: SHA384.hash(data: bytes), padding: .PSS)
      case .ps512: return key.isValidSignature(signature, for: SHA512.hash(data: bytes), padding: .PSS)
      default: return false
      }
    }
  }
#endif
