// Matches phrases in the words around one place of a text. Only so many words to each side are cut out, once for all the
// phrases that begin with that word.

/// The words around a place.
struct PhraseMatcher {
  private struct Token {
    var range: Range<Int>
    /// Whether a sentence ends between the word before and this one.
    var isBehindEnd = false
    var hasColon = false
    /// Whether it has a digit and a letter, so that digits may stand for letters.
    var isMixed = false
    var hasUnderscore = false
  }

  private static let wordsBefore = 10
  private static let wordsBehind = 22
  private static let longestWord = 40

  private let text: ScannedText
  private var tokens: [Token] = []
  private var pivot = 0

  /// The words around the one that begins at `index`.
  init(_ text: ScannedText, around index: Int) {
    self.text = text
    tokens.reserveCapacity(Self.wordsBefore + Self.wordsBehind)
    collectBefore(index)
    pivot = tokens.count
    collectBehind(index)
  }

  private func isWord(_ index: Int) -> Bool { text.isWord(index) || text[index] >= 0x80 }

  private mutating func collectBefore(_ index: Int) {
    var starts: [Int] = []
    var position = index
    let floor = max(0, index - 160)
    while starts.count < Self.wordsBefore, position > floor {
      while position > floor, !isWord(position - 1) { position -= 1 }
      guard position > floor else { break }
      while position > floor, isWord(position - 1) { position -= 1 }
      starts.append(position)
    }
    var next = starts.last ?? index
    while next < index { next = addToken(from: next) }
  }

  private mutating func collectBehind(_ index: Int) {
    var next = index
    let ceiling = min(text.count, index + 360)
    let limit = tokens.count + Self.wordsBehind
    while next < ceiling, tokens.count < limit { next = addToken(from: next) }
    if let last = tokens.last, last.range.isEmpty { tokens.removeLast() }
  }

  /// Adds the word that begins here and passes what is between it and the next one.
  private mutating func addToken(from start: Int) -> Int {
    var token = Token(range: start..<start)
    var (digits, letters) = (false, false)
    var index = start
    while index < text.count, isWord(index) {
      if text.isDigit(index) { digits = true } else { letters = true }
      if text[index] == UInt8(ascii: "_") { token.hasUnderscore = true }
      index += 1
    }
    token.range = start..<index
    token.isMixed = digits && letters
    token.hasColon = text[index] == UInt8(ascii: ":")
    if let last = tokens.last { token.isBehindEnd = hasEnd(last.range.upperBound..<start) }
    tokens.append(token)
    while index < text.count, !isWord(index) { index += 1 }
    // `%20` is a blank in a web address.
    if text.stands("%20", at: index - 1) { index += 2 }
    return index
  }

  private func hasEnd(_ range: Range<Int>) -> Bool {
    var breaks = 0
    for index in range {
      switch text[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
        if !isWord(index + 1) { return true }
      case UInt8(ascii: "\n"):
        breaks += 1
        if breaks > 1 { return true }
      default: break
      }
    }
    return false
  }

  // MARK: Matching

  /// Where a phrase stands whose pivot is the word in the middle; nil where it does not.
  func match(_ phrase: InjectionPhrase) -> Range<Int>? {
    guard tokens.indices.contains(pivot), fits(phrase.parts[phrase.pivot], pivot) else { return nil }
    guard let end = forward(phrase, phrase.pivot + 1, pivot + 1),
      let start = backward(phrase, phrase.pivot - 1, pivot - 1)
    else { return nil }
    return tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
  }

  private func fits(_ part: InjectionPhrase.Part, _ index: Int) -> Bool {
    guard case .words(let words) = part, tokens.indices.contains(index) else { return false }
    return words.contains { fits($0, tokens[index]) }
  }

  private func fits(_ word: InjectionPhrase.Word, _ token: Token) -> Bool {
    switch word.shape {
    case .identifier: return token.hasUnderscore && token.range.count > 3
    case .webAddress: return text.stands("://", at: token.range.upperBound)
    case .mailAddress: return isMailAddress(token.range.upperBound)
    case nil: break
    }
    if word.hasColon, !token.hasColon { return false }
    let length = token.range.count
    guard word.isPrefix ? length >= word.bytes.count : length == word.bytes.count else { return false }
    for offset in word.bytes.indices {
      let byte = lowered(token.range.lowerBound + offset, isMixed: token.isMixed)
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
    guard isMixed else { return byte }
    switch byte {
    case UInt8(ascii: "0"): return UInt8(ascii: "o")
    case UInt8(ascii: "1"): return UInt8(ascii: "i")
    case UInt8(ascii: "3"): return UInt8(ascii: "e")
    case UInt8(ascii: "4"): return UInt8(ascii: "a")
    case UInt8(ascii: "5"): return UInt8(ascii: "s")
    case UInt8(ascii: "7"): return UInt8(ascii: "t")
    default: return byte
    }
  }

  /// The word behind the parts from `part` on, where they stand from `index` on.
  private func forward(_ phrase: InjectionPhrase, _ part: Int, _ index: Int) -> Int? {
    guard part < phrase.parts.count else { return index }
    guard case .gap(let most, let crosses) = phrase.parts[part] else {
      guard index < tokens.count, fits(phrase.parts[part], index) else { return nil }
      if isDirect(phrase, part, -1), tokens[index].isBehindEnd { return nil }
      return forward(phrase, part + 1, index + 1)
    }
    for next in index...(index + most) {
      guard next < tokens.count || part + 1 == phrase.parts.count else { return nil }
      if !crosses, next < tokens.count, tokens[next].isBehindEnd { return nil }
      if let end = forward(phrase, part + 1, next) { return end }
    }
    return nil
  }

  /// The first word of the parts up to `part`, where they stand up to `index`.
  private func backward(_ phrase: InjectionPhrase, _ part: Int, _ index: Int) -> Int? {
    guard part >= 0 else { return index + 1 }
    guard case .gap(let most, let crosses) = phrase.parts[part] else {
      guard index >= 0, fits(phrase.parts[part], index) else { return nil }
      if isDirect(phrase, part, 1), tokens[index + 1].isBehindEnd { return nil }
      return backward(phrase, part - 1, index - 1)
    }
    for skipped in 0...most {
      let next = index - skipped
      guard next >= 0 || part == 0 else { return nil }
      if !crosses, tokens[next + 1].isBehindEnd { return nil }
      if let start = backward(phrase, part - 1, next) { return start }
    }
    return nil
  }

  /// Whether the part beside this one is no gap: then no sentence may end between them.
  private func isDirect(_ phrase: InjectionPhrase, _ part: Int, _ step: Int) -> Bool {
    guard phrase.parts.indices.contains(part + step), case .words = phrase.parts[part + step] else { return false }
    return true
  }
}
