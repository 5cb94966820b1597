// The first walk over a text: what is odd in its bytes, whatever its words. Characters that nobody sees, long runs without
// a blank that may be an encoding, letters with signs between them, many escapes in a row. All four are seen in blocks of
// eight bytes, of which ordinary text has nothing to show.

/// Looks over one text.
struct InjectionSurvey {
  private let text: ScannedText
  private let depth: Int
  private(set) var found: [InjectionFinding] = []
  /// Whether there are letters that must be folded before phrases can be seen.
  private(set) var needsFolding = false
  private var hidden: HiddenCharacters
  /// Where the last run of letters that was looked at ends; nothing before it is looked at again.
  private var seen = 0

  init(_ text: ScannedText, depth: Int) {
    self.text = text
    self.depth = depth
    hidden = HiddenCharacters(text)
  }

  mutating func run() {
    var index = 0
    var unbroken = 0
    while text.count - index >= ByteBlock.count {
      let block = ByteBlock(at: text.base + index)
      if block.notASCII != 0 {
        index = foreign(index + ByteBlock.first(block.notASCII))
        unbroken = 0
        continue
      }
      unbroken = block.atLeast(0x2B) == ByteBlock.highBits ? unbroken + 1 : 0
      if unbroken == 3 {
        index = unbrokenRun(index)
        unbroken = 0
        continue
      }
      if Self.alternates(block.word), let end = spacedRun(index) {
        index = end
        continue
      }
      let escapes =
        block.equal(to: UInt8(ascii: "%")) | block.equal(to: UInt8(ascii: "&")) | block.equal(to: UInt8(ascii: "\\"))
      if escapes & (escapes &- 1) != 0 {
        index = escapedRun(index + ByteBlock.first(escapes))
        continue
      }
      index += ByteBlock.count
    }
    while index < text.count { index = text.base[index] < 0x80 ? index + 1 : foreign(index) }
    found += hidden.findings()
  }

  private mutating func foreign(_ index: Int) -> Int {
    let (value, width) = text.scalar(at: index)
    switch value {
    case 0x4E00...0x9FFF, 0x3040...0x30FF, 0xAC00...0xD7A3: break
    case 0x2010...0x2016, 0x2018...0x2027, 0x2030...0x203E, 0x20A0...0x20CF, 0x2190...0x22FF, 0x2500...0x27BF: break
    case 0xA1...0xAC, 0xAE...0xBF, 0x3001...0x3002, 0x1F300...0x1F3F3, 0x1F3F5...0x1FAFF: break
    default:
      needsFolding = true
      hidden.look(at: value, index..<index + width)
    }
    return index + width
  }

  private mutating func add(_ kind: InjectionFinding.Kind, _ range: Range<Int>, _ label: String) {
    if found.count < 64 { found.append(InjectionFinding(kind: kind, range: range, label: label)) }
  }

  // MARK: Encodings

  /// Looks at a stretch without blanks and answers where it ends.
  private mutating func unbrokenRun(_ index: Int) -> Int {
    var start = index
    let floor = max(0, index - 40)
    while start > floor, isPlain(text[start - 1]) { start -= 1 }
    var end = start
    while end < text.count, isPlain(text[end]) {
      let first = end
      while end < text.count, TextEncodings.isBase64(text[end]) { end += 1 }
      if end - first >= 20 { tryDecoding(first..<end) }
      if end < text.count, isPlain(text[end]) { end += 1 }
    }
    return max(end, index + ByteBlock.count)
  }

  private func isPlain(_ byte: UInt8) -> Bool { byte >= 0x2B && byte < 0x80 }

  private mutating func tryDecoding(_ range: Range<Int>) {
    let bytes = text.slice(range)
    if let plain = TextEncodings.hexadecimal(bytes), InjectionScanner.isSuspicious(plain, depth: depth + 1) {
      add(.encoded, range, "hexadecimal text")
    } else if let plain = TextEncodings.base64(bytes), InjectionScanner.isSuspicious(plain, depth: depth + 1) {
      add(.encoded, range, "base64 text")
    }
  }

  /// Looks at escapes that follow each other and answers where they end.
  private mutating func escapedRun(_ start: Int) -> Int {
    let (plain, end, count) = TextEncodings.unescaped(text, from: start)
    if count >= 6, InjectionScanner.isSuspicious(plain, depth: depth + 1) { add(.encoded, start..<end, "escaped text") }
    return max(end, start + 1)
  }

  // MARK: Spaced letters

  /// Whether every second byte is the same, which may be letters with blanks between them.
  @inline(__always) private static func alternates(_ word: UInt64) -> Bool {
    let pairs = word ^ word >> 16
    return pairs & 0x0000_FF00_FF00_FF00 == 0 || pairs & 0x0000_00FF_00FF_00FF == 0
  }

  /// Letters with signs between them around a place; nil where it is something else.
  private mutating func spacedRun(_ index: Int) -> Int? {
    var start = index
    if isLone(index + 1) { start += 1 }
    guard isLone(start) else { return nil }
    while let before = lone(before: start), before >= seen { start = before }
    var letters: [UInt8] = []
    var end = start
    while isLone(end), letters.count < 2_000 {
      letters.append(text[end] | 0x20)
      let next = separatorsEnd(end + 1)
      end += 1
      guard next > end, next - end <= 4 else { break }
      if isLone(next) { end = next }
    }
    seen = end
    guard letters.count >= 8 else { return nil }
    if SqueezedPhrases.stand(in: letters) { add(.override, start..<end, "spaced letters of an order") }
    return max(end, index + ByteBlock.count)
  }

  /// A letter, or a digit in its place, with no other one beside it.
  private func isLone(_ index: Int) -> Bool { text.isWord(index) && !text.isWord(index - 1) && !text.isWord(index + 1) }

  private func lone(before index: Int) -> Int? {
    var place = index - 1
    while place > 0, index - place <= 4, !text.isWord(place) { place -= 1 }
    return place >= 0 && place < index - 1 && isLone(place) ? place : nil
  }

  private func separatorsEnd(_ start: Int) -> Int {
    var index = start
    while index < text.count, !text.isWord(index), index - start < 6 { index += 1 }
    return index
  }
}

/// Orders whose letters have come without words.
enum SqueezedPhrases {
  private static let verbs = ["ignore", "disregard", "forget", "override", "bypass", "reveal"].map { Array($0.utf8) }
  private static let nouns = ["instruction", "prompt", "rules", "guidelines", "directives"].map { Array($0.utf8) }

  /// Whether a verb and, not far behind it, a noun stand in these letters.
  static func stand(in letters: [UInt8]) -> Bool {
    let plain = letters.map(LetterDigits.letter)
    return verbs.contains { verb in
      guard let start = find(verb, in: plain[...]) else { return false }
      let rest = plain[start...].prefix(60)
      return nouns.contains { find($0, in: rest) != nil }
    }
  }

  private static func find(_ word: [UInt8], in letters: ArraySlice<UInt8>) -> Int? {
    letters.indices.first { letters[$0...].starts(with: word) }
  }
}
