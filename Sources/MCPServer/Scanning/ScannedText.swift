// The bytes of a text as the scanners look at them. Whatever lies outside is read as NUL, so that a look at the
// neighbours of a byte needs no question about the ends; and eight bytes are looked at together wherever most of them are
// of no interest, which is what makes a scan as fast as memory allows.

/// UTF-8 text in memory that somebody else keeps.
struct ScannedText {
  let base: UnsafePointer<UInt8>
  let count: Int

  /// Nil where there are no bytes.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return nil }
    self.base = base
    count = bytes.count
  }

  /// The byte at a place; 0 outside of the text.
  @inline(__always) subscript(index: Int) -> UInt8 { index >= 0 && index < count ? base[index] : 0 }

  @inline(__always) func isDigit(_ index: Int) -> Bool { self[index] &- 0x30 < 10 }

  @inline(__always) func isLetter(_ index: Int) -> Bool { (self[index] | 0x20) &- 0x61 < 26 }

  /// A letter, a digit or an underscore, of ASCII alone.
  @inline(__always) func isWord(_ index: Int) -> Bool {
    isLetter(index) || isDigit(index) || self[index] == UInt8(ascii: "_")
  }

  /// Whether a word goes on at a place from the byte before it. The letter of an escape, as in `\\n4111…`, which texts that
  /// hold JSON or quoted texts are full of, belongs to no word.
  @inline(__always) func continuesWord(at start: Int) -> Bool {
    isWord(start - 1) && !(self[start - 2] == UInt8(ascii: "\\") && isEscape(start - 1))
  }

  private func isEscape(_ index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "v"), UInt8(ascii: "a"), UInt8(ascii: "0"):
      true
    default: false
    }
  }

  /// White space of ASCII, as patterns know it.
  @inline(__always) func isSpace(_ index: Int) -> Bool {
    let byte = self[index]
    return byte == 0x20 || byte &- 0x09 < 5 || byte &- 0x1C < 4
  }

  /// Whether these bytes stand here, letters in either case; the text is given in lower case.
  func stands(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    for offset in 0..<length {
      let byte = base[index + offset]
      let lowered = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lowered != text.utf8Start[offset] { return false }
    }
    return true
  }

  /// The bytes of a part of the text; the range is cut to the text.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let range = range.clamped(to: 0..<count)
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }
}

/// Eight bytes in one word, the first in the lowest place: marks (0x80) on those that are of some kind.
struct ByteBlock {
  static let count = 8
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  let word: UInt64

  /// The eight bytes that begin here; the caller knows that there are so many.
  @inline(__always) init(at bytes: UnsafePointer<UInt8>) {
    word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// Marks on bytes that are not ASCII.
  @inline(__always) var notASCII: UInt64 { word & ByteBlock.highBits }

  /// Marks on the ASCII bytes that are at least as great. Exact for every byte.
  @inline(__always) func atLeast(_ byte: UInt8) -> UInt64 {
    let low = word & ~ByteBlock.highBits
    return (low &+ ByteBlock.ones &* UInt64(0x80 &- byte)) & ~word & ByteBlock.highBits
  }

  /// Marks on bytes that are this ASCII byte. Exact for every byte.
  @inline(__always) func equal(to byte: UInt8) -> UInt64 {
    let differing = word ^ ByteBlock.ones &* UInt64(byte)
    return ~((differing & ~ByteBlock.highBits) &+ ~ByteBlock.highBits | differing) & ByteBlock.highBits
  }

  /// The index of the first mark.
  @inline(__always) static func first(_ marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }
}
