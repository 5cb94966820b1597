// Percent-codes in paths. A path is no URL, so `%41` is three characters of a name and may stay; but a code of a dot,
// of a slash or of bytes that no text has is there for some layer that decodes, and layers decode more than once.

/// Finds what %-codes hide in a path.
enum PercentCodes {
  /// As many times does anybody decode.
  private static let mostLayers = 4

  /// Why the path is refused for its %-codes; nil where they hide nothing.
  static func problem(of path: String) -> String? {
    var bytes = Array(path.utf8)
    for _ in 0..<mostLayers where bytes.contains(UInt8(ascii: "%")) {
      guard let decoded = decode(bytes) else {
        return "the path hides dots, slashes or control characters in %-codes: write the characters themselves"
      }
      if decoded.count == bytes.count { return nil }
      bytes = decoded
    }
    return bytes.contains(UInt8(ascii: "%")) ? "the path has %-codes within %-codes: write the characters" : nil
  }

  /// The bytes with their %-codes decoded once; nil where one of them hides something.
  private static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count else {
        decoded.append(bytes[index])
        index += 1
        continue
      }
      if bytes[index + 1] | 0x20 == UInt8(ascii: "u"), isCodeUnit(bytes[(index + 2)...].prefix(4)) { return nil }
      if let value = hexByte(bytes[index + 1], bytes[index + 2]) {
        if isHiding(value, next: bytes[(index + 3)...].prefix(3)) { return nil }
        decoded.append(value)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }

  /// Whether an encoded byte is one that must not be hidden: controls, `. / \ % ~ :`, and beginnings of UTF-8 that is
  /// longer than it need be.
  private static func isHiding(_ byte: UInt8, next: ArraySlice<UInt8>) -> Bool {
    switch byte {
    case ..<0x20, 0x7F, 0xC0, 0xC1, 0xF5...: return true
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "%"), UInt8(ascii: "~"),
      UInt8(ascii: ":"):
      return true
    case 0xE0, 0xF0:
      let code = Array(next)
      guard code.count == 3, code[0] == UInt8(ascii: "%"), let second = hexByte(code[1], code[2]) else { return false }
      return second < (byte == 0xE0 ? 0xA0 : 0x90)
    default: return false
    }
  }

  private static func isCodeUnit(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 4 && digits.allSatisfy { hexDigit($0) != nil }
  }

  private static func hexByte(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard let high = hexDigit(high), let low = hexDigit(low) else { return nil }
    return high << 4 | low
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
