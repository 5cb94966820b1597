// Matches phrases in the words around one place of a text. Words are cut out as they are asked for, and most phrases ask
// for two or three before they fail. One matcher is used for all the places of a text, so nothing is allocated for each.

/// The words around a place.
struct PhraseMatcher {
  private struct Token {
    var start: Int
    var end: Int
    var hasColon = false
    /// Whether it has a digit and a letter, so that digits may stand for letters.
    var isMixed = false
    var hasUnderscore = false
  }

  /// So far to each side words are looked for, in bytes.
  private static let reach = 320

  private let text: ScannedText
  /// In a folded text, what is not ASCII is letters of other alphabets; in any other, it is signs.
  private let isFolded: Bool
  private var place = 0
  /// The word at the place and those behind it.
  private var behind: [Token] = []
  /// The words before the place, the nearest first.
  private var before: [Token] = []

  init(_ text: ScannedText, isFolded: Bool) {
    self.text = text
    self.isFolded = isFolded
  }

  /// Goes to a word, which begins at `index`.
  mutating func move(to index: Int) {
    place = index
    behind.removeAll(keepingCapacity: true)
    before.removeAll(keepingCapacity: true)
  }

  /// Whether a letter, a digit or an underscore stands here.
  func isWord(_ index: Int) -> Bool { text.isWord(index) || isFolded && text[index] >= 0x80 }

  /// Whether the word here goes on from the byte before it.
  func continuesWord(at index: Int) -> Bool { text.continuesWord(at: index) || isFolded && text[index - 1] >= 0x80 }

  /// Whether a word begins here: a quick look before its neighbours are cut out.
  func stands(_ word: InjectionPhrase.Word, at index: Int) -> Bool {
    guard word.shape == nil else { return true }
    for offset in word.bytes.indices {
      let byte = text[index + offset]
      let lowered = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lowered != word.bytes[offset], !text.isDigit(index + offset) { return false }
    }
    let end = index + word.bytes.count
    return word.isPrefix || !isWord(end)
  }

  // MARK: Words

  /// The word so many words behind the place, or before it; nil where there is none.
  private mutating func token(_ index: Int) -> Token? {
    if index >= 0 {
      while behind.count <= index { if !addBehind() { return nil } }
      return behind[index]
    }
    while before.count < -index { if !addBefore() { return nil } }
    return before[-index - 1]
  }

  private mutating func addBehind() -> Bool {
    var start = place
    if let last = behind.last {
      start = last.end
      while start < text.count, !isWord(start) { start += 1 }
      // `%20` is a blank in a web address.
      if text.stands("%20", at: start - 1) { start += 2 }
      // The letter of an escape belongs to no word.
      if isWord(start), isWord(start + 1), !continuesWord(at: start + 1) { start += 1 }
    }
    guard start < text.count, start - place < Self.reach else { return false }
    behind.append(token(from: start))
    return true
  }

  private mutating func addBefore() -> Bool {
    var end = before.last?.start ?? place
    let floor = max(0, place - Self.reach)
    while end > floor, !isWord(end - 1) { end -= 1 }
    guard end > floor else { return false }
    var start = end
    while start > floor, continuesWord(at: start) { start -= 1 }
    if end - start > 2, text.stands("%20", at: start - 1) { start += 2 }
    before.append(token(from: start))
    return true
  }

  private func token(from start: Int) -> Token {
    var token = Token(start: start, end: start)
    var (hasDigit, hasLetter) = (false, false)
    var index = start
    while index < text.count, isWord(index) {
      let byte = text.base[index]
      if byte &- 0x30 < 10 { hasDigit = true } else { hasLetter = true }
      if byte == UInt8(ascii: "_") { token.hasUnderscore = true }
      index += 1
    }
    token.end = index
    token.isMixed = hasDigit && hasLetter
    token.hasColon = text[index] == UInt8(ascii: ":")
    return token
  }

