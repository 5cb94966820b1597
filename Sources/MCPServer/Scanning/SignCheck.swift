// The closer look at signs: what stands around one decides whether it is meant for a model. Each look ends after a few
// hundred bytes.

/// A look at one place.
struct SignCheck {
  let text: ScannedText
  let index: Int
  let depth: Int

  /// Where the sign stands with what belongs to it; nil where it does not, or means nothing.
  /// - Parameter seen: for each check, up to where it has looked in vain; it does not begin again before that, so that
  ///   no text makes it look at the same bytes again and again.
  func range(of sign: InjectionSign, seen: inout [Int]) -> Range<Int>? {
    let end = index + sign.text.count
    guard end <= text.count, index >= seen[sign.check.rawValue] else { return nil }
    for offset in sign.text.indices where lowered(index + offset) != sign.text[offset] { return nil }
    switch sign.check {
    case .nothing: return index..<end
    case .systemRole: return systemRole(end)
    case .assistantTurn: return assistantTurn(end)
    case .roleMember: return roleMember(end)
    case .markdownLink: return markdownLink()
    case .webAddress: return webAddress()
    case .comment: return comment(end, &seen[sign.check.rawValue])
    case .hiddenStyle: return hiddenStyle(end, &seen[sign.check.rawValue])
    case .rotated: return rotated(&seen[sign.check.rawValue])
    case .reversed: return reversed(end, &seen[sign.check.rawValue])
    case .chinese: return chinese(end)
    }
  }

