// What is known of a few fixed words, such as the keys of a language. Words are found by their length and then compared:
// few share a length, and to compare two short texts takes a fraction of the time in which one of them is hashed.

/// A table of words that are known beforehand, each with a value.
package struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline let words: WordIndex
  /// The values, in the order of the words.
  @usableFromInline let values: [Value]

  /// A table of these words; none may occur twice.
  package init(_ values: [String: Value]) {
    let rows = values.sorted { $0.key.utf8.count < $1.key.utf8.count }
    words = WordIndex(rows.map(\.key))
    self.values = rows.map(\.value)
  }

  /// The value of a word; `nil` where the word is not in the table.
  @inlinable @inline(__always)
  package subscript(word: String) -> Value? { words.place(of: word).map { values[$0] } }

  /// Whether a word is in the table.
  @inlinable @inline(__always)
  package func contains(_ word: String) -> Bool { words.place(of: word) != nil }
}

extension WordTable where Value == Bool {
  /// A table that tells only whether a word is in it.
  package init(_ words: Set<String>) {
    self.init(Dictionary(uniqueKeysWithValues: words.map { ($0, true) }))
  }
}

/// Where words stand in a list; apart from the values, so that looking them up is no generic code.
@usableFromInline
struct WordIndex: Sendable {
  /// The words, short ones first.
  private let words: [String]
  /// The first word of each length, and the end of the last one.
  private let starts: [Int]

  /// An index of words that are sorted by length.
  init(_ words: [String]) {
    self.words = words
    var starts = [0]
    for (index, word) in words.enumerated() {
      while starts.count <= word.utf8.count { starts.append(index) }
    }
    self.starts = starts + [words.count]
  }

  /// The place of a word; `nil` where it is not in the list.
  @usableFromInline
  func place(of word: String) -> Int? {
    let length = word.utf8.count
    guard length + 1 < starts.count else { return nil }
    for place in starts[length]..<starts[length + 1] where words[place] == word { return place }
    return nil
  }
}
