// How much a description tells a model beyond the name of the tool: nothing it could not guess (thin), not even that
// (vague), or what comes back, how, within which limits or when. What counts is the words that the name lacks, not length.

import MCPGenSpec

/// What a description adds to a name.
struct Wording: Sendable {
  /// The words that say something the name does not, weighed by how much they say.
  var added: Float = 0
  /// The same, of the first sentence alone.
  var addedFirst: Float = 0
  /// Words of statements, all counted.
  var words: Float = 0
  /// Sentences that state something.
  var statements: Float = 0
  /// Whether it says what comes back.
  var saysResult = false
  /// Whether it says when to use the tool.
  var saysWhen = false
  /// Whether it says whose, which or what else.
  var saysWhose = false
  /// Whether the name is no word that anybody knows, so that a description has to say it.
  var isNameOpaque = false
  /// Whether operation and object can be told.
  var isVague = false

  /// What is made of it.
  enum Judgement { case fine, thin, vague }

  /// The judgement; descriptions that are empty are another rule's.
  var judgement: Judgement {
    if words == 0 { return .fine }
    if worth >= Self.enough { return .fine }
    return isVague ? .vague : .thin
  }

  /// How much the text tells: words that the name lacks, later sentences a little less; as much again for what comes back
  /// and for when to use the tool; a little for whose or which, and where the name says nothing by itself. Weights and
  /// threshold are those that part the labelled descriptions best.
  var worth: Float {
    let words = 0.4 * addedFirst + 0.6 * added
    return words + (saysResult ? 2 : 0) + (saysWhen ? 2 : 0) + (saysWhose ? 0.5 : 0) + (isNameOpaque ? 0.5 : 0)
  }
  static let enough: Float = 1.81
}

extension ToolReader {
  /// What the description of a tool adds to its name.
  func wording(of tool: ToolView, _ cut: Cut, _ reading: ToolReading) -> Wording {
    var wording = Wording()
    var known = KnownWords(lexicon, cut.name, brand: brand)
    let arguments = Set(
      tool.parameters.prefix(60).flatMap { field in tokens { Words.ofName(field.name.value, $0) }.map(\.term) })
    for (part, text, tokens) in cut.parts {
      switch part {
      case .statement:
        if wording.statements > 0, isAboutArguments(tokens, arguments) { continue }
        let verb = wording.statements == 0 ? grammar.mainVerb(tokens) : nil
        let said = tokens.indices.filter { $0 != verb }.map { tokens[$0] }
        let added = added(said, Wording.properNouns(text), arguments, &known)
        wording.statements += 1
        wording.words += Float(tokens.count)
        if wording.statements == 1 { wording.addedFirst = added }
        wording.added += added
        let isResult = tokens.prefix(4).contains { ["return", "returns", "returning"].contains($0.text) }
        wording.saysResult = wording.saysResult || isResult && added >= 0.3
        wording.saysWhose = wording.saysWhose || tokens.contains { Self.selectors.contains($0.text) }
        wording.saysWhen = wording.saysWhen || tokens.contains { ["when", "before", "after", "if"].contains($0.text) }
      case .results: wording.saysResult = wording.saysResult || added(tokens, [], [], &known) >= 1
      case .guidance, .exclusion: wording.saysWhen = true
      case .arguments, .aside: break
      }
    }
    wording.isVague = reading.isVague && !reading.namesServer
    wording.isNameOpaque = !cut.name.contains { !brand.contains($0.term) && lexicon.knows($0.term) }
    return wording
  }

  /// How much the words say that the name does not; each word counts once.
  private func added(
    _ tokens: [Grammar.Token], _ properNouns: Set<String>, _ arguments: Set<Term>, _ known: inout KnownWords
  ) -> Float {
    var sum: Float = 0
    for token in tokens where known.isNew(token) {
      // What a product is called, and what arguments are called, tells nothing that the list does not.
      if properNouns.contains(token.text) || isBrand(token) { continue }
      var weight = weight(of: token)
      if weight == 0, lexicon.sides[token.term] != nil, !Self.emptySides.contains(token.text) { weight = 0.4 }
      if grammar.isPureVerb(token) { weight *= 2 }
      sum += weight * (arguments.contains(token.term) ? 0.3 : 1)
    }
    return sum
  }

