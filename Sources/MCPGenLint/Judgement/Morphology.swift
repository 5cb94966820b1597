// Base forms of English words, by rule: a form counts where the lexicon knows it; for words that it does not know, a
// stem that is the same for all forms of the word and need not be a word itself.

/// Finds base forms.
struct Morphology {
  /// Whether the lexicon knows a form.
  let isKnown: (Term) -> Bool

  /// The base form of a word in lower case: the word itself where it is known, else its known base form, else a stem.
  func base(of word: [UInt8]) -> Term {
    let itself = Term(word)
    // A plural that is an entry of its own is still the plural of its singular.
    if word.count > 3, word.ends("s"), !word.ends("ss"), !Self.noPlurals.contains(itself) {
      let singular = Term(word.dropLast())
      if isKnown(singular) { return singular }
    }
    // So is a participle that of its verb: `enabled` decides where `enable` does.
    if word.count > 5, word.ends("ed"), !Self.noParticiples.contains(itself) {
      for form in [word.dropLast(2), word.dropLast(1), word.dropLast(3)] where isKnown(Term(form)) {
        if form.count == word.count - 3, word[word.count - 3] != word[word.count - 4] { continue }
        return Term(form)
      }
    }
    if isKnown(itself) || word.count < 4 || word.last.map({ $0 >= 0x80 }) ?? true { return itself }
    if let american = american(word), isKnown(Term(american)) { return Term(american) }
    for candidate in candidates(word) {
      if isKnown(Term(candidate)) { return Term(candidate) }
      if let american = american(candidate), isKnown(Term(american)) { return Term(american) }
    }
    return Term(stem(word))
  }

  /// Words that end like plurals and are none.
  private static let noPlurals = Set(
    [
      "news", "goods", "always", "does", "sales", "means", "physics", "this", "was", "has", "its", "status", "bus",
      "gas",
      "less", "plus", "https", "dns", "aws", "ios", "sms", "css", "rss", "gps", "pos", "ens", "os", "js", "ts", "tls",
      "bias",
    ].map { Term($0) })

  private static let noParticiples = Set(
    ["speed", "indeed", "exceed", "proceed", "succeed", "embed", "united", "hundred"].map { Term($0) })

  private func candidates(_ word: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    func add(_ drop: Int, _ ending: String = "") {
      let stem = word.dropLast(drop)
      guard stem.count >= 2 else { return }
      result.append(stem + Array(ending.utf8))
    }
    if word.ends("ies") { add(3, "y") }
    if word.ends("ves") { add(3, "f") }
    if word.ends("es") { add(2) }
    if word.ends("s"), !word.ends("ss") { add(1) }
    for (ending, drop) in [("ing", 3), ("ed", 2), ("er", 2), ("or", 2)] where word.ends(ending) {
      add(drop)
      add(drop, "e")
      let stem = word.dropLast(drop)
      if stem.count > 2, stem[stem.endIndex - 1] == stem[stem.endIndex - 2] { add(drop + 1) }
    }
    if word.ends("ied") { add(3, "y") }
    if word.ends("ly") { add(2) }
    return result
  }

  /// British spellings in their American form.
  private func american(_ word: [UInt8]) -> [UInt8]? {
    let text = String(decoding: word, as: UTF8.self)
    for (british, american) in [("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("our", "or"), ("tre", "ter")]
    where text.hasSuffix(british) {
      return Array((text.dropLast(british.count) + american).utf8)
    }
    return nil
  }

  private func stem(_ word: [UInt8]) -> ArraySlice<UInt8> {
    var stem = word[...]
    if stem.ends("ies") { return stem.dropLast(3) + [UInt8(ascii: "y")] }
    if stem.ends("s"), !stem.ends("ss"), !stem.ends("us"), !stem.ends("is") { stem = stem.dropLast() }
    if stem.count > 5, stem.ends("ing") {
      stem = stem.dropLast(3)
    } else if stem.count > 4, stem.ends("ed") {
      stem = stem.dropLast(2)
    }
    return stem.count > 3 && stem.last == UInt8(ascii: "e") ? stem.dropLast() : stem
  }
}

extension RandomAccessCollection<UInt8> {
  /// Whether the bytes end with an ASCII text and are longer.
  fileprivate func ends(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard count > length else { return false }
    return suffix(length).elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: length))
  }
  fileprivate func ends(_ text: String) -> Bool {
    count > text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
