// Why credentials are refused: a closed list, so that audit records can be counted and tests can name what they expect.
// No text here repeats anything of the credentials, because answers and logs are read by others than their owner.

#if HTTP
  import MCPServer

  /// What is wrong with the credentials of a request. The raw value is the reason that the audit keeps.
  enum CredentialFailure: String, Error, Sendable, CaseIterable {
    // Of the header
    case repeatedAuthorization = "repeated_authorization"
    case malformedAuthorization = "malformed_authorization"

    // Of tokens
    case tokenTooLong = "token_too_long"
    case malformedToken = "token_malformed"
    case refusedType = "token_type"
    case refusedAlgorithm = "token_algorithm"
    case criticalHeader = "token_critical_header"
    case missingKeyID = "token_key_missing"
    case unknownKey = "token_key_unknown"
    case unfitKey = "token_key_unfit"
    case wrongSignature = "token_signature"
    case wrongIssuer = "bad_issuer"
    case wrongAudience = "bad_audience"
    case expired = "token_expired"
    case notYetValid = "token_not_yet_valid"
    case missingClaim = "token_claim_missing"
    case malformedClaim = "token_claim_malformed"
    case keysUnavailable = "token_keys_unavailable"

    // Of signatures
    case malformedSignature = "signature_malformed"
    case ambiguousSignature = "signature_ambiguous"
    case missingComponent = "signature_component_missing"
    case unsupportedComponent = "signature_component_unsupported"
    case missingParameter = "signature_parameter_missing"
    case refusedSignatureAlgorithm = "signature_algorithm"
    case unknownSignatureKey = "signature_key_unknown"
    case staleSignature = "signature_stale"
    case earlierSignature = "signature_before_start"
    case wrongRequestSignature = "signature_wrong"
    case wrongDigest = "digest_wrong"
    case replayed = "signature_replayed"
    case tooManyNonces = "signature_nonces_full"

    /// The reason of a request that brings no credentials at all, which is how most clients begin.
    static let missing = "credentials_missing"

    /// The status of the answer: 400 for what is no credential at all, 503 for what the server cannot decide now.
    var status: Int {
      switch self {
      case .repeatedAuthorization, .malformedAuthorization: 400
      case .keysUnavailable, .tooManyNonces: 503
      default: 401
      }
    }

    /// The method whose credentials they are.
    var method: Identity.Method {
      rawValue.hasPrefix("signature") || self == .wrongDigest ? .signature : .bearer
    }

    /// The error code of RFC 6750 (section 3.1); `nil` where the credentials were no token, or the fault is ours.
    var code: String? {
      switch self {
      case .repeatedAuthorization, .malformedAuthorization: "invalid_request"
      case .keysUnavailable: nil
      default: method == .bearer ? "invalid_token" : nil
      }
    }
  }

  extension CredentialFailure: CustomStringConvertible {
    /// What was expected, and how to mend it; without quotes and backslashes, because it also stands in a header.
    var description: String {
      switch self {
      case .repeatedAuthorization: "Authorization stands more than once: send one"
      case .malformedAuthorization: "Authorization must be the word Bearer, a space and a token"
      case .tokenTooLong: "The token is longer than the 8 KiB that are read"
      case .malformedToken: "The token is no signed JWT in compact form"
      case .refusedType: "The token is of a type that grants no access: send an access token"
      case .refusedAlgorithm: "The token is signed by an algorithm that this server does not accept"
      case .criticalHeader: "The token has critical extensions, which this server does not know"
      case .missingKeyID: "The token names no key, and the issuer has several: it needs a kid"
      case .unknownKey: "The issuer has no key of the token's kid"
      case .unfitKey: "The key that the token names is not one for its algorithm"
      case .wrongSignature: "The token's signature is wrong"
      case .wrongIssuer: "The token is of another issuer"
      case .wrongAudience: "The token is for another audience: ask the issuer for one for this server"
      case .expired: "The token has expired: ask the issuer for a new one"
      case .notYetValid: "The token is of the future: compare the clocks"
      case .missingClaim: "The token lacks a claim that this server needs: exp, sub, or the one that names the user"
      case .malformedClaim: "A claim of the token is not of the kind that it should be"
      case .keysUnavailable: "The keys of the issuer cannot be had at the moment: try again later"
      case .malformedSignature: "Signature-Input, Signature or Content-Digest is no structured field that can be read"
      case .ambiguousSignature: "There must be one signature, under the same label in Signature-Input and Signature"
      case .missingComponent:
        "The signature must cover @method, @target-uri (or @authority, @path and @query), and content-digest for a body"
      case .unsupportedComponent: "The signature covers a component that is not there or not supported"
      case .missingParameter: "The signature needs the parameters created, nonce and keyid"
      case .refusedSignatureAlgorithm: "The signature must be one by hmac-sha256"
      case .unknownSignatureKey: "There is no key of this keyid"
      case .staleSignature: "The signature is too old, or of the future: compare the clocks"
      case .earlierSignature: "The signature was made before the server started: sign the request again"
      case .wrongRequestSignature: "The signature is not one over this request by this key"
      case .wrongDigest: "Content-Digest must have the sha-256 of the body"
      case .replayed: "The nonce has been used: sign the request again with another one"
      case .tooManyNonces: "There are more signed requests than can be told apart: try again later"
      }
    }
  }
#endif
