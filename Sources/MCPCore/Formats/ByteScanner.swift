// Walks over the bytes of a text: the shared footing of the format checks. Every `take` either moves forward over
// what it names or answers false, so no check can loop.

struct ByteScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  /// The scanner never looks beyond this.
  var end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
  }

  var isAtEnd: Bool { position == end }

  var next: UInt8? { position < end ? bytes[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == scalar.value else { return false }
    position += 1
    return true
  }

  mutating func take(where belongs: (UInt8) -> Bool) -> Bool {
    guard let next, belongs(next) else { return false }
    position += 1
    return true
  }

  /// Takes bytes as long as they belong and answers how many there were.
  mutating func count(while belongs: (UInt8) -> Bool) -> Int {
    let start = position
    while take(where: belongs) {}
    return position - start
  }

  /// A number of exactly so many digits that lies in the range.
  mutating func take(digits: Int, in range: ClosedRange<Int>) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let byte = next, byte.isDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
      position += 1
    }
    return range.contains(value) ? value : nil
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }

  /// Whether this byte is one of the ASCII characters of `characters`.
  func isOne(of characters: StaticString) -> Bool {
    UnsafeBufferPointer(start: characters.utf8Start, count: characters.utf8CodeUnitCount).contains(self)
  }
}
