// A description cut into what its parts are for: sentences that say what the tool does, guidance on when to use it,
// sections that list arguments or results. Docstrings, Markdown and plain sentences all occur.

/// A description in parts.
struct Prose {
  /// What a part is for.
  enum Part { case statement, guidance, exclusion, arguments, results, aside }

  /// The parts, in order.
  private(set) var parts: [(part: Part, text: ArraySlice<UInt8>)] = []

  /// At most this many bytes are read; nobody chooses by what stands further down.
  static let limit = 4_000

  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(Self.limit))
    var section = Part.statement
    var start = 0
    var index = 0
    while index < bytes.count {
      if let (part, length) = Self.header(bytes, at: index) {
        add(bytes[start..<index], section)
        section = part
        index += length
        start = index
      } else if Self.endsSentence(bytes, at: index) {
        add(bytes[start...index], section)
        start = index + 1
        index += 1
      } else {
        index += 1
      }
    }
    if start < bytes.count { add(bytes[start...], section) }
  }

  private mutating func add(_ text: ArraySlice<UInt8>, _ section: Part) {
    guard text.contains(where: Words.isWord) else { return }
    parts.append((section == .statement ? Self.kind(text) : section, text))
  }

  /// Section headings, in lower case, with what stands under them.
  private static let headers: [(StaticString, Part)] = [
    ("args:", .arguments), ("arguments:", .arguments), ("parameters:", .arguments), ("params:", .arguments),
    ("fields:", .arguments), ("input:", .arguments), ("inputs:", .arguments), ("returns:", .results),
    ("return:", .results), ("output:", .results), ("outputs:", .results), ("raises:", .aside), ("example:", .aside),
    ("examples:", .aside), ("note:", .aside), ("notes:", .aside), ("usage:", .aside), ("example usage:", .aside),
    ("when to use:", .guidance), ("use cases:", .guidance), ("purpose:", .statement),
  ]

  private static func header(_ bytes: [UInt8], at index: Int) -> (Part, Int)? {
    guard index == 0 || bytes[index - 1] <= 0x20 || bytes[index - 1] == UInt8(ascii: "*") else { return nil }
    let first = Words.lowered(bytes[index])
    for (text, part) in headers where text.utf8Start[0] == first && index + text.utf8CodeUnitCount <= bytes.count {
      let length = text.utf8CodeUnitCount
      var offset = 1
      while offset < length, Words.lowered(bytes[index + offset]) == text.utf8Start[offset] { offset += 1 }
      if offset == length { return (part, length) }
    }
    return nil
  }

  private static func endsSentence(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      guard index + 1 < bytes.count else { return true }
      guard bytes[index + 1] <= 0x20 else { return false }
      // `e.g. `, `i.e. `, `etc. `
      let before = bytes[max(0, index - 3)..<index]
      return !before.elementsEqual("e.g".utf8) && !before.elementsEqual("i.e".utf8)
    case UInt8(ascii: "\n"):
      let next = bytes[(index + 1)...].first { $0 != 0x20 && $0 != 0x09 }
      return next == UInt8(ascii: "\n") || next == UInt8(ascii: "-") || next == UInt8(ascii: "*")
    default: return false
    }
  }

  private static func kind(_ text: ArraySlice<UInt8>) -> Part {
    let start = normalized(text.prefix(40))
    if exclusions.contains(where: { start.starts(with: $0) }) { return .exclusion }
    if guides.contains(where: { start.starts(with: $0) }) { return .guidance }
    return endsWithInstead(text) ? .exclusion : .statement
  }

  private static let exclusions = ["do not ", "don t ", "not for ", "never "].map { Array($0.utf8) }
  private static let guides = [
    "use this ", "use it ", "use when ", "when to use ", "useful for ", "useful when ", "when you ", "when the user ",
    "call this ", "this is useful ", "ideal for ", "use for ",
  ].map { Array($0.utf8) }

  /// The words in lower case with one space between them.
  private static func normalized(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      if Words.isWord(byte) {
        result.append(Words.lowered(byte))
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    return result
  }

  /// "… use the other tool instead."
  private static func endsWithInstead(_ text: ArraySlice<UInt8>) -> Bool {
    guard let end = text.lastIndex(where: Words.isWord) else { return false }
    return text[...end].suffix(7).elementsEqual("instead".utf8)
  }
}
