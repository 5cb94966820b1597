// Reads the values out of a description that lists them: "one of: low, medium, high", "'asc' or 'desc'", "(a|b|c)". A
// list that goes on ("etc.", "or a name of your own") or gives examples is none, for the text then takes more than it
// says.

/// The values that a description lists.
struct ValueList {
  /// The values, in their order, each once.
  let values: [String]

  /// The first list in `text`; nil where there is none.
  init?(in text: String) {
    let bytes = Array(text.utf8.prefix(600))
    guard bytes.contains(where: { Self.isQuote($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|") }) else {
      return nil
    }
    for index in bytes.indices {
      guard let (start, announcement) = Self.listStart(bytes, index) else { continue }
      var reader = ValueReader(bytes, start)
      guard let values = reader.values(announcement) else { continue }
      // A text that holds several of the values is no enum.
      if Self.contains(bytes, "separated") || Self.contains(bytes, "comma") { return nil }
      self.values = values
      return
    }
    return nil
  }

  /// How sure it is that what follows is a list of all values.
  enum Announcement { case none, weak, strong }

  /// Where the items begin, if a list is announced or begins at `index`.
  private static func listStart(_ bytes: [UInt8], _ index: Int) -> (Int, Announcement)? {
    let byte = bytes[index]
    guard index == 0 || !Words.isWord(bytes[index - 1]) else { return nil }
    if isQuote(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
      let isOfOtherThings = index > 200 || speaks(bytes[..<index], of: exampleWords.union(conditionWords))
      return isOfOtherThings ? nil : (index, .none)
    }
    guard Words.isWord(byte) else { return nil }
    for (phrases, announcement) in [(strong, Announcement.strong), (weak, .weak)] {
      guard let phrase = phrases.first(where: { begins(bytes, index, $0) }) else { continue }
      let words = announcement == .strong ? exampleWords : exampleWords.union(conditionWords)
      guard !speaks(bytes[..<index], of: words) else { return nil }
      return afterPhrase(bytes, index + phrase.utf8CodeUnitCount).map { ($0, announcement) }
    }
    return nil
  }

  /// Words that announce values, in lower case.
  private static let strong: [StaticString] = ["one of", "values", "options", "choices"]
  private static let weak: [StaticString] = ["must be", "can be", "either"]
  /// What may stand between those words and the first value.
  private static let links: [StaticString] = ["are ", "are: ", "is ", "the following", "these ", "either ", "values"]

  private static func afterPhrase(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if " :([{=\n".utf8.contains(bytes[index]) {
        index += 1
      } else if let word = links.first(where: { begins(bytes, index, $0) }) {
        index += word.utf8CodeUnitCount
      } else {
        break
      }
    }
    return index > start && index < bytes.count ? index : nil
  }

  /// Whether one of the last words is among these.
  private static func speaks(_ before: ArraySlice<UInt8>, of words: Set<Term>) -> Bool {
    var last: [Term] = []
    Words.ofText(before.suffix(28)) { last.append(Term($0)) }
    return last.suffix(3).contains { words.contains($0) }
  }

  /// Words before a list that is not one of all values.
  private static let exampleWords = terms(
    """
    eg ex g example examples like such including include includes format formats not except without prefix starting \
    starts begins ends ending contain contains containing default defaults similar named called ie instance common \
    typical popular
    """)
  /// Words before texts in quotes that are no values of this parameter.
  private static let conditionWords = terms("for when if only required use with where than via from")

  private static func terms(_ words: String) -> Set<Term> { Set(words.split(separator: " ").map { Term($0.utf8) }) }

  /// Whether a phrase stands at `index`, as whole words.
  private static func begins(_ bytes: [UInt8], _ index: Int, _ phrase: StaticString) -> Bool {
    let length = phrase.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    for offset in 0..<length where Words.lowered(bytes[index + offset]) != phrase.utf8Start[offset] { return false }
    return !Words.isWord(phrase.utf8Start[length - 1]) || index + length == bytes.count
      || !Words.isWord(bytes[index + length])
  }

  private static func contains(_ bytes: [UInt8], _ phrase: StaticString) -> Bool {
    bytes.indices.contains { begins(bytes, $0, phrase) }
  }

  static func isQuote(_ byte: UInt8) -> Bool { "'\"`".utf8.contains(byte) }
}

/// Reads the items of one list.
private struct ValueReader {
  private enum Separator { case none, comma, and, or, bar, slash }

