// What an answer says of how to be let in: `WWW-Authenticate` (RFC 6750, 9728) for tokens, `Accept-Signature` (RFC 9421)
// for signatures. Nothing in it comes from the request but the host, and whatever cannot stand in a header is left out.

#if HTTP
  /// Builds the headers of 401 and 403.
  struct Challenge: Sendable {
    /// The URL of the metadata (RFC 9728); `nil`: there are none.
    var metadata: String?
    /// The scopes to ask for.
    var scopes: [String] = []
    var takesTokens = true
    var takesSignatures = false

    /// Headers for a request without credentials, or with ones that were refused.
    /// - Parameter failure: `nil` where there were none: then there is no error to speak of (RFC 6750, section 3.1).
    func lines(_ failure: CredentialFailure?) -> String {
      var lines = ""
      if takesTokens {
        lines += bearer([
          ("error", failure?.code), ("error_description", failure?.code.map { _ in "\(failure?.description ?? "")" }),
        ])
      }
      if takesSignatures {
        lines +=
          "Accept-Signature: sig=(\"@method\" \"@target-uri\" \"content-digest\")"
          + ";created;nonce;keyid;alg=\"hmac-sha256\"\r\n"
      }
      return lines
    }

    /// Headers for a caller that lacks permissions: with a token of these scopes the same request would be let through.
    /// - Parameters:
    ///   - needed: the scopes of the operation.
    ///   - held: the scopes of the caller's token, so that a new one keeps them.
    func insufficientScope(needed: [String], held: [String]) -> String {
      var challenge = self
      challenge.scopes = held + needed.filter { !held.contains($0) }
      return challenge.bearer([("error", "insufficient_scope")])
    }

    private func bearer(_ parameters: [(name: String, value: String?)]) -> String {
      let scope = scopes.filter { !$0.isEmpty && $0.utf8.allSatisfy(Challenge.isScopeByte) }.joined(separator: " ")
      let all: [(name: String, value: String?)] =
        parameters + [("resource_metadata", metadata), ("scope", scope.isEmpty ? nil : scope)]
      let texts = all.compactMap { name, value in value.map { "\(name)=\(Challenge.quoted($0))" } }
      return "WWW-Authenticate: Bearer" + (texts.isEmpty ? "" : " " + texts.joined(separator: ", ")) + "\r\n"
    }

    /// A quoted string of RFC 9110; bytes that cannot stand in one are left out.
    static func quoted(_ text: String) -> String {
      var result = "\""
      for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value < 0x7F {
        if scalar == "\"" || scalar == "\\" { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
      return result + "\""
    }

    /// Bytes of `scope-token` (RFC 6749, section 3.3).
    private static func isScopeByte(_ byte: UInt8) -> Bool {
      byte == 0x21 || (0x23...0x5B).contains(byte) || (0x5D...0x7E).contains(byte)
    }
  }
#endif
