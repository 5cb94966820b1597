// A small language for turns of phrase, so that a table of them can be read as English: `always|must *2 call this` is
// one of two words, up to two words of any kind, then `call this`. Regular expressions over whole texts would cost
// more and say it worse.

/// A part of a turn of phrase.
private enum PhrasePart: Sendable {
  /// One of these words.
  case words([UInt16])
  /// Up to so many words; across the end of a sentence or not.
  case gap(Int, crosses: Bool)
  /// The start of a sentence.
  case start
}

/// A text in words.
struct WordRow {
  struct Word {
    /// What the vocabulary knows it as; 0: not at all.
    let id: UInt16
    /// What the end of a sentence is known as.
    static let end: UInt16 = 1
    /// Where it stands in the bytes.
    let range: Range<Int>
  }

  /// The bytes of the text.
  let bytes: [UInt8]
  /// The words, the ends of sentences among them.
  fileprivate(set) var words: [Word] = []

  /// The text from one word to another, both included.
  func text(_ range: ClosedRange<Int>) -> String {
    let bytes = bytes[words[range.lowerBound].range.lowerBound..<words[range.upperBound].range.upperBound]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a word is the end of a sentence.
  func isEnd(_ index: Int) -> Bool { !words.indices.contains(index) || words[index].id == Word.end }
}

/// The words that a table knows, by their hash: a lookup for every word of every text, so that it is an array.
private struct Vocabulary: Sendable {
  private var slots: [(hash: UInt64, id: UInt16)] = Array(repeating: (0, 0), count: 2_048)
  /// How many words there are, nothing and the end of a sentence included.
  private(set) var count: UInt16 = 2

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  static func hash(_ word: String) -> UInt64 { word.utf8.reduce(seed) { hash($0, $1) } }

  /// What the word of this hash is known as; 0: not at all.
  subscript(hash: UInt64) -> UInt16 { slots[slot(of: hash)].id }

  /// What a word is known as, from now on.
  mutating func id(of word: String) -> UInt16 {
    let hash = Self.hash(word)
    let slot = slot(of: hash)
    if slots[slot].id == 0 {
      slots[slot] = (hash, count)
      count += 1
    }
    return slots[slot].id
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot].id != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }
}

