// Where a chain stands: the number and the hash of its last record. Published where the file's owner cannot change it,
// it proves later that nothing was cut off. Hashes are written as 64 small hexadecimal digits.

/// The last record of a chain.
package struct AuditHead: Hashable, Sendable, CustomStringConvertible {
  /// The number of the record; 0 before the first.
  package var seq: Int64
  /// What closes it; zeros before the first.
  package var hash: SHA256.Words

  /// The head of a chain that has no record yet.
  package static let none = AuditHead(seq: 0, hash: SHA256.Words())

  /// A head.
  package init(seq: Int64, hash: SHA256.Words) {
    self.seq = seq
    self.hash = hash
  }

  /// Reads `SEQ:HASH`; `nil` where the text is nothing of the kind.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let seq = Int64(parts[0]), seq >= 0 else { return nil }
    let hash = Array(parts[1].utf8).withUnsafeBytes { SHA256.Words(hexadecimal: $0) }
    guard let hash else { return nil }
    self.init(seq: seq, hash: hash)
  }

  /// `SEQ:HASH`.
  package var description: String {
    var writer = JSONWriter()
    writer.integer(seq)
    writer.byte(UInt8(ascii: ":"))
    writer.hexadecimal(hash)
    return writer.text
  }
}

extension SIMD8 where Scalar == UInt32 {
  /// How many digits a hash has.
  static var digitCount: Int { SHA256.byteCount * 2 }

  /// Reads 64 small hexadecimal digits; `nil` where anything else stands there.
  init?(hexadecimal digits: UnsafeRawBufferPointer) {
    guard digits.count == SHA256.Words.digitCount else { return nil }
    self.init()
    for (place, byte) in digits.enumerated() {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte &- UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte &- UInt8(ascii: "a") &+ 10
      default: return nil
      }
      self[place / 8] = self[place / 8] &<< 4 | UInt32(digit)
    }
  }
}

extension JSONWriter {
  /// Appends a hash.
  mutating func hexadecimal(_ hash: SHA256.Words) {
    var digits = SIMD8<UInt64>()
    for index in hash.indices { digits[index] = JSONWriter.digits(of: hash[index]).littleEndian }
    withUnsafeBytes(of: digits) { raw($0.bindMemory(to: UInt8.self)) }
  }

  /// The eight digits of a word, the first in the lowest byte: its bytes are drawn apart, then their halves, and all
  /// eight become letters at once.
  private static func digits(of word: UInt32) -> UInt64 {
    var lanes = UInt64(word.byteSwapped)
    lanes = (lanes | lanes &<< 16) & 0x0000_FFFF_0000_FFFF
    lanes = (lanes | lanes &<< 8) & 0x00FF_00FF_00FF_00FF
    lanes = lanes &>> 4 & 0x000F_000F_000F_000F | (lanes & 0x000F_000F_000F_000F) &<< 8
    let beyondNine = (lanes &+ 0x0606_0606_0606_0606) &>> 4 & 0x0101_0101_0101_0101
    return lanes &+ 0x3030_3030_3030_3030 &+ beyondNine &* 39
  }
}
