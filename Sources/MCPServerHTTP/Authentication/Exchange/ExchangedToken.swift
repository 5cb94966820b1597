// What a token endpoint answers (RFC 8693, section 2.2): a token, or why there is none. Neither shows itself in a log.

#if HTTP
  import MCPCore

  /// A token that an exchange has brought.
  struct ExchangedToken: Sendable, CustomStringConvertible, CustomReflectable {
    let text: String
    /// For how many seconds it is valid; `nil` where the issuer does not say.
    let lifetime: Int64?

    /// Reads an answer (RFC 8693, section 2.2).
    init(status: Int, _ body: [UInt8]) throws(ExchangeFailure) {
      guard let text = String(validating: body, as: UTF8.self), let answer = try? JSON.parse(text, maximumDepth: 16)
      else { throw ExchangeFailure("the token endpoint answered \(status) with something that is no JSON") }
      guard status == 200 else {
        let code = (answer["error"]?.stringValue ?? "no error code").unicodeScalars.prefix(80)
          .filter { $0.value > 0x20 && $0.value < 0x7F || $0 == " " }
        throw ExchangeFailure("the token endpoint refused with \(status): \(String(String.UnicodeScalarView(code)))")
      }
      guard let token = answer["access_token"]?.stringValue, !token.isEmpty else {
        throw ExchangeFailure("the token endpoint's answer has no access_token")
      }
      guard let type = answer["token_type"]?.stringValue, type.lowercased() == "bearer" else {
        throw ExchangeFailure("the token endpoint's answer is no bearer token")
      }
      self.text = token
      lifetime = answer["expires_in"]?.intValue.map(Int64.init)
    }

    var description: String { "***" }
    var customMirror: Mirror { Mirror(self, children: []) }
  }

  /// Why there is no other token; no text of it holds one.
  struct ExchangeFailure: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
#endif
