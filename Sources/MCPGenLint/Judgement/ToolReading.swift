// What the judgement reads off one tool: the operation it is asked for, the words that say on what, and everything
// that can support a comparison. Made once per tool; comparing two readings touches neither text nor lexicon.

/// A tool as the judgement sees it.
struct ToolReading: Sendable {
  /// Where a word stands.
  enum Place: UInt8, Sendable {
    case name, first, later
  }

  /// A word that says what the tool is about.
  struct Word: Sendable {
    let term: Term
    /// The term of several words that it is part of, where it is.
    var phrase: Term?
    /// How much it says: 1 for a noun that is the tool's own, near 0 for one that would fit any tool.
    var weight: Float
    /// The same among the tools of its server: what all of them speak of tells none of them apart.
    var worth: Float
    let place: Place
    var isPlural = false
    /// Whether it belongs to what the operation is done to, in the name or in the first sentence.
    var isNameObject = false
    var isTextObject = false
    var isObject: Bool { isNameObject || isTextObject }
  }

  /// The tool's name.
  let name: String
  /// The classes of the operation and how surely it is meant, the surest first.
  var operations: [(kind: Int16, strength: Float)] = []
  /// The words of name and first sentences. They hold no reference, so that comparing them counts none.
  var words: [Word] = []
  /// The words as they stand in the text, for evidence.
  var texts: [String] = []
  /// What the words mean, sorted by meaning, so that two readings are compared in one walk.
  var meanings: [Meaning] = []
  /// Words that are verbs and nothing else, with their classes.
  var verbs: [(word: UInt8, kind: Int16)] = []
  /// Words that stand on a side of what decides, sorted by side.
  var sideWords: [(side: Lexicon.Side, word: UInt8)] = []
  /// The terms of the name, its verb included.
  var nameTerms: [Term] = []
  /// What is said beyond name and first sentences, as terms and as concepts, with how well it supports.
  var context = SupportTable()
  /// The roles that parameters play.
  var roles = RoleSet()
  /// Sides of sets of words that decide, from the name and around the object.
  var sides: [Lexicon.Side] = []
  /// Names of tools that the text speaks of, in guidance.
  var mentions: Set<Term> = []
  /// Whether nothing says what the tool is about: it has no word but those that would fit any tool.
  var isVague = true
  /// Whether its name has a word of the server's name, which may be all that it is about.
  var namesServer = false
  /// Whether a call is about many things.
  var isMany = false
  /// The words of the name alone, as one term: what another text has to say to mean this tool.
  let nameTerm: Term

  init(name: String) {
    self.name = name
    nameTerm = ToolReader.nameTerm(name)
  }
}

/// That a word, or the term of several words that it is part of, has a part in a concept or is a verb of a class.
struct Meaning: Sendable {
  /// The concept, or the class of verbs with the top bit set.
  let meaning: UInt32
  /// The word, by its place in the reading.
  let word: UInt8
  /// The word's part in the concept: a name of it, near it, a part of it.
  let role: UInt8
  /// Whether the term has the meaning of which the word is part.
  let isPhrase: Bool

  init(_ sense: Lexicon.Sense, word: Int, isPhrase: Bool) {
    meaning = UInt32(sense.concept)
    self.word = UInt8(word)
    role = sense.role.rawValue
    self.isPhrase = isPhrase
  }

  init(operation: Int16, word: Int) {
    meaning = 1 << 31 | UInt32(operation)
    self.word = UInt8(word)
    role = 0
    isPhrase = false
  }

  var isOperation: Bool { meaning >> 31 == 1 }
}

/// What a text says beyond name and first sentences. Most questions are answered by a bit: no.
struct SupportTable: Sendable {
  private var strengths: [UInt64: Float] = [:]
  private var bits = [UInt64](repeating: 0, count: 64)

  var count: Int { strengths.count }

  mutating func raise(_ key: UInt64, to strength: Float) {
    strengths[key] = max(strengths[key] ?? 0, strength)
    let place = Self.place(key)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  subscript(key: UInt64) -> Float? {
    let place = Self.place(key)
    guard bits[place >> 6] >> UInt64(place & 63) & 1 == 1 else { return nil }
    return strengths[key]
  }

  private static func place(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 52) }
}

/// The roles that parameters play, as bits.
struct RoleSet: Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// Roles beyond this have no bit.
  static let capacity = 256

  mutating func insert(_ role: Int16) {
    guard role >= 0, role < Self.capacity else { return }
    let bit = UInt64(1) << UInt64(role & 63)
    switch role >> 6 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    case 2: bits.2 |= bit
    default: bits.3 |= bit
    }
  }

  /// The share of roles that both have among those that either has; nil where neither has one.
  func overlap(_ other: RoleSet) -> Float? {
    let (a, b) = (bits, other.bits)
    let either =
      (a.0 | b.0).nonzeroBitCount + (a.1 | b.1).nonzeroBitCount + (a.2 | b.2).nonzeroBitCount
      + (a.3 | b.3).nonzeroBitCount
    guard either > 0 else { return nil }
    let both =
      (a.0 & b.0).nonzeroBitCount + (a.1 & b.1).nonzeroBitCount + (a.2 & b.2).nonzeroBitCount
      + (a.3 & b.3).nonzeroBitCount
    return Float(both) / Float(either)
  }
}