/// Turns of phrase, ready to be looked for.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private var phrases: [(parts: [PhrasePart], meaning: Meaning)] = []
  private var vocabulary = Vocabulary()
  /// The phrases that may begin with a word.
  private var beginnings: [[Int]] = []
  /// Words with signs in them, such as paths, and the word that they count as.
  private let special: @Sendable (UnsafeBufferPointer<UInt8>) -> String?

  /// A table of phrases in the notation above: words, `a|b`, `*n` for a gap within a sentence, `~n` for one across its
  /// end, `^` for the start of a sentence. They may hold some hundred words together.
  init(
    _ phrases: [(String, Meaning)], special: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> String? = { _ in nil }
  ) {
    self.special = special
    for (text, meaning) in phrases { self.phrases.append((parts(text), meaning)) }
    beginnings = Array(repeating: [], count: Int(vocabulary.count))
    for index in self.phrases.indices {
      let words = self.phrases[index].parts.compactMap { part -> [UInt16]? in
        if case .words(let words) = part { words } else { nil }
      }
      for word in words.first ?? [] { beginnings[Int(word)].append(index) }
    }
  }

  private mutating func parts(_ text: String) -> [PhrasePart] {
    text.split(separator: " ").map { part in
      switch part.first {
      case "^": .start
      case "*": .gap(Int(part.dropFirst()) ?? 0, crosses: false)
      case "~": .gap(Int(part.dropFirst()) ?? 0, crosses: true)
      default: .words(part.split(separator: "|").map { vocabulary.id(of: String($0)) })
      }
    }
  }

  // MARK: Words

  /// A text in the words of this table.
  func words(of text: String) -> WordRow {
    var row = WordRow(bytes: Self.plainSpaces(Array(text.utf8)))
    row.words.reserveCapacity(row.bytes.count / 5)
    row.bytes.withUnsafeBufferPointer { addAll($0, to: &row.words) }
    return row
  }

  /// The text with spaces of all kinds as plain ones, every word where it was.
  private static func plainSpaces(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 }) else { return bytes }
    var bytes = bytes
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
        bytes.replaceSubrange(index..<index + 2, with: [0x20, 0x20])
      } else if index + 2 < bytes.count, isSpace(bytes[index], bytes[index + 1], bytes[index + 2]) {
        bytes.replaceSubrange(index..<index + 3, with: [0x20, 0x20, 0x20])
      }
      index += 1
    }
    return bytes
  }

  /// U+2000 to U+200A, U+202F, U+205F and U+3000.
  private static func isSpace(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    a == 0xE2 && b == 0x80 && (c <= 0x8A || c == 0xAF) || a == 0xE2 && b == 0x81 && c == 0x9F
      || a == 0xE3 && b == 0x80 && c == 0x80
  }

  private func addAll(_ bytes: UnsafeBufferPointer<UInt8>, to words: inout [WordRow.Word]) {
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] > 0x20 { index += 1 }
      if index > start { addChunk(start..<index, of: bytes, to: &words) }
      var breaks = 0
      while index < bytes.count, bytes[index] <= 0x20 {
        if bytes[index] == UInt8(ascii: "\n") { breaks += 1 }
        index += 1
      }
      if breaks > 1 { words.append(WordRow.Word(id: WordRow.Word.end, range: index..<index)) }
    }
  }

  /// What stands between spaces.
  private func addChunk(_ chunk: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to words: inout [WordRow.Word]) {
    if let word = special(UnsafeBufferPointer(rebasing: bytes[chunk])) {
      words.append(WordRow.Word(id: vocabulary[Vocabulary.hash(word)], range: chunk))
    } else {
      addWords(chunk, of: bytes, to: &words)
    }
    switch bytes[chunk.upperBound - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      words.append(WordRow.Word(id: WordRow.Word.end, range: chunk.upperBound..<chunk.upperBound))
    default: break
    }
  }

  private func addWords(_ chunk: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to words: inout [WordRow.Word]) {
    var hash = Vocabulary.seed
    var start = -1
    var index = chunk.lowerBound
    while index < chunk.upperBound {
      let byte = bytes[index]
      let apostrophe = Self.apostrophe(bytes, index)
      if apostrophe == 0, Words.isWord(byte) {
        if start < 0 { start = index }
        hash = Vocabulary.hash(hash, Words.lowered(byte))
      } else if apostrophe == 0, start >= 0 {
        words.append(WordRow.Word(id: vocabulary[hash], range: start..<index))
        (start, hash) = (-1, Vocabulary.seed)
      }
      index += max(apostrophe, 1)
    }
    if start >= 0 { words.append(WordRow.Word(id: vocabulary[hash], range: start..<chunk.upperBound)) }
  }

  /// The bytes of `'` or `’`, which stand inside a word; 0 where there is neither.
  private static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return 0 }
    return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99 ? 3 : 0
  }

  // MARK: Search

  /// Calls `body` with each phrase that stands in a text, and the words that make it.
  func forEach(in row: WordRow, _ body: (Meaning, ClosedRange<Int>) -> Void) {
    for index in row.words.indices {
      for phrase in beginnings[Int(row.words[index].id)] {
        let parts = phrases[phrase].parts
        if let end = match(parts[...], row, index) { body(phrases[phrase].meaning, index...max(index, end - 1)) }
      }
    }
  }

  /// Where the parts end that begin at a word; nil where they do not stand there.
  private func match(_ parts: ArraySlice<PhrasePart>, _ row: WordRow, _ index: Int) -> Int? {
    guard let part = parts.first else { return index }
    let rest = parts.dropFirst()
    switch part {
    case .start: return row.isEnd(index - 1) ? match(rest, row, index) : nil
    case .words(let words):
      guard row.words.indices.contains(index), words.contains(row.words[index].id) else { return nil }
      return match(rest, row, index + 1)
    case .gap(let most, let crosses):
      for next in index...(index + most) {
        if let end = match(rest, row, next) { return end }
        if !crosses && row.isEnd(next) { return nil }
      }
      return nil
    }
  }
}
