// The header that ties a body to a signature (RFC 9530): the signature covers the header, and the header the body.

#if HTTP
  import MCPCore

  /// The field `Content-Digest`.
  enum ContentDigest {
    /// Checks that the field has the SHA-256 of the body; other digests beside it are not looked at.
    static func check(_ request: SignedRequest) throws(CredentialFailure) {
      let digests: [(name: String, member: FieldMember)]
      do {
        digests = try StructuredFieldParser.dictionary(request.values("content-digest"))
      } catch {
        throw .malformedSignature
      }
      guard case .item(.bytes(let digest), _)? = digests.first(where: { $0.name == "sha-256" })?.member,
        digest == SHA256.digest(request.body)
      else { throw .wrongDigest }
    }
  }
#endif
