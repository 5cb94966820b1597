// Why two tools are called confusable, in words: the operation that both are asked for, the words that name the same
// thing, what a request would have to say to mean one of them, and the sentence that settles it.

import MCPGenSpec

/// The grounds of one finding.
struct OverlapEvidence {
  /// What each of them is asked to do; nil where one does not say.
  let operations: (a: String, b: String)?
  /// Words that name the same thing, the weightiest first; at most three.
  let shared: [(a: String, b: String)]
  /// What only one of them speaks of; at most three words each.
  let onlyA: [String]
  let onlyB: [String]

  init(_ a: ToolReading, _ b: ToolReading, _ judgement: Judgement) {
    let comparison = judgement.comparer.compare(a, b)
    operations = Self.operations(a, b, judgement)
    let answered = comparison.answersA.enumerated()
      .filter { $1.word >= 0 && $1.similarity >= 0.35 && a.words[$0].place != .later && a.words[$0].weight >= 0.2 }
      .sorted { a.words[$0.offset].worth * $0.element.similarity > a.words[$1.offset].worth * $1.element.similarity }
    shared = answered.prefix(3).map { (a.texts[$0.offset], b.texts[Int($0.element.word)]) }
    onlyA = Self.open(a, comparison.answersA)
    onlyB = Self.open(b, comparison.answersB)
  }

  private static func operations(
    _ a: ToolReading, _ b: ToolReading, _ judgement: Judgement
  ) -> (a: String, b: String)? {
    let name = { (kind: Int16) in judgement.lexicon.operations[Int(kind)].name }
    for left in a.operations where b.operations.contains(where: { $0.kind == left.kind }) {
      return (name(left.kind), name(left.kind))
    }
    guard let first = a.operations.first, let second = b.operations.first else { return nil }
    return (name(first.kind), name(second.kind))
  }

  private static func open(_ reading: ToolReading, _ answers: [Comparison.Answer]) -> [String] {
    let words = reading.words.enumerated().filter { index, word in
      answers[index].similarity < 0.3 && word.place != .later && word.weight >= 0.5
    }
    return words.prefix(3).map { reading.texts[$0.offset] }
  }

  /// What both do, as the end of a sentence.
  var grounds: String {
    var parts: [String] = []
    if let (a, b) = operations {
      parts.append(a == b ? "both \(a)" : "to \(a) and to \(b) is asked for in the same words")
    }
    // What is said in other words is what a reader has to be told; what both say alike, a reader sees.
    let synonyms = shared.filter { $0.a != $0.b }.map { "`\($0.a)` and `\($0.b)` name the same thing" }
    let same = shared.filter { $0.a == $0.b }.map { "`\($0.a)`" }
    if let first = synonyms.first {
      parts.append(first)
    } else {
      parts.append(same.isEmpty ? "neither says on what" : "\(Self.list(same)) stands in both")
    }
    return parts.joined(separator: ", and ")
  }

  /// What a request would have to say, and how the pair is settled.
  func help(_ a: String, _ b: String, isSpec: Bool) -> String {
    let (first, second) = (distinction(onlyA, a), distinction(onlyB, b))
    if onlyA.isEmpty, onlyB.isEmpty {
      return
        "Neither name nor first sentence says which of them is meant. Keep one of the two, or say in both what the other is for."
    }
    let said = [first, second].compactMap { $0 }.joined(separator: " and ")
    let words = onlyB.isEmpty ? "what `\(b)` is for" : Self.list(onlyB)
    let sentence =
      isSpec
      ? "`doNotUseFor: [{when: requests about \(words), use: \(b)}]` under `\(a)`"
      : "\"Do NOT use this for requests about \(words) — use \(b) instead.\" in the description of `\(a)`"
    return "A request would have to say \(said). If that decides, write \(sentence); else keep one of the two."
  }

  private func distinction(_ words: [String], _ name: String) -> String? {
    words.isEmpty ? nil : "\(Self.list(words.map { "`\($0)`" })) to mean `\(name)`"
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1]
  }
}
