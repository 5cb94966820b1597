// Cutting names and texts into words. Names are cut at capitals and signs, texts at everything that is no letter or
// digit; letters outside ASCII stay together, so that a word of any script is a word.

/// Cuts bytes into words in lower case.
struct Words {
  /// Calls `body` with each word of an identifier: `getPullRequest`, `get_pull_request`, `GET-PULL.REQUEST`.
  static func ofName(_ name: String, _ body: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    let bytes = Array(name.utf8)
    for index in bytes.indices {
      let byte = bytes[index]
      guard isWord(byte) else {
        if !word.isEmpty { body(word) }
        word.removeAll(keepingCapacity: true)
        continue
      }
      if isCapital(byte), index > 0 {
        let afterLower = isLower(bytes[index - 1]) || isDigit(bytes[index - 1])
        let beforeLower = isCapital(bytes[index - 1]) && index + 1 < bytes.count && isLower(bytes[index + 1])
        // `IDs` is one word.
        let isPlural =
          beforeLower && bytes[index + 1] == UInt8(ascii: "s")
          && (index + 2 == bytes.count || !isLower(bytes[index + 2]))
        if (afterLower || beforeLower && !isPlural), !word.isEmpty {
          body(word)
          word.removeAll(keepingCapacity: true)
        }
      }
      word.append(lowered(byte))
    }
    if !word.isEmpty { body(word) }
  }

  /// Calls `body` with each word of a text. An apostrophe ends a word, and its `s` is dropped. Identifiers inside a
  /// text are cut as names are.
  static func ofText(_ bytes: ArraySlice<UInt8>, _ body: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if isWord(byte) {
        if isCapital(byte), let last = word.last, isLower(last), index > bytes.startIndex, isLower(bytes[index - 1]) {
          body(word)
          word.removeAll(keepingCapacity: true)
        }
        word.append(lowered(byte))
      } else if !word.isEmpty {
        body(word)
        word.removeAll(keepingCapacity: true)
        if byte == UInt8(ascii: "'"), index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "s") { index += 1 }
      }
      index += 1
    }
    if !word.isEmpty { body(word) }
  }

  static func isWord(_ byte: UInt8) -> Bool { isLower(byte) || isCapital(byte) || isDigit(byte) || byte >= 0x80 }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func lowered(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }
}
