// How alike two terms are by what the lexicon knows of them, for rules that hold single words against each other; whole
// tools are compared with all their words at once (Comparison.swift).

/// Compares terms.
struct TermSimilarity: Sendable {
  let lexicon: Lexicon

  /// 1 for the same term, 0 for terms that have nothing to do with each other.
  func similarity(_ a: Term, _ b: Term) -> Float {
    a == b ? 1 : max(byConcept(a, b), byOperation(a, b))
  }

  /// By the parts that both have in one concept.
  private func byConcept(_ a: Term, _ b: Term) -> Float {
    guard let left = lexicon.senses[a], let right = lexicon.senses[b] else { return 0 }
    var best: Float = 0
    for sense in left {
      for other in right where other.concept == sense.concept {
        best = max(best, Self.strength(sense.role, other.role))
      }
    }
    return best
  }

  private static func strength(_ a: Lexicon.Role, _ b: Lexicon.Role) -> Float {
    switch (a, b) {
    case (.name, .name): 0.95
    case (.name, .near), (.near, .name): 0.65
    case (.near, .near): 0.4
    case (.name, .part), (.part, .name): 0.35
    case (.near, .part), (.part, .near): 0.2
    case (.part, .part): 0.15
    }
  }

  /// By what both ask for. A noun that can be a verb too is a noun here.
  private func byOperation(_ a: Term, _ b: Term) -> Float {
    guard lexicon.senses[a] == nil, lexicon.senses[b] == nil else { return 0 }
    guard let left = lexicon.verbs[a], let right = lexicon.verbs[b] else { return 0 }
    if left.contains(where: right.contains) { return 0.75 }
    let areNear = left.contains { !lexicon.operations[Int($0)].near.isDisjoint(with: right) }
    return areNear ? 0.35 : 0
  }
}
