// Percent-encoding of URIs, both ways. Decoding is strict: a `%` that encodes nothing and bytes that are not UTF-8
// make the whole value unreadable, rather than letting two spellings of one name mean different things.

package enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Appends `text`, with every byte encoded that is not unreserved. Where reserved characters are allowed, they and
  /// what is already encoded stay as they are.
  static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8], allowsReserved: Bool) {
    let bytes = Array(text)
    for (index, byte) in bytes.enumerated() {
      let isEncoded =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count && bytes[index + 1].isHexDigit
        && bytes[index + 2].isHexDigit
      if byte.isUnreserved || allowsReserved && (byte.isReserved || isEncoded) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }

  /// The text of encoded bytes; nil where an escape is malformed or the result is not UTF-8.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%") {
        guard index + 2 < bytes.endIndex, let high = value(bytes[index + 1]), let low = value(bytes[index + 2]) else {
          return nil
        }
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    guard digit.isHexDigit else { return nil }
    return digit.isDigit ? digit - 0x30 : (digit | 0x20) - 0x57
  }
}
