// `requestState`: what a stateless client carries back to us between two rounds of one request. It comes from outside, so
// it is believed only where our own key has signed it, for this very request, not long ago. It is not encrypted: what
// stands in it the client has seen or said itself.

import MCPCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signs and checks texts that clients carry.
struct StateSeal: Sendable {
  private let key: [UInt8]
  private let lifetime: Duration

  /// - Parameters:
  ///   - key: a secret; several processes that serve the same clients need the same one. `nil`: a random one.
  ///   - lifetime: how long a client may take.
  init(key: [UInt8]?, lifetime: Duration) {
    self.key = key ?? randomBytes(32)
    self.lifetime = lifetime
  }

  /// The longest text that is looked at, in bytes.
  static let longest = 1 << 20

  /// The text for the client.
  func seal(_ state: JSON, for binding: [UInt8]) -> String {
    let payload = JSON.object([
      "expires": .integer(StateSeal.now + lifetime.components.seconds), "for": .string(Base64.encodeURL(binding)),
      "state": state,
    ]).text
    return "\(Base64.encodeURL(Array(payload.utf8))).\(Base64.encodeURL(code(payload)))"
  }

  /// What was sealed.
  /// - Throws: `RPCError` where it was not sealed here, not for this, or too long ago; only its record says which.
  func open(_ text: String, for binding: [UInt8]) throws(RPCError) -> JSON {
    let parts = text.utf8.count <= StateSeal.longest ? text.split(separator: ".", omittingEmptySubsequences: false) : []
    guard parts.count == 2, let bytes = Base64.decodeURL(String(parts[0])),
      let code = Base64.decodeURL(String(parts[1])),
      HMACSHA256.isValid(code, of: bytes, key: key),
      let payload = try? JSON.parse(String(decoding: bytes, as: UTF8.self)),
      let expires = payload["expires"]?.intValue, let state = payload["state"]
    else { throw StateSeal.refusal("a requestState that was not made here") }
    guard payload["for"]?.stringValue == Base64.encodeURL(binding) else {
      throw StateSeal.refusal("the requestState of another call or caller")
    }
    guard expires >= StateSeal.now else { throw StateSeal.refusal("a requestState that is too old") }
    return state
  }

  private static func refusal(_ detail: String) -> RPCError {
    RPCError(
      .invalidParams, "This requestState was not given out for this request, or is too old: send it anew without one"
    ).denied(.permissionDenied, detail)
  }

  private func code(_ payload: String) -> [UInt8] { HMACSHA256.code(Array(payload.utf8), key: key) }

  /// Seconds since 1970.
  private static var now: Int64 { Int64(time(nil)) }
}

/// Bytes of the system's generator, which nobody can guess.
package func randomBytes(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}
