// What is known of a few fixed words, such as the keys of a language. Words are found by their length and then compared:
// few share a length, and to compare two short texts takes a fraction of the time in which one of them is hashed.

/// A table of words that are known beforehand, each with a value.
package struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline
  struct Row: Sendable {
    @usableFromInline var word: String
    @usableFromInline var value: Value
  }

  /// The rows, short words first.
  @usableFromInline let rows: [Row]
  /// The first row of the words of each length, and the end of the last one.
  @usableFromInline let starts: [Int]

  /// A table of these words; none may occur twice.
  package init(_ values: [String: Value]) {
    rows = values.map { Row(word: $0.key, value: $0.value) }.sorted { $0.word.utf8.count < $1.word.utf8.count }
    var starts = [0]
    for (index, row) in rows.enumerated() {
      while starts.count <= row.word.utf8.count { starts.append(index) }
    }
    self.starts = starts + [rows.count]
  }

  /// The value of a word; `nil` where the word is not in the table.
  @inlinable
  package subscript(word: String) -> Value? {
    let length = word.utf8.count
    guard length + 1 < starts.count else { return nil }
    for index in starts[length]..<starts[length + 1] where rows[index].word == word { return rows[index].value }
    return nil
  }

  /// Whether a word is in the table.
  @inlinable
  package func contains(_ word: String) -> Bool { self[word] != nil }
}

extension WordTable where Value == Bool {
  /// A table that tells only whether a word is in it.
  package init(_ words: Set<String>) {
    self.init(Dictionary(uniqueKeysWithValues: words.map { ($0, true) }))
  }
}
