// The methods of a server, in the order of its spec: the first one whose credentials a request has decides, and no later
// one can mend what it refuses. Credentials stand in headers alone; a token in a URL ends up in histories and logs.

#if HTTP
  import MCPServer

  /// What a verifier says of a token without waiting.
  enum TokenVerdict: Sendable {
    case verified(Identity)
    case refused(CredentialFailure)
    /// Keys have to be had first: `verifyLater` says more.
    case waits
  }

  /// Verifies bearer tokens. A protocol, so that a server that takes none needs no library for public keys.
  protocol TokenVerifier: Sendable {
    /// What can be said of a token at once, on the event loop.
    func verify(_ token: String) -> TokenVerdict
    /// The caller of a token for which `verify` said that it waits.
    func verifyLater(_ token: String) async throws(CredentialFailure) -> Identity
  }

  /// What is known of the caller of a request.
  enum Authentication: Sendable {
    case caller(Identity)
    /// There are no credentials of any method that the server has.
    case absent
    case refused(CredentialFailure)
    /// The rest can be said only after waiting.
    case later(@Sendable () async -> Authentication)
  }

  /// What a request has by way of credentials.
  struct Credentials {
    let authorization: HeaderField
    /// Whether there is a signature, or what is meant for one.
    let isSigned: Bool
    /// The request as signatures see it, for those that have one.
    let request: () -> SignedRequest
  }

  /// Finds out who calls.
  struct Authenticator: Sendable {
    /// A method of authentication.
    enum Method: Sendable {
      case bearer(any TokenVerifier)
      case signature(SignatureVerifier)
    }

    let methods: [Method]

    /// Whether tokens are taken.
    var takesTokens: Bool { methods.contains { if case .bearer = $0 { true } else { false } } }
    /// Whether signatures are taken.
    var takesSignatures: Bool { methods.contains { if case .signature = $0 { true } else { false } } }

    /// Who sent a request.
    func authenticate(_ credentials: Credentials) -> Authentication {
      for method in methods {
        switch method {
        case .bearer(let verifier):
          guard let token = BearerToken(credentials.authorization) else { continue }
          return verify(token, verifier)
        case .signature(let verifier):
          guard credentials.isSigned else { continue }
          do throws(CredentialFailure) {
            return .caller(try verifier.verify(credentials.request()))
          } catch {
            return .refused(error)
          }
        }
      }
      return .absent
    }

    private func verify(_ token: BearerToken, _ verifier: any TokenVerifier) -> Authentication {
      let text: String
      switch token {
      case .refused(let failure): return .refused(failure)
      case .text(let token): text = token
      }
      switch verifier.verify(text) {
      case .verified(let identity): return .caller(identity)
      case .refused(let failure): return .refused(failure)
      case .waits:
        return .later {
          do throws(CredentialFailure) {
            return .caller(try await verifier.verifyLater(text))
          } catch {
            return .refused(error)
          }
        }
      }
    }
  }

  /// The token of a request, as its header has it.
  enum BearerToken: Equatable {
    case text(String)
    case refused(CredentialFailure)

    /// Reads `Authorization`; `nil` where it is not there, or of another scheme.
    init?(_ field: HeaderField) {
      guard let value = field.value else { return nil }
      guard !field.isRepeated else {
        self = .refused(.repeatedAuthorization)
        return
      }
      let bytes = value.utf8
      let end = bytes.firstIndex(of: 0x20) ?? bytes.endIndex
      guard value[..<end].lowercased() == "bearer" else { return nil }
      let token = value[end...].drop { $0 == " " }
      guard !token.isEmpty, token.utf8.allSatisfy(BearerToken.isLegal) else {
        self = .refused(.malformedAuthorization)
        return
      }
      self = .text(String(token))
    }

    /// The token as what is exchanged for others.
    var subject: Secret? { if case .text(let token) = self { Secret(token) } else { nil } }

    /// Bytes of `b64token` (RFC 6750, section 2.1).
    private static func isLegal(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x2F, 0x3D, 0x5F, 0x7E: true
      default: false
      }
    }
  }
#endif
