// HMAC (RFC 2104) with SHA-256: what only the holder of a key can have written. A code is never compared with `==`,
// which stops at the first byte that differs and so tells by its time how much of a forged code is right already.

/// Message authentication codes by a key that both sides hold.
package enum HMACSHA256 {
  /// The code of a message: 32 bytes. A key may have any length; one longer than 64 bytes is hashed first.
  package static func code(_ message: some Sequence<UInt8>, key: [UInt8]) -> [UInt8] {
    let short = key.count > SHA256.blockByteCount ? SHA256.digest(key) : key
    let block = short + repeatElement(0, count: SHA256.blockByteCount - short.count)
    var inner = SHA256()
    inner.update(block.map { $0 ^ 0x36 })
    inner.update(message)
    var outer = SHA256()
    outer.update(block.map { $0 ^ 0x5c })
    outer.update(inner.finish())
    return outer.finish()
  }

  /// Whether this is the whole code of the message; a shortened code is not. A code of the right length takes the same
  /// time wherever it differs.
  package static func isValid(
    _ code: some Collection<UInt8>, of message: some Sequence<UInt8>, key: [UInt8]
  ) -> Bool {
    let expected = HMACSHA256.code(message, key: key)
    guard code.count == expected.count else { return false }
    return zip(code, expected).reduce(UInt8(0)) { difference, bytes in difference | (bytes.0 ^ bytes.1) } == 0
  }
}
