// Base64 (RFC 4648), both alphabets and both ways. Decoding is strict: each sequence of bytes has exactly one text that
// is read, so a signed or compared text cannot be changed without changing what it means. Encoding writes straight into
// the memory of the string, because images go this way.

/// Bytes as text of 64 characters.
package enum Base64 {
  /// The text with `+`, `/` and padding.
  package static func encode(_ bytes: some Collection<UInt8>) -> String { Alphabet.standard.encode(bytes) }

  /// The text that is safe in URLs and file names: with `-` and `_`, and without padding.
  package static func encodeURL(_ bytes: some Collection<UInt8>) -> String { Alphabet.url.encode(bytes) }

  /// The bytes of a text with `+`, `/` and padding; nil for every text that `encode` does not write, such as one with
  /// white space, without its padding, or with bits behind the last byte that are not zero.
  package static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }

  /// The same for a text given as UTF-8.
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? { Alphabet.standard.decode(text) }

  /// The bytes of a text with `-` and `_` and without padding; nil for every text that `encodeURL` does not write.
  package static func decodeURL(_ text: String) -> [UInt8]? { decodeURL(text.utf8) }

  /// The same for a text given as UTF-8.
  package static func decodeURL(_ text: some Collection<UInt8>) -> [UInt8]? { Alphabet.url.decode(text) }
}

/// One of the two alphabets of RFC 4648, with the padding that belongs to it.
private struct Alphabet: Sendable {
  static let standard = Alphabet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", isPadded: true)
  static let url = Alphabet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", isPadded: false)

  private static let padding = UInt8(ascii: "=")
  /// What stands in `values` for a byte that is no character; values have six bits.
  private static let invalid: UInt8 = 0xff

  private let isPadded: Bool
  /// The character of each value.
  private let characters: [UInt8]
  /// The value of each byte.
  private let values: [UInt8]

  private init(_ text: String, isPadded: Bool) {
    self.isPadded = isPadded
    characters = Array(text.utf8)
    var values = Array(repeating: Alphabet.invalid, count: 256)
    for (value, character) in characters.enumerated() { values[Int(character)] = UInt8(value) }
    self.values = values
  }
}

// MARK: - Encoding

extension Alphabet {
  func encode(_ bytes: some Collection<UInt8>) -> String {
    bytes.withContiguousStorageIfAvailable { text(of: $0) } ?? Array(bytes).withUnsafeBufferPointer { text(of: $0) }
  }

  private func text(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    let (groups, tail) = bytes.count.quotientAndRemainder(dividingBy: 3)
    let tailCount = tail == 0 ? 0 : isPadded ? 4 : tail + 1
    return String(unsafeUninitializedCapacity: groups * 4 + tailCount) { text in
      characters.withUnsafeBufferPointer { characters in
        for group in 0..<groups {
          let (place, byte) = (group &* 4, group &* 3)
          let bits = UInt32(bytes[byte]) &<< 16 | UInt32(bytes[byte &+ 1]) &<< 8 | UInt32(bytes[byte &+ 2])
          text[place] = characters[Int(bits &>> 18)]
          text[place &+ 1] = characters[Int(bits &>> 12 & 63)]
          text[place &+ 2] = characters[Int(bits &>> 6 & 63)]
          text[place &+ 3] = characters[Int(bits & 63)]
        }
        let bits = (0..<tail).reduce(UInt32(0)) { $0 | UInt32(bytes[groups * 3 + $1]) << (16 - 8 * $1) }
        for index in 0..<tailCount {
          let character = characters[Int(bits >> (18 - 6 * index) & 63)]
          text[groups * 4 + index] = index <= tail ? character : Alphabet.padding
        }
      }
      return groups * 4 + tailCount
    }
  }
}

// MARK: - Decoding

extension Alphabet {
  func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    // The outer optional says whether there is such storage, the inner one whether the text can be read.
    if let bytes = text.withContiguousStorageIfAvailable({ bytes(of: $0) }) { return bytes }
    return Array(text).withUnsafeBufferPointer { bytes(of: $0) }
  }

  private func bytes(of text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let text = withoutPadding(text) else { return nil }
    let (groups, tail) = text.count.quotientAndRemainder(dividingBy: 4)
    guard tail != 1 else { return nil }
    let byteCount = groups * 3 + max(tail - 1, 0)
    var seen: UInt8 = 0  // the bits of all values, so that the loop need not ask about each
    var surplus: UInt32 = 0  // the bits behind the last byte
    let bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { bytes, count in
      values.withUnsafeBufferPointer { values in
        for group in 0..<groups {
          let (place, byte) = (group &* 4, group &* 3)
          let (first, second) = (values[Int(text[place])], values[Int(text[place &+ 1])])
          let (third, fourth) = (values[Int(text[place &+ 2])], values[Int(text[place &+ 3])])
          seen |= first | second | third | fourth
          bytes[byte] = first &<< 2 | second &>> 4
          bytes[byte &+ 1] = second &<< 4 | third &>> 2
          bytes[byte &+ 2] = third &<< 6 | fourth
        }
        for index in 0..<tail {
          let value = values[Int(text[groups * 4 + index])]
          seen |= value
          surplus |= UInt32(value) << (26 - 6 * index)
        }
        for index in groups * 3..<byteCount {
          bytes[index] = UInt8(surplus >> 24)
          surplus <<= 8
        }
      }
      count = byteCount
    }
    return seen < 64 && surplus == 0 ? bytes : nil
  }

  /// The characters that stand for values; nil where the padding does not fill the last group of four.
  private func withoutPadding(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard isPadded else { return text }
    guard text.count.isMultiple(of: 4) else { return nil }
    let count = text.suffix(2).reversed().prefix { $0 == Alphabet.padding }.count
    return UnsafeBufferPointer(rebasing: text.dropLast(count))
  }
}
