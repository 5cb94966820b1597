// Names of tools in a text that tells its reader what to use: "use search_orders instead", "call `get_order` first".
// What only looks like such a name (a parameter, a file, a constant) is left to whoever knows the server.

/// A name of a tool in a text.
struct ToolMention {
  /// The name as it is written.
  let name: String
  /// Whether the words around it leave no doubt that a tool is meant.
  let isCertain: Bool

  /// The tools that a text sends to, each once. `hyphens`: whether names may have hyphens and stand without marks.
  static func all(in text: String, hyphens: Bool) -> [ToolMention] {
    let text = text.utf8.count <= longest ? text : String(decoding: text.utf8.prefix(longest), as: UTF8.self)
    guard mayMention(text, hyphens: hyphens) else { return [] }
    let tokens = TextTokens(text).tokens
    var found: [ToolMention] = []
    for index in tokens.indices.dropFirst() {
      guard isGuided(tokens, index), let mention = mention(tokens, index, hyphens) else { continue }
      if !found.contains(where: { $0.name == mention.name }) { found.append(mention) }
    }
    return found
  }

  /// Guidance stands among the first words; a text of megabytes is not read to its end for it.
  private static let longest = 20_000

  /// Whether an identifier stands near a word that says to use it, which is so in few texts: those are cut into words.
  private static func mayMention(_ text: String, hyphens: Bool) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      for index in bytes.indices.dropFirst() {
        let isSign =
          bytes[index] == UInt8(ascii: "_") || bytes[index] == UInt8(ascii: "`")
          || hyphens && bytes[index] == UInt8(ascii: "-")
        guard isSign || Words.isCapital(bytes[index]) && Words.isLower(bytes[index - 1]) else { continue }
        let before = bytes[max(0, index - 80)..<index]
        if starts.contains(where: { holds(before, $0) }) { return true }
      }
      return false
    } ?? true
  }

  private static let guides: Set<String> = ["use", "using", "call", "prefer", "try", "invoke"]
  /// What those words have in common, in lower case.
  private static let starts: [StaticString] = ["us", "call", "prefer", "try", "invoke"]

  private static func holds(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    var start = bytes.startIndex
    while start + length <= bytes.endIndex {
      var offset = 0
      while offset < length, bytes[start + offset] | 0x20 == word.utf8Start[offset] { offset += 1 }
      if offset == length, start == bytes.startIndex || !Words.isWord(bytes[start - 1]) { return true }
      start += 1
    }
    return false
  }

  /// Whether the words before say what to use.
  private static func isGuided(_ tokens: [TextTokens.Token], _ index: Int) -> Bool {
    var before = index - 1
    while before > 0, ["the", "instead", "either"].contains(tokens[before].lower) { before -= 1 }
    guard tokens[before].sentence == tokens[index].sentence else { return false }
    return guides.contains(tokens[before].lower)
  }

  private static func mention(_ tokens: [TextTokens.Token], _ index: Int, _ hyphens: Bool) -> ToolMention? {
    let token = tokens[index]
    let isQuoted = "`'\"".utf8.contains(token.before)
    // `updated desc` in one pair of marks is no name.
    guard !isQuoted || token.after == token.before || token.after == UInt8(ascii: "(") else { return nil }
    let isMarked = token.before == UInt8(ascii: "`")
    let isHyphenated = hyphens && !isMarked && token.text.utf8.contains(UInt8(ascii: "-"))
    guard isName(token.text, isMarked: isMarked || isHyphenated) else { return nil }
    let next = index + 1 < tokens.count ? tokens[index + 1].lower : ""
    guard !otherThings.contains(next) else { return nil }
    let isTool = next == "tool" || next == "tools"
    let sendsAway =
      tokens[index...].prefix(12).contains { $0.sentence == token.sentence && $0.lower == "instead" }
      || tokens[..<index].suffix(4).contains { $0.sentence == token.sentence && $0.lower == "instead" }
    // "use read-only access" is plain English.
    guard isTool || sendsAway || beginsWithVerb(token.text) && !isHyphenated else { return nil }
    return ToolMention(name: token.text, isCertain: isTool || beginsWithVerb(token.text))
  }

  /// What a name in front of these words names.
  private static let otherThings: Set<String> = [
    "parameter", "parameters", "param", "argument", "arguments", "field", "fields", "option", "flag", "header",
    "syntax",
    "property", "value", "values", "format", "key", "endpoint", "api", "command", "mode", "variable", "type", "from",
    "and",
    "style", "notation", "or", "resource", "prompt", "error",
  ]

  /// Whether a word looks like the name of a tool.
  private static func isName(_ word: String, isMarked: Bool) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count > 2, bytes.count <= 64, let first = bytes.first, Words.isLower(first) || isMarked else {
      return false
    }
    guard bytes.allSatisfy({ Words.isWord($0) && $0 < 0x80 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") })
    else {
      return false
    }
    // CONSTANTS are values.
    guard bytes.contains(where: Words.isLower) else { return false }
    return isMarked || bytes.contains(UInt8(ascii: "_"))
      || zip(bytes, bytes.dropFirst()).contains {
        Words.isLower($0) && Words.isCapital($1)
      }
  }

  /// `get_order` does, `order_number` does not, and neither does `sort_by`.
  private static func beginsWithVerb(_ name: String) -> Bool {
    var words: [[UInt8]] = []
    Words.ofName(name) { words.append($0) }
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    if words.count == 2, settings.contains(Term(last)) { return false }
    let lexicon = Lexicon.shared
    guard let operation = lexicon.verbs[Term(first)]?.first.map({ lexicon.operations[Int($0)] }) else { return false }
    return operation.effect != .act && !nouns.contains(Term(first))
  }

  private static let settings = Set(
    [
      "by", "id", "ids", "type", "mask", "date", "at", "mode", "name", "key", "token", "limit", "size", "format",
      "field",
      "fields", "query", "filter", "after", "before", "since", "until", "count", "only", "all", "case", "url", "path",
    ].map { Term($0) })
  private static let nouns = Set(
    ["page", "sort", "filter", "group", "order", "file", "limit", "index"].map { Term($0) })
}