  /// Whether a sentence ends between a word and the one before it.
  private mutating func isBehindEnd(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    var breaks = 0
    var position = token.start - 1
    while position >= 0, !isWord(position), token.start - position < 40 {
      switch text[position] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
        if !isWord(position + 1) { return true }
      case UInt8(ascii: "\n"):
        breaks += 1
        if breaks > 1 { return true }
      default: break
      }
      position -= 1
    }
    return false
  }

  // MARK: Matching

  /// Where a phrase stands whose pivot is the word at the place; nil where it does not.
  mutating func match(_ phrase: InjectionPhrase) -> Range<Int>? {
    guard fits(phrase.parts[phrase.pivot], 0), let end = forward(phrase, phrase.pivot + 1, 1),
      let start = backward(phrase, phrase.pivot - 1, -1), let first = token(start), let last = token(end - 1)
    else { return nil }
    return first.start..<max(last.end, first.start)
  }

  private mutating func fits(_ part: InjectionPhrase.Part, _ index: Int) -> Bool {
    guard case .words(let words) = part, let token = token(index) else { return false }
    return words.contains { fits($0, token) }
  }

  private func fits(_ word: InjectionPhrase.Word, _ token: Token) -> Bool {
    switch word.shape {
    case .identifier: return token.hasUnderscore && token.end - token.start > 3
    case .webAddress: return text.stands("://", at: token.end)
    case .mailAddress: return isMailAddress(token.end)
    case nil: break
    }
    if word.hasColon, !token.hasColon { return false }
    let length = token.end - token.start
    guard word.isPrefix ? length >= word.bytes.count : length == word.bytes.count else { return false }
    for offset in word.bytes.indices {
      let byte = lowered(token.start + offset, isMixed: token.isMixed)
      if byte != word.bytes[offset] { return false }
    }
    return true
  }

  private func isMailAddress(_ end: Int) -> Bool {
    var index = end
    while index - end < 40, isWord(index) || text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: "-") {
      index += 1
    }
    return text[index] == UInt8(ascii: "@") && isWord(index + 1)
  }

  private func lowered(_ index: Int, isMixed: Bool) -> UInt8 {
    let byte = text[index]
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return isMixed ? LetterDigits.letter(byte) : byte
  }

  /// The number behind that of the last word, where the parts from `part` on stand from `index` on.
  private mutating func forward(_ phrase: InjectionPhrase, _ part: Int, _ index: Int) -> Int? {
    guard part < phrase.parts.count else { return index }
    guard case .gap(let most, let crosses) = phrase.parts[part] else {
      guard fits(phrase.parts[part], index) else { return nil }
      if isDirect(phrase, part, -1), isBehindEnd(index) { return nil }
      return forward(phrase, part + 1, index + 1)
    }
    for next in index...(index + most) {
      if !crosses, isBehindEnd(next) { return nil }
      if let end = forward(phrase, part + 1, next) { return end }
      if token(next) == nil { return nil }
    }
    return nil
  }

  /// The number of the first word, where the parts up to `part` stand up to `index`.
  private mutating func backward(_ phrase: InjectionPhrase, _ part: Int, _ index: Int) -> Int? {
    guard part >= 0 else { return index + 1 }
    guard case .gap(let most, let crosses) = phrase.parts[part] else {
      guard fits(phrase.parts[part], index) else { return nil }
      if isDirect(phrase, part, 1), isBehindEnd(index + 1) { return nil }
      return backward(phrase, part - 1, index - 1)
    }
    for next in stride(from: index, through: index - most, by: -1) {
      if !crosses, isBehindEnd(next + 1) { return nil }
      if let start = backward(phrase, part - 1, next) { return start }
      if token(next) == nil { return nil }
    }
    return nil
  }

  /// Whether the part beside this one is no gap: then no sentence may end between them.
  private func isDirect(_ phrase: InjectionPhrase, _ part: Int, _ step: Int) -> Bool {
    guard phrase.parts.indices.contains(part + step), case .words = phrase.parts[part + step] else { return false }
    return true
  }
}

/// Digits that are written for letters.
enum LetterDigits {
  /// The letter that a digit stands for; other bytes as they are.
  static func letter(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"): UInt8(ascii: "i")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"): UInt8(ascii: "a")
    case UInt8(ascii: "5"): UInt8(ascii: "s")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    default: byte
    }
  }
}
