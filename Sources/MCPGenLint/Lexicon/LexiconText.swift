// The texts of the lexicon: one file a domain, one entry a line. Raw string literals, for the compiler takes them whole;
// they are read by `LexiconBuilder`.

/// The texts of the lexicon.
enum LexiconText {
  /// The nouns, `head: synonyms ; near ; parts ; kind`.
  static let nouns = [developerPlatforms, infrastructure, communication, commerce, media, world]
}
