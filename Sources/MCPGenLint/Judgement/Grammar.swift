// The little grammar that names and descriptions need: words with their base forms, the verb of a sentence, what it is
// done to, and how much a word says.

/// Reads words as parts of a sentence.
struct Grammar {
  let lexicon: Lexicon
  let brand: Set<Term>

  /// A word of a text.
  struct Token {
    let term: Term
    let text: String
    let isPlural: Bool
    /// The term of several words that it is part of.
    var phrase: Term?
    /// Whether it is the first word of that term.
    var opensPhrase = false

    /// What is looked up where it may be a verb: the whole term, of its first word.
    var verb: Term? { phrase == nil ? term : opensPhrase ? phrase : nil }
  }

  /// The words that a cutter hands out, abbreviations written out. The words of a noun of several words stay words of
  /// their own, for another text may use one of them alone; a verb of several words is one.
  func tokens(_ cut: (([UInt8]) -> Void) -> Void) -> [Token] {
    var words: [Token] = []
    cut { word in
      let base = lexicon.base(word)
      let text = String(decoding: word, as: UTF8.self)
      let isPlural = word.last == UInt8(ascii: "s") && base != Term(word)
      for term in lexicon.expanded(base) { words.append(Token(term: term, text: text, isPlural: isPlural)) }
    }
    let terms = words.map(\.term)
    var result: [Token] = []
    result.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let length = lexicon.phraseLength(terms, at: index)
      let range = index..<index + length
      let phrase = Term(terms[range])
      if length == 1 {
        result.append(words[index])
      } else if lexicon.senses[phrase] != nil {
        for part in range {
          words[part].phrase = phrase
          words[part].opensPhrase = part == index
          result.append(words[part])
        }
      } else {
        let text = words[range].map(\.text).joined(separator: " ")
        result.append(Token(term: phrase, text: text, isPlural: words[range.upperBound - 1].isPlural))
      }
      index += length
    }
    return result
  }

  // MARK: Weights

  /// How much a word says: part of a term of several words, at least its share of that term.
  func weight(of token: Token) -> Float {
    guard let phrase = token.phrase else {
      let isOnlyVerb = lexicon.verbs[token.term] != nil && lexicon.senses[token.term] == nil
      return weight(of: token.term) * (isOnlyVerb ? 0.5 : 1)
    }
    if Self.prepositions.contains(token.text) || Self.articles.contains(token.text) { return 0 }
    return max(weight(of: token.term), 0.5 * (lexicon.commonness[phrase] ?? 1))
  }

  private func weight(of term: Term) -> Float {
    if lexicon.fillers.contains(term) { return 0 }
    if lexicon.generics.contains(term) { return 0.15 }
    if lexicon.facets.contains(term) { return 0.4 }
    if brand.contains(term) { return lexicon.senses[term] == nil ? 0.05 : 0.3 }
    return lexicon.commonness[term] ?? 1
  }

  /// Whether a word is a noun of its own, of which something can be said: no verb, nothing that would fit any tool.
  func isSpecific(_ token: Token) -> Bool {
    guard !isPureVerb(token), !brand.contains(token.term), weight(of: token) > 0 else { return false }
    return token.phrase != nil || !lexicon.generics.contains(token.term) && !lexicon.facets.contains(token.term)
  }

  // MARK: Verbs

  func isVerb(_ token: Token) -> Bool { token.verb.map { lexicon.verbs[$0] != nil } ?? false }

  /// Whether a word is a verb and nothing else.
  func isPureVerb(_ token: Token) -> Bool { token.phrase == nil && isVerb(token) && lexicon.senses[token.term] == nil }

  /// Whether a verb says only that something is done; what is done comes after it.
  func isLight(_ token: Token) -> Bool { Self.lightVerbs.contains(token.text) }

  /// The verb of a name: its first word, else its last, else the first that there is.
  /// - Parameter own: the words that are not the server's name.
  func verbOfName(_ tokens: [Token], _ own: [Int]) -> Int? {
    if let first = own.first, isVerb(tokens[first]) { return first }
    if own.count > 1, let last = own.last, isVerb(tokens[last]) { return last }
    return own.first { isVerb(tokens[$0]) }
  }

  /// Whether a name says that one thing becomes another: `text_to_speech`.
  func isConversion(_ tokens: [Token]) -> Bool {
    guard let place = tokens.firstIndex(where: { $0.text == "to" || $0.text == "2" }) else { return false }
    return place > 0 && place + 1 < tokens.count && !isPureVerb(tokens[0])
  }

  /// The verb that says what a sentence is about: the first word that says anything, where it is a verb; further on only
  /// what can be nothing else.
  func mainVerb(_ tokens: [Token]) -> Int? {
    if isQuestion(tokens) { return nil }
    var content = 0
    for index in tokens.indices.prefix(12) {
      let token = tokens[index]
      if Self.starters.contains(token.text) || token.phrase == nil && lexicon.fillers.contains(token.term) { continue }
      if content == 0 ? isVerb(token) : isPureVerb(token) { return index }
      content += 1
      if content == 4 { return nil }
    }
    return nil
  }

  func isQuestion(_ tokens: [Token]) -> Bool { tokens.first.map { Self.questions.contains($0.text) } ?? false }

  // MARK: Objects

  /// The words from a verb to the next preposition: what the operation is done to. General words are passed, so that the
  /// object of "a list of the open issues" is the issues.
  func objects(_ tokens: [Token], after verb: Int) -> Set<Int> {
    var found: Set<Int> = []
    var hasSpecific = false
    for index in tokens.indices where index > verb {
      let token = tokens[index]
      if Self.prepositions.contains(token.text) {
        if hasSpecific || !found.isEmpty && !Self.passing.contains(token.text) { break }
        continue
      }
      guard !brand.contains(token.term), token.phrase != nil || !lexicon.fillers.contains(token.term) else { continue }
      if found.count == 5 { break }
      found.insert(index)
      if !lexicon.generics.contains(token.term) { hasSpecific = true }
    }
    return found
  }

  // MARK: Words of the grammar

  private static let articles: Set<String> = ["a", "an", "the", "or", "not", "no"]
  /// Prepositions behind which the object goes on: "a list of …".
  private static let passing: Set<String> = ["of", "about", "on"]
  private static let prepositions: Set<String> = [
    "for", "of", "in", "on", "at", "by", "with", "from", "as", "to", "into", "within", "through", "via", "using",
    "about",
    "between", "against", "per", "under", "across", "around", "that", "which", "who", "whose", "where", "when", "if",
    "based", "so", "it", "is", "are", "and", "including", "such", "given", "used",
  ]
  private static let lightVerbs: Set<String> = [
    "get", "gets", "do", "does", "run", "runs", "execute", "executes", "perform", "performs", "make", "makes", "handle",
    "handles", "process", "use", "uses", "provide", "provides", "conduct", "conducts", "initiate", "initiates", "give",
    "gives", "carry out", "attempt", "attempts", "try", "issue", "issues",
  ]
  /// How descriptions begin before they begin.
  private static let starters: Set<String> = [
    "this", "tool", "function", "allows", "allow", "enables", "lets", "helps", "help", "you", "users", "user", "used",
    "use", "useful", "can", "ability", "able", "designed", "the", "an", "agent", "it", "to", "will", "simply",
    "quickly",
  ]
  private static let questions: Set<String> = [
    "which", "what", "who", "how", "where", "when", "whose", "is", "are", "does",
  ]
}
