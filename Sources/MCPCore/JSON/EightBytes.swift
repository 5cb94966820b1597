// Eight bytes of a text looked at together, as one 64-bit word ("SWAR"): most of a message is the inside of strings,
// where the parser and the writer have nothing to do but pass. The differences that find a byte may borrow from the byte
// above, so only the first find in a word is exact; nobody here asks for another one.

/// Eight bytes of a text, the first in the lowest place whatever the machine's byte order.
struct EightBytes {
  /// How many bytes there are.
  static let count = 8

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  private var word: UInt64

  /// The eight bytes that begin here; the caller knows that there are so many.
  @inline(__always) init(at bytes: UnsafePointer<UInt8>) {
    // Unaligned, because a text may begin anywhere and its strings do.
    word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// The last `count` bytes of a text, one to seven, and zeros behind them; nothing behind the text is read.
  @inline(__always) init(at bytes: UnsafePointer<UInt8>, padding count: Int) {
    let last = count &- 1
    if count >= 4 {
      // Two halves that overlap where there are fewer than eight bytes: what both have is the same.
      let text = UnsafeRawPointer(bytes)
      let low = UInt32(littleEndian: text.loadUnaligned(as: UInt32.self))
      let high = UInt32(littleEndian: text.loadUnaligned(fromByteOffset: last &- 3, as: UInt32.self))
      word = UInt64(low) | UInt64(high) &<< UInt64(truncatingIfNeeded: (last &- 3) &* 8)
    } else {
      // Likewise the first, the middle and the last byte.
      let middle = count >> 1
      word = UInt64(bytes[0]) | UInt64(bytes[middle]) &<< UInt64(truncatingIfNeeded: middle &* 8)
      word |= UInt64(bytes[last]) &<< UInt64(truncatingIfNeeded: last &* 8)
    }
  }

  /// Writes them to memory that has room for eight bytes.
  @inline(__always) func store(at bytes: UnsafeMutablePointer<UInt8>) {
    UnsafeMutableRawPointer(bytes).storeBytes(of: word.littleEndian, as: UInt64.self)
  }

  /// Whether all of them are ASCII.
  @inline(__always) var isASCII: Bool { word & EightBytes.highBits == 0 }

  /// Puts the bits of other eight bytes over these, which keeps what is asked of all of them.
  @inline(__always) mutating func formUnion(_ other: EightBytes) { word |= other.word }

  /// How many bytes stand before the first one that a JSON string holds escaped only, a quote, a backslash or a control
  /// character: up to eight.
  @inline(__always) var plainCount: Int {
    let quote = (word ^ EightBytes.ones &* UInt64(UInt8(ascii: "\""))) &- EightBytes.ones
    let backslash = (word ^ EightBytes.ones &* UInt64(UInt8(ascii: "\\"))) &- EightBytes.ones
    let control = word &- EightBytes.ones &* 0x20
    let found = (quote | backslash | control) & ~word & EightBytes.highBits
    return found.trailingZeroBitCount >> 3
  }
}