  private let bytes: [UInt8]
  private var index: Int
  private var values: [String] = []
  private var quoted = 0
  private var separators: [Separator] = []

  init(_ bytes: [UInt8], _ start: Int) {
    self.bytes = bytes
    index = start
  }

  /// The values; nil where what stands here is no list of at least two, or one that goes on.
  mutating func values(_ announcement: ValueList.Announcement) -> [String]? {
    let isBracketed = "([".utf8.contains(bytes[index])
    if isBracketed { index += 1 }
    repeat {
      skipSpaces()
      guard let value = item() else { return nil }
      if !values.contains(value) { values.append(value) }
      if quoted > 0 || announcement == .strong { skipAside() }
      separators.append(separator())
    } while separators.last != Separator.none
    guard values.count > 1, quoted == 0 || quoted == separators.count, isClosed, !isOfTypes else { return nil }
    return isConvincing(announcement, isBracketed: isBracketed) ? values : nil
  }

  private func isConvincing(_ announcement: ValueList.Announcement, isBracketed: Bool) -> Bool {
    switch announcement {
    case .strong: return true
    case .weak: return !separators.contains(.and) && (quoted > 0 || values.count > 2)
    case .none:
      guard !separators.contains(.and) else { return false }
      if quoted > 0 { return separators.contains(.or) || separators.contains(.bar) || separators.contains(.slash) }
      return isBracketed && separators.dropLast().allSatisfy { $0 == .bar }
    }
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// One value: a word, in quotes or not.
  private mutating func item() -> String? {
    guard index < bytes.count else { return nil }
    let quote = ValueList.isQuote(bytes[index]) ? bytes[index] : nil
    if quote != nil { index += 1 }
    let start = index
    while index < bytes.count, isPart(bytes[index], isQuoted: quote != nil) { index += 1 }
    let word = bytes[start..<index]
    if let quote {
      guard index < bytes.count, bytes[index] == quote else { return nil }
      index += 1
      quoted += 1
    }
    guard (1...24).contains(word.count), word.contains(where: Words.isWord), !isSample(word) else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  private func isPart(_ byte: UInt8, isQuoted: Bool) -> Bool {
    let isSign = byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    return Words.isWord(byte) && byte < 0x80 || isSign || isQuoted && "+/".utf8.contains(byte)
  }

  /// A date is a sample of a format.
  private func isSample(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix(while: Words.isDigit)
    return digits.count == 4 && word.count >= 7 || digits.count > 5 || word.starts(with: "YYYY".utf8)
  }

  /// `'asc' (the oldest first)`.
  private mutating func skipAside() {
    let end = bytes[index...].firstIndex { $0 != 0x20 } ?? bytes.count
    guard end < bytes.count, bytes[end] == UInt8(ascii: "(") else { return }
    guard let close = bytes[end...].prefix(80).firstIndex(of: UInt8(ascii: ")")) else { return }
    index = close + 1
  }

  private mutating func separator() -> Separator {
    var end = index
    var found = Separator.none
    while end < bytes.count {
      let byte = bytes[end]
      if byte == 0x20 || byte == 0x0A {
        end += 1
      } else if found == .none, let sign = Self.sign(byte) {
        found = sign
        end += 1
      } else if end > index, let (word, kind) = Self.words.first(where: { bytes[end...].starts(with: $0.0.utf8) }) {
        found = kind
        end += word.utf8.count
      } else {
        break
      }
    }
    if found != .none { index = end }
    return found
  }

  private static let words = [("or ", Separator.or), ("and ", .and)]

  private static func sign(_ byte: UInt8) -> Separator? {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "|"): .bar
    case UInt8(ascii: "/"): .slash
    default: nil
    }
  }

  /// Whether the list ends here: with its last value, and not in the middle of a sentence.
  private var isClosed: Bool {
    let rest = bytes[index...].drop { $0 == 0x20 }
    guard let next = rest.first else { return true }
    if rest.starts(with: "...".utf8) || rest.starts(with: "…".utf8) { return false }
    if quoted > 0 { return !["etc", "and so on", "for "].contains { rest.starts(with: $0.utf8) } }
    return ".);]}\n(".utf8.contains(next)
  }

  /// `string | null` speaks of types.
  private var isOfTypes: Bool { values.contains { Self.types.contains($0.lowercased()) } }

  private static let types: Set<String> = [
    "string", "number", "null", "boolean", "object", "array", "int", "integer", "undefined", "list",
  ]
}
