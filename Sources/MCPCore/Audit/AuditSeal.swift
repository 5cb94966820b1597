// What closes a line: a plain hash, which shows mistakes and clumsy changes, or a code by a key, which nobody can make
// who has not got the key. The key is worked into the two hashes once and not for every line.

/// Computes what closes a line of the audit log.
package struct AuditSeal: Sendable {
  /// What the log says of its seal: `sha256`, or `hmac-sha256:` and the name of the key.
  package let name: String

  private var inner = SHA256()
  private var outer: SHA256?

  /// A seal with a key, of any length but better of 32 bytes; `nil`: the plain hash.
  package init(key: [UInt8]?) {
    guard let key else {
      name = AuditSeal.plainName
      return
    }
    let short = key.count > SHA256.blockByteCount ? SHA256.digest(key) : key
    let block = short + repeatElement(0, count: SHA256.blockByteCount - short.count)
    inner.update(block.map { $0 ^ 0x36 })
    var outer = SHA256()
    outer.update(block.map { $0 ^ 0x5c })
    self.outer = outer
    // A few digits tell two keys apart and tell nothing about either.
    let digits = HMACSHA256.code("the name of this key of an audit log".utf8, key: key).prefix(4)
    name = AuditSeal.keyedPrefix + digits.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// The name of the seal without a key.
  static let plainName = "sha256"
  /// What names of seals with a key begin with.
  static let keyedPrefix = "hmac-sha256:"

  /// What closes these bytes.
  func hash(_ bytes: UnsafeRawBufferPointer) -> SHA256.Words {
    var hash = inner
    hash.update(bytes)
    let words = hash.finishWords()
    guard var code = outer else { return words }
    withUnsafeBytes(of: words.bigEndianWords) { code.update($0) }
    return code.finishWords()
  }
}

extension SIMD8 where Scalar == UInt32 {
  /// The words in the order of bytes in which hashes are written.
  fileprivate var bigEndianWords: SIMD8<UInt32> {
    var result = self
    for index in indices { result[index] = self[index].bigEndian }
    return result
  }
}