  private func lowered(_ index: Int) -> UInt8 {
    let byte = text[index]
    return byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private func skipSpace(_ start: Int) -> Int {
    var index = start
    while text.isSpace(index), index - start < 16 { index += 1 }
    return index
  }

  // MARK: Roles

  /// `system:` at the beginning of a line or sentence. Behind a word of the same line it ends a compound, such as
  /// "operating system:", unless an order follows.
  private func systemRole(_ end: Int) -> Range<Int>? {
    let colon = skipSpace(end)
    guard text[colon] == UInt8(ascii: ":"), !text.continuesWord(at: index), text[index - 1] != UInt8(ascii: "-") else {
      return nil
    }
    let isCompound = text[index - 1] == 0x20 && (text.isWord(index - 2) || text[index - 2] >= 0x80)
    let rest = skipSpace(colon + 1)
    return isCompound && !beginsOrder(rest) ? nil : index..<colon + 1
  }

  private func beginsOrder(_ index: Int) -> Bool {
    let orders: [StaticString] = [
      "you ", "ignore", "disregard", "override", "new ", "forget", "do not", "from now", "the assistant", "the user",
    ]
    return orders.contains { text.stands($0, at: index) }
  }

  /// `assistant:` at the beginning of a line, behind somebody else's turn or before what an assistant says.
  private func assistantTurn(_ end: Int) -> Range<Int>? {
    guard text[end] == UInt8(ascii: ":"), isLineStart(index) else { return nil }
    let rest = skipSpace(end + 1)
    let answers: [StaticString] = [
      "i ", "i'", "sure", "certainly", "understood", "ok", "of course", "yes", "done", "the secret",
    ]
    if answers.contains(where: { text.stands($0, at: rest) }) { return index..<end + 1 }
    let turns: [StaticString] = ["human:", "user:", "system:"]
    for place in max(0, index - 400)..<min(text.count, index + 400) where isLineStart(place) {
      if turns.contains(where: { text.stands($0, at: place) }) { return min(place, index)..<end + 1 }
    }
    return nil
  }

  /// In texts that hold JSON, lines end with escapes.
  private func isLineStart(_ index: Int) -> Bool {
    switch text[index - 1] {
    case 0x0A, 0x0D: true
    case UInt8(ascii: "n"), UInt8(ascii: "r"): text[index - 2] == UInt8(ascii: "\\")
    default: index == 0
    }
  }

  private func roleMember(_ end: Int) -> Range<Int>? {
    let colon = skipSpace(end)
    guard text[colon] == UInt8(ascii: ":") else { return nil }
    let value = skipSpace(colon + 1)
    let roles: [StaticString] = ["\"system\"", "\"assistant\"", "\"developer\"", "\"tool\""]
    guard let role = roles.first(where: { text.stands($0, at: value) }) else { return nil }
    return index..<value + role.utf8CodeUnitCount
  }

  // MARK: Links

  private func markdownLink() -> Range<Int>? {
    let end = addressEnd(index + 2)
    let isImage = isImage()
    guard let query = queryStart(index + 2..<end) else { return nil }
    let isFull = hasCapitals(query..<end) || hasPlaceholder(query..<end) && (isImage || mentionsData(query..<end))
    return isFull ? index..<end : nil
  }

  private func webAddress() -> Range<Int>? {
    guard !text.isWord(index - 1), text[index - 1] != UInt8(ascii: "(") || text[index - 2] != UInt8(ascii: "]") else {
      return nil
    }
    let end = addressEnd(index)
    guard let query = queryStart(index..<end), hasPlaceholder(query..<end) || hasCapitals(query..<end),
      mentionsData(query..<end)
    else { return nil }
    return index..<end
  }

  /// Whether an exclamation mark stands before the bracket that is closed here.
  private func isImage() -> Bool {
    var place = index
    while place > 0, index - place < 120, text[place] != UInt8(ascii: "[") { place -= 1 }
    return text[place] == UInt8(ascii: "[") && text[place - 1] == UInt8(ascii: "!")
  }

  private func addressEnd(_ start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 400, text[end] > 0x20, text[end] != UInt8(ascii: ")"),
      text[end] != UInt8(ascii: "\"")
    { end += 1 }
    return end
  }

  private func queryStart(_ range: Range<Int>) -> Int? { range.first { text[$0] == UInt8(ascii: "?") } }

  private func hasPlaceholder(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard text[index] == UInt8(ascii: "=") || text[index] == UInt8(ascii: "?") else { return false }
      switch text[index + 1] {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "$"): return true
      default: return text.stands("%7b", at: index + 1)
      }
    }
  }

  /// A value such as `BASE64_OF_KEY`: somebody is to put something in its place.
  private func hasCapitals(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard text[index] == UInt8(ascii: "=") else { return false }
      var end = index + 1
      var underscores = 0
      while text[end] &- 0x41 < 26 || text.isDigit(end) || text[end] == UInt8(ascii: "_") {
        if text[end] == UInt8(ascii: "_") { underscores += 1 }
        end += 1
      }
      return underscores > 0 && end - index > 8 && (end >= range.upperBound || text[end] == UInt8(ascii: "&"))
    }
  }

  private func mentionsData(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let words: [StaticString]
      switch text[index] | 0x20 {
      case UInt8(ascii: "a"): words = ["api_key", "apikey"]
      case UInt8(ascii: "c"): words = ["conversation", "chat", "context"]
      case UInt8(ascii: "d"): words = ["data="]
      case UInt8(ascii: "e"): words = ["email"]
      case UInt8(ascii: "h"): words = ["history"]
      case UInt8(ascii: "l"): words = ["leak"]
      case UInt8(ascii: "m"): words = ["message"]
      case UInt8(ascii: "p"): words = ["password", "prompt"]
      case UInt8(ascii: "s"): words = ["secret", "session", "summary"]
      case UInt8(ascii: "t"): words = ["token"]
      default: return false
      }
      return words.contains { text.stands($0, at: index) }
    }
  }

  // MARK: Concealed text

  private func comment(_ end: Int, _ seen: inout Int) -> Range<Int>? {
    let limit = min(text.count, end + 400)
    let close = (end..<max(end, limit)).first { text.stands("-->", at: $0) }
    if speaksToModel(end..<(close ?? limit)) { return index..<min((close ?? limit) + 3, text.count) }
    seen = close ?? end + 100
    return nil
  }

  private func hiddenStyle(_ end: Int, _ seen: inout Int) -> Range<Int>? {
    let limit = min(text.count, end + 400)
    let open = (end..<max(end, limit)).first { text[$0] == UInt8(ascii: ">") }
    seen = open ?? end + 100
    guard let open else { return nil }
    let close = (open..<limit).first { text[$0] == UInt8(ascii: "<") } ?? limit
    return speaksToModel(open..<close) ? index..<close : nil
  }

  private func speaksToModel(_ range: Range<Int>) -> Bool {
    let names: [StaticString] = [
      "ai", "llm", "llms", "assistant", "assistants", "chatbot", "gpt", "chatgpt", "language model", "ignore",
      "disregard",
    ]
    return range.contains { index in
      guard !text.isWord(index - 1), text.isLetter(index) else { return false }
      return names.contains { text.stands($0, at: index) && !text.isWord(index + $0.utf8CodeUnitCount) }
    }
  }

  // MARK: Disguises

  private func rotated(_ seen: inout Int) -> Range<Int>? {
    guard !text.isWord(index - 1) else { return nil }
    let range = max(0, index - 80)..<min(text.count, index + 240)
    seen = index + 60
    let plain = text.slice(range).map { byte -> UInt8 in
      let letter = byte | 0x20
      guard letter &- 0x61 < 26 else { return byte }
      return letter < 0x6E ? byte + 13 : byte - 13
    }
    return InjectionScanner.isSuspicious(plain, depth: depth + 1) ? range : nil
  }

  private func reversed(_ end: Int, _ seen: inout Int) -> Range<Int>? {
    let range = max(0, index - 60)..<min(text.count, end + 160)
    seen = end + 60
    return InjectionScanner.isSuspicious(text.slice(range).reversed(), depth: depth + 1) ? range : nil
  }

  private func chinese(_ end: Int) -> Range<Int>? {
    let nouns = ["指令", "指示", "提示词", "规则", "命令", "プロンプト"].map { Array($0.utf8) }
    for place in end..<min(text.count, end + 60) {
      if let noun = nouns.first(where: { text.slice(place..<place + $0.count).elementsEqual($0) }) {
        return index..<place + noun.count
      }
    }
    return nil
  }
}
