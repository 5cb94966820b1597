// Judges the tokens of one reading. The question is never what a statement means, only whether a word stands where it
// could begin something that writes; a word that the author meant as a name can always be put in quotes.

/// A walk over tokens that stops at the first reason to refuse.
struct SQLJudge {
  /// The text.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Its tokens by one reading.
  let tokens: [SQLToken]
  /// For each token, the word in small letters; empty where it is none.
  private let words: [String]
  /// Whether every parenthesis met its partner.
  private(set) var isBalanced = true
  /// The parentheses and brackets that are open, outermost first.
  private(set) var open: [UInt8] = []

  /// Whether the number of backticks so far is odd, where they are no quotes.
  private(set) var isBehindBacktick = false

  /// Parentheses may stand this deep in each other.
  static let mostNesting = 100

  /// A judge of these tokens, which stand in these bytes.
  init(bytes: UnsafeBufferPointer<UInt8>, tokens: [SQLToken]) {
    self.bytes = bytes
    self.tokens = tokens
    words = tokens.map { $0.kind == .word ? SQLJudge.lowercased(bytes, $0.range) : "" }
  }

  /// The first reason to refuse, or nil.
  mutating func problem() -> String? {
    guard let first = beginning() else { return beginningProblem() }
    for place in tokens.indices {
      if let problem = problem(at: place, isInStatement: place > first) { return problem }
    }
    isBalanced = isBalanced && open.isEmpty
    return nil
  }

  private mutating func problem(at place: Int, isInStatement: Bool) -> String? {
    switch tokens[place].kind {
    case .symbol(let byte): symbolProblem(byte, at: place)
    case .assignment: ":= sets a variable; only statements that read are accepted"
    case .parameter: parameterProblem(at: place)
    case .quoted: callProblem(quotedName(place), at: place)
    case .word: isInStatement ? wordProblem(word(place), at: place) : nil
    case .string, .number, .cast: nil
    }
  }

  // MARK: the beginning

  /// Where the statement begins, if with a word that reads. What stands in front of it is harmless.
  private func beginning() -> Int? {
    var place = afterParentheses(0)
    if word(place) == "explain" {
      place += 1
      if word(place) == "query", word(place + 1) == "plan" { place += 2 }
      if isSymbol("(", place), !SQLWords.beginnings.contains(word(place + 1)) {
        while place < tokens.count, !isSymbol(")", place) { place += 1 }
        place += 1
      }
      while SQLWords.explainOptions.contains(word(place)) || isSymbol("=", place) { place += 1 }
      place = afterParentheses(place)
    }
    guard SQLWords.beginnings.contains(word(place)) else { return nil }
    let hasCode = word(place) == "with" && ["function", "procedure"].contains(word(place + 1))
    return hasCode ? nil : place
  }

  private func beginningProblem() -> String {
    let found = tokens.first.map { "begins with \(shown($0))" } ?? "is empty"
    return "the SQL \(found): one statement that reads is accepted, which begins with SELECT, WITH, VALUES, TABLE, or "
      + "EXPLAIN in front of one of these"
  }

  private func afterParentheses(_ place: Int) -> Int {
    var place = place
    while isSymbol("(", place) { place += 1 }
    return place
  }

  // MARK: characters

  private mutating func symbolProblem(_ byte: UInt8, at place: Int) -> String? {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["):
      open.append(byte)
      return open.count <= SQLJudge.mostNesting ? nil : "parentheses stand too deep in each other: simplify the SQL"
    case UInt8(ascii: ")"): close(UInt8(ascii: "("))
    case UInt8(ascii: "]"): close(UInt8(ascii: "["))
    case UInt8(ascii: ";") where place + 1 < tokens.count:
      return "something follows the semicolon: send one statement"
    case UInt8(ascii: "`"): isBehindBacktick.toggle()
    case UInt8(ascii: "{") where !SQLWords.escapes.contains(word(place + 1)):
      return "there is a brace outside of quotes: put it in quotes"
    default: break
    }
    return nil
  }

  private mutating func close(_ opening: UInt8) {
    if open.popLast() != opening { isBalanced = false }
  }

  // MARK: tokens

  /// What is there; nil beyond the ends.
  func kind(_ place: Int) -> SQLToken.Kind? { tokens.indices.contains(place) ? tokens[place].kind : nil }

  /// Whether this character is there.
  func isSymbol(_ character: Unicode.Scalar, _ place: Int) -> Bool {
    kind(place) == .symbol(UInt8(ascii: character))
  }

  /// Whether the word is the last part of a name with dots.
  func isQualified(_ place: Int) -> Bool {
    isSymbol(".", place - 1) && tokens.indices.contains(place - 2) && tokens[place - 2].isName
  }

  /// The word there in small letters; empty where none is.
  func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

  /// The name that stands in quotes there, in small letters.
  func quotedName(_ place: Int) -> String { text(tokens[place].range.dropFirst().dropLast()) }

  /// What is written there, in small letters.
  func text(_ range: Range<Int>) -> String { SQLJudge.lowercased(bytes, range) }

  /// The text with its ASCII letters made small, as databases compare their own words; empty where it is longer than
  /// any of those.
  private static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    guard range.count <= 64 else { return "" }
    return String(unsafeUninitializedCapacity: range.count) { text in
      for (offset, place) in range.enumerated() {
        let byte = bytes[place]
        text[offset] = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
      }
      return range.count
    }
  }

  private func shown(_ token: SQLToken) -> String {
    let text = String(decoding: token.range.prefix(24).map { bytes[$0] }, as: UTF8.self)
    return token.kind == .word ? text.uppercased() : text
  }
}
