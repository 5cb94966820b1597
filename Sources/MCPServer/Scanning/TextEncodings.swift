// Ways to write a text so that a reader does not see what it says and a model does. Decoding is lenient, because whoever
// hides something does not care for the rules, and ends as soon as what comes out is no text.

/// Reads encoded texts.
enum TextEncodings {
  /// A letter, a digit, or one of the signs of either alphabet of base64.
  static func isBase64(_ byte: UInt8) -> Bool { value(byte) != nil }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch Unicode.Scalar(byte) {
    case "A"..."Z": UInt32(byte) - 0x41
    case "a"..."z": UInt32(byte) - 0x61 + 26
    case "0"..."9": UInt32(byte) - 0x30 + 52
    case "+", "-": 62
    case "/", "_": 63
    default: nil
    }
  }

  /// The text that base64 spells; nil where it spells none.
  static func base64(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    var (bits, count): (UInt32, UInt32) = (0, 0)
    for byte in bytes {
      guard let value = value(byte) else { return nil }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      let decoded = UInt8(truncatingIfNeeded: bits >> count)
      guard isText(decoded) else { return nil }
      text.append(decoded)
    }
    return text
  }

  /// The text that hexadecimal digits spell; nil where they spell none.
  static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var text: [UInt8] = []
    for index in stride(from: 0, to: bytes.count, by: 2) {
      guard let high = digit(bytes[index]), let low = digit(bytes[index + 1]) else { return nil }
      let byte = high << 4 | low
      guard isText(byte) else { return nil }
      text.append(byte)
    }
    return text
  }

  private static func isText(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F || 0x09...0x0D ~= byte }

  private static func digit(_ byte: UInt8) -> UInt8? {
    if byte &- 0x30 < 10 { return byte &- 0x30 }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }

  // MARK: Escapes

  /// Escapes of addresses, of HTML and of program text, from the first one here to where no more follow within sixteen
  /// bytes: the text, where they end, and how many there were.
  static func unescaped(_ text: ScannedText, from start: Int) -> (text: [UInt8], end: Int, count: Int) {
    var plain: [UInt8] = []
    var (index, end, count) = (start, start, 0)
    while index < text.count, index - end <= 16, plain.count < 4_096 {
      if let (scalar, length) = escape(text, at: index) {
        if let encoded = Unicode.Scalar(scalar).flatMap({ UTF8.encode($0) }) { plain.append(contentsOf: encoded) }
        index += length
        end = index
        count += 1
      } else {
        plain.append(text[index])
        index += 1
      }
    }
    return (plain, end, count)
  }

  private static func escape(_ text: ScannedText, at index: Int) -> (UInt32, Int)? {
    switch text[index] {
    case UInt8(ascii: "%"): return number(text, index + 1, digits: 2).map { ($0, 3) }
    case UInt8(ascii: "\\"):
      if text[index + 1] == UInt8(ascii: "x") { return number(text, index + 2, digits: 2).map { ($0, 4) } }
      if text[index + 1] == UInt8(ascii: "u") { return number(text, index + 2, digits: 4).map { ($0, 6) } }
      return nil
    case UInt8(ascii: "&"): return text[index + 1] == UInt8(ascii: "#") ? reference(text, index) : nil
    default: return nil
    }
  }

  private static func number(_ text: ScannedText, _ start: Int, digits: Int) -> UInt32? {
    var value: UInt32 = 0
    for index in start..<start + digits {
      guard let digit = digit(text[index]) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// `&#105;` or `&#x69;`.
  private static func reference(_ text: ScannedText, _ start: Int) -> (UInt32, Int)? {
    let isHexadecimal = text[start + 2] | 0x20 == UInt8(ascii: "x")
    let base: UInt32 = isHexadecimal ? 16 : 10
    var index = start + (isHexadecimal ? 3 : 2)
    let first = index
    var value: UInt32 = 0
    while index - first < 7, let digit = digit(text[index]), UInt32(digit) < base {
      value = value &* base &+ UInt32(digit)
      index += 1
    }
    guard index > first else { return nil }
    return (value, (text[index] == UInt8(ascii: ";") ? index + 1 : index) - start)
  }
}
