// Reads one scalar from UTF-8 bytes without trusting them.
//
// Texts are validated before they come here; should one not be, a bad byte is read as U+FFFD and the next one is
// looked at afresh, so that nothing is read beyond the end and nothing loops.

enum UTF8Decoding {
  /// The scalar at `position`, which must lie within the bytes; `position` moves behind it.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
    let first = bytes[position]
    position += 1
    switch first {
    case 0x00..<0x80: return UInt32(first)
    case 0xC2..<0xE0: return tail(bytes, &position, UInt32(first & 0x1F), count: 1, least: 0x80)
    case 0xE0..<0xF0: return tail(bytes, &position, UInt32(first & 0x0F), count: 2, least: 0x800)
    case 0xF0..<0xF5: return tail(bytes, &position, UInt32(first & 0x07), count: 3, least: 0x10000)
    default: return 0xFFFD
    }
  }

  private static func tail(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ lead: UInt32, count: Int, least: UInt32
  ) -> UInt32 {
    guard position + count <= bytes.count else { return 0xFFFD }
    var value = lead
    for index in position..<position + count {
      guard bytes[index] & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard value >= least, Unicode.Scalar(value) != nil else { return 0xFFFD }
    position += count
    return value
  }
}