  /// Whether a sentence explains an argument: "The ID should be …".
  private func isAboutArguments(_ tokens: [Grammar.Token], _ arguments: Set<Term>) -> Bool {
    guard let first = tokens.first(where: { !["the", "a", "an", "this", "your"].contains($0.text) }) else {
      return false
    }
    return arguments.contains(first.term)
      || tokens.prefix(6).contains { ["should", "parameter", "must"].contains($0.text) }
  }

  private func isBrand(_ token: Grammar.Token) -> Bool {
    let senses = (token.phrase ?? token.term).in(lexicon)
    return !senses.isEmpty && senses.allSatisfy { lexicon.kinds[Int($0.concept)] == lexicon.brandKind }
  }

  /// Words that say whose or which of many.
  private static let selectors: Set<String> = ["your", "my", "current", "far", "configured", "default", "two", "or"]
  private static let emptySides: Set<String> = [
    "all", "new", "existing", "single", "specific", "list", "lists", "get", "gets", "available", "create", "by id",
  ]
}

extension Term {
  fileprivate func `in`(_ lexicon: Lexicon) -> [Lexicon.Sense] { lexicon.senses[self] ?? [] }
}

/// The words that a name says, with their synonyms, and those that were counted.
private struct KnownWords {
  private let lexicon: Lexicon
  private let brand: Set<Term>
  private var terms: Set<Term> = []
  private var concepts: Set<Int32> = []
  private var verbs: Set<Int16> = []

  init(_ lexicon: Lexicon, _ name: [Grammar.Token], brand: Set<Term>) {
    self.lexicon = lexicon
    self.brand = brand
    for token in name {
      terms.insert(token.term)
      for term in [token.term, token.phrase].compactMap({ $0 }) {
        for sense in lexicon.senses[term] ?? [] where sense.role == .name { concepts.insert(sense.concept) }
      }
      for verb in lexicon.verbs[token.term] ?? [] { verbs.formUnion(lexicon.operations[Int(verb)].near.union([verb])) }
    }
  }

  /// Whether a word says something that was not said.
  mutating func isNew(_ token: Grammar.Token) -> Bool {
    guard !brand.contains(token.term), terms.insert(token.term).inserted else { return false }
    for term in [token.term, token.phrase].compactMap({ $0 }) {
      if (lexicon.senses[term] ?? []).contains(where: { $0.role == .name && concepts.contains($0.concept) }) {
        return false
      }
    }
    guard lexicon.senses[token.term] == nil else { return true }
    // A verb that people use for the name's own says no more than that.
    return !(lexicon.verbs[token.term] ?? []).contains(where: verbs.contains)
  }
}

extension Wording {
  /// Words in the middle of a sentence that begin with a capital and are no abbreviation: what products are called.
  static func properNouns(_ text: ArraySlice<UInt8>) -> Set<String> {
    var found: Set<String> = []
    var index = text.startIndex
    var isFirst = true
    while index < text.endIndex {
      guard Words.isWord(text[index]) else { index += 1; continue }
      var end = index
      while end < text.endIndex, Words.isWord(text[end]) { end += 1 }
      let word = text[index..<end]
      let hasLower = word.contains(where: Words.isLower)
      let capitals = word.count(where: Words.isCapital)
      if !isFirst, hasLower, capitals > 0 {
        // `YouTube` is cut in two by whoever reads words.
        Words.ofText(word) { found.insert(String(decoding: $0, as: UTF8.self)) }
      }
      isFirst = false
      index = end
    }
    return found
  }
}
