// A word as the judgement knows it: the hash of its base form. Readings hold no text but where evidence is shown, so
// that thousands of tools can be held against each other without touching a string.

/// A word or a term of several words, in its base form.
struct Term: Hashable, Sendable {
  /// FNV-1a of the base form; of several words, of their hashes in order.
  let id: UInt64

  init(id: UInt64) { self.id = id }

  /// The term of a base form in lower case.
  init(_ text: some Sequence<UInt8>) {
    id = text.reduce(Term.seed) { ($0 ^ UInt64($1)) &* Term.prime }
  }

  /// The term of one base form.
  init(_ text: String) { self.init(text.utf8) }

  /// The term of several words: of one, the word itself.
  init(_ words: some Collection<Term>) {
    if words.count == 1, let only = words.first {
      self = only
    } else {
      id = words.reduce(Term.seed) { ($0 ^ ($1.id &+ 0x9E37_79B9)) &* Term.prime }
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  static func == (left: Term, right: Term) -> Bool { left.id == right.id }

  // The identity is a hash already.
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
