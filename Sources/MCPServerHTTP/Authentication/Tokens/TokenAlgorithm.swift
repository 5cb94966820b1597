// The algorithms that tokens may be signed by: all of them asymmetric. `none` and the HS family are no cases, so that no
// setting can allow them and no public key can be taken for a shared secret.

#if OAuth
  /// An algorithm of RFC 7518, 8037 or 9864 by the name that it has in a token's header.
  enum TokenAlgorithm: String, CaseIterable, Sendable {
    case rs256 = "RS256"
    case rs384 = "RS384"
    case rs512 = "RS512"
    case ps256 = "PS256"
    case ps384 = "PS384"
    case ps512 = "PS512"
    case es256 = "ES256"
    case es384 = "ES384"
    case es512 = "ES512"
    case edDSA = "EdDSA"
    case ed25519 = "Ed25519"

    /// The one name of algorithms that have two.
    var canonical: TokenAlgorithm { self == .ed25519 ? .edDSA : self }
  }
#endif
