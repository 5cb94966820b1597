// What a signature covers, and the text that is signed (RFC 9421, sections 2.5 and 3.2).

#if HTTP
  import MCPCore

  /// The one signature of a request, read and not verified.
  struct SignatureInput {
    /// The names of the components, in the order in which they are signed; none stands twice.
    let components: [String]
    /// When it was made, in seconds since 1970.
    let created: Int64
    let expires: Int64?
    let nonce: String
    let keyID: String
    /// The signature itself.
    let code: [UInt8]
    private let list: InnerList

    /// Reads `Signature-Input` and `Signature`.
    init(_ request: SignedRequest) throws(CredentialFailure) {
      let (list, code) = try SignatureInput.only(request)
      components = try SignatureInput.components(list)
      let parameters = list.parameters
      if let algorithm = parameters["alg"], algorithm != .string("hmac-sha256") { throw .refusedSignatureAlgorithm }
      guard case .integer(let created)? = parameters["created"], case .string(let nonce)? = parameters["nonce"],
        case .string(let keyID)? = parameters["keyid"], !nonce.isEmpty
      else { throw .missingParameter }
      switch parameters["expires"] {
      case nil: expires = nil
      case .integer(let time)?: expires = time
      default: throw .malformedSignature
      }
      (self.created, self.nonce, self.keyID, self.code, self.list) = (created, nonce, keyID, code, list)
    }

    /// The signature under the one label that there is: with several, it would be open whose the request is.
    private static func only(_ request: SignedRequest) throws(CredentialFailure) -> (InnerList, [UInt8]) {
      let inputs: [(name: String, member: FieldMember)]
      let signatures: [(name: String, member: FieldMember)]
      do {
        inputs = try StructuredFieldParser.dictionary(request.values("signature-input"))
        signatures = try StructuredFieldParser.dictionary(request.values("signature"))
      } catch {
        throw .malformedSignature
      }
      guard inputs.count == 1, signatures.count == 1, inputs[0].name == signatures[0].name else {
        throw .ambiguousSignature
      }
      guard case .list(let list) = inputs[0].member,
        case .item(.bytes(let code), let parameters) = signatures[0].member,
        parameters.all.isEmpty
      else { throw .malformedSignature }
      return (list, code)
    }

    static func components(_ list: InnerList) throws(CredentialFailure) -> [String] {
      var names: [String] = []
      for item in list.items {
        guard case .string(let name) = item.value, !names.contains(name) else { throw .malformedSignature }
        // Parameters make other components of them: parts of fields, or fields of other messages.
        guard item.parameters.all.isEmpty else { throw .unsupportedComponent }
        names.append(name)
      }
      return names
    }

    /// The text that is signed.
    func base(of request: SignedRequest) throws(CredentialFailure) -> String {
      try SignatureInput.base(list, components, of: request)
    }

    /// The text of these components of a request, and of the list itself.
    static func base(
      _ list: InnerList, _ components: [String], of request: SignedRequest
    ) throws(CredentialFailure) -> String {
      var text = ""
      for name in components {
        guard let value = request.component(name), value.unicodeScalars.allSatisfy({ $0 != "\n" && $0 != "\r" }) else {
          throw .unsupportedComponent
        }
        text += "\(BareItem.string(name).text): \(value)\n"
      }
      return text + "\"@signature-params\": \(list.text)"
    }
  }
#endif
