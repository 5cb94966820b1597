// A text as words in sentences, each with the signs around it: enough to see that a sentence sends its reader to
// another tool, or says that this one has had its day, without a grammar.

/// The words of a text.
struct TextTokens {
  /// A word or an identifier.
  struct Token {
    /// As it is written.
    let text: String
    /// In lower case.
    let lower: String
    /// The byte before it and the byte behind it; 0 at the ends of the text.
    let before: UInt8
    let after: UInt8
    /// The number of its sentence.
    let sentence: Int
  }

  private(set) var tokens: [Token] = []

  /// At most this many bytes are read.
  static let limit = 4_000

  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(Self.limit))
    var sentence = 0
    var index = 0
    while index < bytes.count {
      guard Words.isWord(bytes[index]) else {
        if Self.endsSentence(bytes, at: index) { sentence += 1 }
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Words.isWord(bytes[index]) || Self.joins(bytes, at: index) { index += 1 }
      let word = String(decoding: bytes[start..<index], as: UTF8.self)
      tokens.append(
        Token(
          text: word, lower: word.lowercased(), before: start > 0 ? bytes[start - 1] : 0,
          after: index < bytes.count ? bytes[index] : 0, sentence: sentence))
    }
  }

  /// Whether one of some stems, in lower case, stands anywhere in a text: a quick look before the text is cut up.
  static func mayHold(_ text: String, _ stems: [StaticString]) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      let firsts = stems.map { $0.utf8Start[0] }
      for index in bytes.indices where firsts.contains(bytes[index] | 0x20) {
        if stems.contains(where: { holds(bytes[index...], $0) }) { return true }
      }
      return false
    } ?? true
  }

  private static func holds(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ stem: StaticString) -> Bool {
    guard bytes.count >= stem.utf8CodeUnitCount else { return false }
    for offset in 0..<stem.utf8CodeUnitCount
    where bytes[bytes.startIndex + offset] | 0x20 != stem.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Signs inside of identifiers, paths and numbers.
  private static func joins(_ bytes: [UInt8], at index: Int) -> Bool {
    guard "_-./:'".utf8.contains(bytes[index]), index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return Words.isWord(next) || (bytes[index] == UInt8(ascii: "_") && next == UInt8(ascii: "_"))
  }

  private static func endsSentence(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): index + 1 == bytes.count || bytes[index + 1] <= 0x20
    case UInt8(ascii: "\n"): index + 1 < bytes.count && "\n-*#".utf8.contains(bytes[index + 1])
    case UInt8(ascii: ";"): true
    default: false
    }
  }
}
