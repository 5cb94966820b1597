// What a tool does, by the verb that its name begins with and the verb that its description begins with. A word
// counts only where both agree or one of them says nothing: `get_delete_status` reads, whatever stands behind its
// first word.

import MCPGenSpec

/// The verbs that a tool introduces itself with.
struct VerbReading {
  /// A verb that changes something, as it is written.
  struct Verb {
    /// The word.
    let text: String
    /// What the vocabulary knows of it.
    let effect: Lexicon.Effect
    /// Whether nobody calls it by this word and means to keep the thing.
    let isUnmistakable: Bool
  }

  /// The verb of the name, where it has one that says what happens.
  private(set) var name: Verb?
  /// The verb of the description.
  private(set) var description: Verb?
  /// Whether the name's verb stands in front, so that it needs no second witness.
  private var isNameSure = false
  /// The same of the description's.
  private var isDescriptionSure = false

  init(_ tool: ToolView, server: String) {
    readName(tool.name.value, server: server)
    readDescription(tool.summary)
  }

  /// The verb by which the tool changes or destroys something, and whether it stands in the name; nil where the words
  /// do not say so for certain.
  var change: (verb: Verb, isInName: Bool)? {
    for verb in [name, description] where verb?.effect == .read || verb?.effect == .compute { return nil }
    if let name, changes(name) {
      if let description { return (milder(name, description), true) }
      return isNameSure ? (name, true) : nil
    }
    guard name == nil, let description, changes(description), isDescriptionSure else { return nil }
    return (description, false)
  }

  /// Whether the words say that the tool only looks or computes.
  var isReading: Bool {
    let effect = (name ?? description)?.effect
    return (effect == .read || effect == .compute) && !(description.map(changes) ?? false)
  }

  private func changes(_ verb: Verb) -> Bool { verb.effect == .write || verb.effect == .delete }

  /// The name's verb, as grave as both texts say it is.
  private func milder(_ name: Verb, _ other: Verb) -> Verb {
    guard name.effect == .delete, other.effect != .delete else { return name }
    return Verb(text: name.text, effect: .delete, isUnmistakable: false)
  }

  // MARK: Names

  private mutating func readName(_ text: String, server: String) {
    var brand: Set<Term> = []
    Words.ofName(server) { brand.insert(Term($0)) }
    var words: [[UInt8]] = []
    Words.ofName(text) { if !brand.contains(Term($0)) { words.append($0) } }
    for (index, word) in words.enumerated() {
      guard let verb = Self.verb(word, object: words[(index + 1)...].prefix(3)) else { continue }
      name = verb
      isNameSure = index == 0 && !Self.isNoun(word) && !words.contains { Self.looking.contains(Term($0)) }
      return
    }
  }

  // MARK: Descriptions

  private mutating func readDescription(_ text: String) {
    var words: [[UInt8]] = []
    let sentence = Array(text.utf8.prefix(160).prefix { $0 != UInt8(ascii: ".") })
    Words.ofText(sentence[...]) { if words.count < 9, !Self.adverbs.contains(Term($0)) { words.append($0) } }
    for (index, word) in words.prefix(6).enumerated() {
      let rest = words[(index + 1)...]
      let object = rest.filter { !Self.determiners.contains(Term($0)) }.prefix(2)
      guard let verb = Self.verb(word, object: object), verb.effect != .act else { continue }
      // "Comment count of a post" begins with a noun.
      let isBeforeObject = rest.first.map { Self.determiners.contains(Term($0)) } ?? false
      guard isBeforeObject || verb.effect == .read || !Self.isNoun(word) else { continue }
      description = verb
      isDescriptionSure = index == 0
      return
    }
  }

  // MARK: Words

  /// A word as a verb; nil where it is none, or one that may mean anything.
  private static func verb(_ word: [UInt8], object: ArraySlice<[UInt8]>) -> Verb? {
    let lexicon = Lexicon.shared
    let term = lexicon.base(word)
    guard !vague.contains(term), let classes = lexicon.verbs[term], let first = classes.first else { return nil }
    let effects = classes.map { lexicon.operations[Int($0)].effect }
    let isDestroying = destroying.contains(term)
    var effect = isDestroying ? .delete : lexicon.operations[Int(first)].effect
    if !isDestroying, effect == .write || effect == .delete {
      let makesUp = effects.contains(.compute)
      // `select` and `validate` are words for two kinds of work, `create` and `add` for making up as well.
      if effects.contains(.read) || makesUp && !plain.contains(term) { effect = .act }
      let harmless = effect == .delete ? cleanedOff : makesUp ? madeUp : []
      if object.contains(where: { harmless.contains(lexicon.base($0)) }) { effect = .compute }
    }
    return Verb(
      text: String(decoding: word, as: UTF8.self), effect: effect, isUnmistakable: isDestroying)
  }

  private static func isNoun(_ word: [UInt8]) -> Bool {
    let senses = Lexicon.shared.senses[Lexicon.shared.base(word)] ?? []
    return senses.contains { $0.role == .name }
  }

  private static func terms(_ words: String) -> Set<Term> {
    Set(words.split(separator: " ").map { Lexicon.shared.base(Array($0.utf8)) })
  }

  /// Verbs after which nothing is left.
  private static let destroying = terms("delete destroy erase purge wipe")
  /// Verbs that change something, although they can be said of what is only made up.
  private static let plain = terms("create add write archive merge clean")
  /// Verbs that introduce another, and such as mean anything.
  private static let vague = terms(
    """
    use let allow help try need do manage handle perform take give go make put sign capture cache storage unified end \
    initialize select switch block
    """)
  /// What is made and handed back, so that nothing in the world is changed.
  private static let madeUp = terms(
    """
    chart graph plot diagram image picture password uuid guid summary plan preview draft query sql text poem story \
    essay code snippet hash embedding vector palette qr qrcode thumbnail number integer day date duration string svg \
    json csv
    """)
  /// What is taken off a text, an image or a table that is handed back.
  private static let cleanedOff = terms(
    """
    background duplicate whitespace stopword noise watermark accent punctuation html column string text outlier data \
    metadata silence
    """)
  /// Words of names that look at something, or only try it.
  private static let looking = Set(
    ["preview", "dry", "simulate", "simulation", "status", "state", "count", "estimate", "check"].map { Term($0) })
  private static let determiners = Set(
    """
    a an the one all this these that new to some any multiple several specific specified given existing your its each \
    every many up and or
    """.split(separator: " ").map { Term($0.utf8) })
  private static let adverbs = Set(
    """
    permanently safely quickly immediately irreversibly bulk soft hard batch completely securely tool this function it
    """.split(separator: " ").map { Term($0.utf8) })
}
