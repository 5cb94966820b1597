// Hashes as texts: 64 small hexadecimal digits.

extension SIMD8 where Scalar == UInt32 {
  /// How many digits a hash has.
  package static var digitCount: Int { SHA256.byteCount * 2 }

  /// Reads 64 small hexadecimal digits; `nil` where anything else stands there.
  package init?(hexadecimal digits: UnsafeRawBufferPointer) {
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
  package mutating func hexadecimal(_ hash: SHA256.Words) {
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
