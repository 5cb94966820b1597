// What the judgement knows of the English of APIs: which words name the same thing, which verbs ask for the same
// operation, which words decide between tools that are else alike, and which say nothing. The entries stand in Lexicon/
// as text, one a line, and are read once per process.

import MCPCore

/// The vocabulary.
final class Lexicon: Sendable {
  /// That a term names a concept, and how well.
  struct Sense: Sendable {
    let concept: Int32
    /// `name` for the head and its synonyms, `near` for words often used for it, `part` for what it is told by.
    let role: Role
  }

  /// How a term belongs to a concept.
  enum Role: UInt8, Sendable { case name, near, part }

  /// One side of a set of words that decide.
  struct Side: Sendable, Hashable {
    let set: Int16
    let side: Int16

    /// A number by which sides are sorted; the same for the same side alone.
    var order: Int32 { Int32(set) << 8 | Int32(side) }
  }

  /// What a call does.
  enum Effect: UInt8, Sendable { case read, write, delete, compute, act }

  /// A class of operations.
  struct Operation: Sendable {
    let name: String
    let effect: Effect
    let near: Set<Int16>
    /// Classes that a request tells from this one, whatever else is the same: create, update, delete, read.
    var opposed: Set<Int16> = []
  }

  let senses: [Term: [Sense]]
  /// The family of each concept among which a request decides; -1: none.
  let kinds: [Int16]
  /// The family of what products are called.
  let brandKind: Int16
  /// The head of each concept, for messages.
  let heads: [String]
  let operations: [Operation]
  /// The classes of each verb, the nearest reading first.
  let verbs: [Term: [Int16]]
  let sides: [Term: [Side]]
  let fillers: Set<Term>
  /// Nouns that are too general to say what a tool is about.
  let generics: Set<Term>
  /// Nouns that name a side of something: its status, its size.
  let facets: Set<Term>
  /// How much a word says that many servers use; 1 where it is not here.
  let commonness: [Term: Float]
  let abbreviations: [Term: [Term]]
  /// Parameter names by the role that they play.
  let roles: [Term: Int16]
  /// Terms of several words, by all their words.
  let phrases: [Term: Int]
  /// The longest term that begins with a word.
  let phraseStarts: [Term: Int]

  private let known: Set<Term>

  /// The lexicon of the linter.
  static let shared = Lexicon(
    nouns: LexiconText.nouns, verbs: LexiconText.verbs, contrasts: LexiconText.contrasts, general: LexiconText.general)

  init(nouns: [String], verbs: String, contrasts: String, general: String) {
    var builder = LexiconBuilder()
    for text in nouns + [verbs, contrasts, general] { builder.learnWords(text) }
    builder.readGeneral(general)
    builder.readVerbs(verbs)
    for text in nouns { builder.readNouns(text) }
    builder.readContrasts(contrasts)
    senses = builder.senses
    kinds = builder.kinds
    brandKind = builder.number(of: "brand")
    heads = builder.heads
    self.verbs = builder.verbs
    sides = builder.sides
    operations = builder.finishedOperations()
    fillers = builder.fillers
    generics = builder.generics
    facets = builder.facets
    commonness = builder.commonness
    abbreviations = builder.abbreviations
    roles = builder.roles
    phrases = builder.phrases
    phraseStarts = builder.phraseStarts
    known = builder.known
  }

  /// Whether a word stands anywhere in the lexicon.
  func knows(_ term: Term) -> Bool { known.contains(term) }

  /// The words of a text of the lexicon or of anybody, as terms: base forms, abbreviations written out, terms of several
  /// words joined.
  func terms(_ words: [[UInt8]]) -> [Term] { joined(words.flatMap { expanded(base($0)) }) }

  /// The base form of a word.
  func base(_ word: [UInt8]) -> Term { Morphology(isKnown: knows).base(of: word) }

  /// An abbreviation's words, or the word.
  func expanded(_ term: Term) -> [Term] { abbreviations[term] ?? [term] }

  /// Words with those joined that are one term.
  func joined(_ words: [Term]) -> [Term] {
    var result: [Term] = []
    result.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let length = phraseLength(words, at: index)
      result.append(length == 1 ? words[index] : Term(words[index..<index + length]))
      index += length
    }
    return result
  }

  /// How many words from `index` on are one term.
  func phraseLength(_ words: [Term], at index: Int) -> Int {
    guard let longest = phraseStarts[words[index]] else { return 1 }
    var length = min(longest, words.count - index)
    while length > 1 {
      if phrases[Term(words[index..<index + length])] == length { return length }
      length -= 1
    }
    return 1
  }
}
