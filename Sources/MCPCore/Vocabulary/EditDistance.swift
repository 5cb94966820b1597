// The nearest legal name to one that was mistyped, for every message that says "did you mean".
//
// A suggestion that is not close is worse than none, so the distance allowed grows with the word's length, and long
// or many candidates are cheap to refuse: lengths that differ too much are never compared.

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost one.
public enum EditDistance {
  /// Words longer than this are never compared; no legal name is.
  static let maximumLength = 128

  /// The candidate nearest to `word`, if one is close enough to be meant: at most a third of the word's length away,
  /// and at least one edit is always allowed for words of two characters or more.
  ///
  /// Case alone never counts as an edit. Among equals the first candidate wins.
  public static func nearest(_ word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard wanted.count > 1, wanted.count <= maximumLength else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let limit = (best?.distance ?? max(1, wanted.count / 3) + 1) - 1
      guard limit >= 0 else { break }
      if let distance = between(wanted, folded(candidate), limit: limit) { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The distance between two words, or nil where it is more than `limit`.
  public static func between(_ first: String, _ second: String, limit: Int) -> Int? {
    between(Array(first.unicodeScalars), Array(second.unicodeScalars), limit: limit)
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    Array(word.lowercased().unicodeScalars)
  }

  private static func between(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit, max(first.count, second.count) <= maximumLength else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let substitution = last[column] + (first[row] == second[column] ? 0 : 1)
        var distance = min(substitution, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          distance = min(distance, beforeLast[column - 1] + 1)
        }
        current.append(distance)
      }
      guard current.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
