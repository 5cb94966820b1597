// A token as it arrives: its header is read, because that says how to verify it, and nothing else. What it claims can be
// had only with a key, so no code can act on claims that nobody has signed.

#if OAuth
  import MCPCore

  /// A signed JWT in compact form (RFC 7515, 7519) that nobody has verified.
  struct UnverifiedToken {
    /// Bytes of a token that are read.
    static let mostBytes = 8 << 10

    let algorithm: TokenAlgorithm
    /// The key's id, which is compared and never used as a path or an address.
    let keyID: String?
    private let signed: Substring.UTF8View
    private let payload: Substring.UTF8View
    private let signature: [UInt8]

    /// Reads the header. A key that stands in it or that it points to (`jwk`, `jku`, `x5u`, `x5c`) is not looked at.
    init(_ text: String) throws(CredentialFailure) {
      guard text.utf8.count <= UnverifiedToken.mostBytes else { throw .tokenTooLong }
      let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 3, let signature = Base64.decodeURL(parts[2]), !parts[1].isEmpty,
        let header = Base64.decodeURL(parts[0]).flatMap({ JSON(strictObject: $0) })
      else { throw .malformedToken }
      guard header["crit"] == nil else { throw .criticalHeader }
      if let type = header["typ"] {
        guard let name = type.stringValue, UnverifiedToken.types.contains(name.lowercased()) else { throw .refusedType }
      }
      guard let name = header["alg"] else { throw .malformedToken }
      guard let algorithm = name.stringValue.flatMap(TokenAlgorithm.init) else { throw .refusedAlgorithm }
      if let id = header["kid"] {
        guard case .string(let text) = id else { throw .malformedToken }
        keyID = text
      } else {
        keyID = nil
      }
      self.algorithm = algorithm
      self.signature = signature
      payload = parts[1]
      signed = text[..<parts[1].endIndex].utf8
    }

    /// Types of tokens that grant access; a token without one may be such.
    private static let types: Set = ["jwt", "at+jwt", "application/at+jwt"]

    /// What the token claims, once a key has shown that its owner says so.
    func claims(verifiedBy key: VerificationKey) throws(CredentialFailure) -> TokenClaims {
      guard key.isValid(signature, of: signed, algorithm) else { throw .wrongSignature }
      guard let claims = Base64.decodeURL(payload).flatMap({ JSON(strictObject: $0) }) else { throw .malformedToken }
      return TokenClaims(claims)
    }
  }
#endif
