// Two tools held against each other. What counts is not how many words they share but whether each word that says what
// one of them is about is answered by the other: siblings share a template and differ in the word that decides, true
// doubles share the job and hardly a word.

/// What holding two readings against each other shows.
struct Comparison: Sendable {
  /// What the judgement weighs.
  var features: PairFeatures
  /// For each word of the first, the word of the second that answers it (-1: none) and how well.
  var answersA: [Answer]
  /// For each word of the second, the word of the first that answers it.
  var answersB: [Answer]
  /// Whether one of the texts says when to use the other.
  var isSettled: Bool

  struct Answer: Sendable {
    var word: Int32 = -1
    var similarity: Float = 0
  }
}

/// Compares readings.
struct Comparer: Sendable {
  private let operations: OperationTable

  init(_ lexicon: Lexicon) { operations = OperationTable(lexicon.operations) }

  func compare(_ a: ToolReading, _ b: ToolReading) -> Comparison {
    let (answersA, answersB, heads) = answers(a, b)
    return Comparison(
      features: features(a, b, answersA, answersB, heads), answersA: answersA, answersB: answersB,
      isSettled: a.mentions.contains(b.nameTerm) || b.mentions.contains(a.nameTerm))
  }

  /// The score of a pair; nil where it is certainly not above `floor`, which most pairs are found to be early.
  func score(_ a: ToolReading, _ b: ToolReading, _ model: OverlapModel, above floor: Float) -> Float? {
    guard model.score(bestCase(a, b)) > floor else { return nil }
    let (answersA, answersB, heads) = answers(a, b)
    guard model.score(features(a, b, answersA, answersB, heads, isBound: true)) > floor else { return nil }
    return model.score(features(a, b, answersA, answersB, heads))
  }

  /// What a pair would be if every word were answered: what is known of it before any word is looked at.
  private func bestCase(_ a: ToolReading, _ b: ToolReading) -> PairFeatures {
    let names = names(a, b)
    var features = PairFeatures()
    features[.operation] = operation(a, b)
    features[.operationUnknown] = a.operations.isEmpty || b.operations.isEmpty ? 1 : 0
    features[.effectsDiffer] = effectsDiffer(a, b) ? 1 : 0
    for feature: PairFeatures.Feature in [.object, .coverage, .coverageInOtherWords, .nameLow, .nameHigh] {
      features[feature] = 1
    }
    features[.sidesDiffer] = Float(min(3, sidesDiffer(a, b)))
    features[.roles] = a.roles.overlap(b.roles) ?? 0.5
    features[.numberDiffers] = a.isMany != b.isMany ? 1 : 0
    features[.nameRestHigh] = names.shared * min(1, max(names.restA, names.restB))
    features[.nameRestLow] = names.shared * min(1, min(names.restA, names.restB))
    features[.nameNumber] = names.number
    return features
  }

  // MARK: Words

  /// Who answers whom: words that are the same first, then the most alike. What answers a word literally answers no
  /// other, for where two tools share a template the words around the deciding one are taken; what answers one in
  /// other words may answer a second, for people say in two words what others say in one.
  private func answers(
    _ a: ToolReading, _ b: ToolReading
  ) -> (a: [Comparison.Answer], b: [Comparison.Answer], heads: Float) {
    var heads: Float = 0
    var ofA = [Comparison.Answer](repeating: .init(), count: a.words.count)
    var ofB = [Comparison.Answer](repeating: .init(), count: b.words.count)
    for i in a.words.indices {
      let term = a.words[i].term
      guard let j = b.words.firstIndex(where: { $0.term == term }) else { continue }
      (ofA[i], ofB[j]) = (.init(word: Int32(j), similarity: 1), .init(word: Int32(i), similarity: 1))
    }
    var found: [(i: Int32, j: Int32, similarity: Float)] = []
    withUnsafeTemporaryAllocation(of: Float.self, capacity: a.words.count * b.words.count) { grid in
      grid.initialize(repeating: 0)
      fill(grid, a, b)
      heads = headSimilarity(a, b, grid)
      for i in a.words.indices where ofA[i].word < 0 {
        for j in b.words.indices where ofB[j].word < 0 {
          let value = grid[i * b.words.count + j]
          if value >= 0.15 { found.append((Int32(i), Int32(j), value)) }
        }
      }
    }
    found.sort { ($1.similarity, $0.i, $0.j) < ($0.similarity, $1.i, $1.j) }
    for (i, j, value) in found {
      let (isFreeA, isFreeB) = (ofA[Int(i)].word < 0, ofB[Int(j)].word < 0)
      if isFreeA { ofA[Int(i)] = .init(word: j, similarity: isFreeB ? value : value * 0.7) }
      if isFreeB { ofB[Int(j)] = .init(word: i, similarity: isFreeA ? value : value * 0.7) }
    }
    return (ofA, ofB, heads)
  }

  /// How alike each word of one is to each of the other: 0 for words that have nothing to do with each other.
  private func fill(_ grid: UnsafeMutableBufferPointer<Float>, _ a: ToolReading, _ b: ToolReading) {
    let width = b.words.count
    func raise(_ i: UInt8, _ j: UInt8, _ value: Float) {
      let place = Int(i) * width + Int(j)
      if grid[place] < value { grid[place] = value }
    }
    Self.walk(a.meanings, b.meanings, by: \.meaning) { left, right in
      let value = left.isOperation ? 0.75 : Self.strengths[Int(left.role) * 3 + Int(right.role)]
      let part: Float = left.isPhrase ? (right.isPhrase ? 0.95 : 0.9) : right.isPhrase ? 0.9 : 1
      raise(left.word, right.word, value * part)
    }
    // Words on the same side of what decides: `latest` and `newest`.
    Self.walk(a.sideWords, b.sideWords, by: \.side.order) { raise($0.word, $1.word, 0.8) }
    for left in a.verbs {
      for right in b.verbs where operations.areNear(left.kind, right.kind) { raise(left.word, right.word, 0.35) }
    }
  }

  /// Calls `body` with every two elements of sorted lists that have the same key.
  @inline(__always)
  private static func walk<Element, Key: Comparable>(
    _ a: [Element], _ b: [Element], by key: (Element) -> Key, _ body: (Element, Element) -> Void
  ) {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
          let (left, right) = (key(a[i]), key(b[j]))
          if left < right {
            i += 1
          } else if right < left {
            j += 1
          } else {
            var end = j
            while end < b.count, key(b[end]) == left {
              body(a[i], b[end])
              end += 1
            }
            i += 1
          }
        }
      }
    }
  }

  /// How alike two words are by their parts in one concept: names of it, near words, parts that tell it.
  private static let strengths: [Float] = [0.95, 0.65, 0.35, 0.65, 0.4, 0.2, 0.35, 0.2, 0.15]

  // MARK: Tools

  /// How one reading's words are answered by another.
  private struct Cover {
    var total: Float = 0, covered: Float = 0
    var name: Float = 0, nameCovered: Float = 0
    var literal: Float = 0
    /// Words with no answer.
    var residue: Float = 0
    /// Words of name and object that are not answered by the very same word.
    var plain: Float = 0
    /// What is answered, among what tells the tools of the server apart.
    var evidence: Float = 0

    var share: Float { total > 0 ? covered / total : 0 }
    var nameShare: Float { name > 0 ? nameCovered / name : share }
    var literalShare: Float { total > 0 ? literal / total : 0 }
  }

  private func cover(_ a: ToolReading, by b: ToolReading, _ answers: [Comparison.Answer], _ isBound: Bool) -> Cover {
    var cover = Cover()
    for (index, word) in a.words.enumerated() {
      let similarity = answers[index].similarity
      let best =
        similarity >= 0.5 ? similarity : isBound ? 0.5 : max(similarity, min(0.5, support(word, index, of: a, in: b)))
      cover.total += word.weight
      cover.covered += word.weight * best
      if word.place == .name {
        cover.name += word.weight
        cover.nameCovered += word.weight * best
      }
      if word.place != .later { cover.evidence += word.worth * best }
      if best == 1 { cover.literal += word.weight }
      if best < 0.3 { cover.residue += word.weight * (word.place == .later ? 0.3 : 1) }
      if word.place == .name || word.isTextObject, similarity < 1 { cover.plain += word.weight }
    }
    return cover
  }

  /// How well a word is answered by what is said beyond name and first sentences.
  private func support(_ word: ToolReading.Word, _ index: Int, of a: ToolReading, in b: ToolReading) -> Float {
    if let exact = b.context[word.term.id] { return exact }
    var best: Float = 0
    for meaning in a.meanings where Int(meaning.word) == index && !meaning.isOperation && meaning.role < 2 {
      guard let strength = b.context[UInt64(meaning.meaning)] else { continue }
      best = max(best, strength * (meaning.role == 0 ? 0.95 : 0.6))
    }
    return best
  }

  private static let fullEvidence: Float = 0.8

  private func features(
    _ a: ToolReading, _ b: ToolReading, _ ofA: [Comparison.Answer], _ ofB: [Comparison.Answer],
    _ heads: Float, isBound: Bool = false
  ) -> PairFeatures {
    let (toB, toA) = (cover(a, by: b, ofA, isBound), cover(b, by: a, ofB, isBound))
    let operation = operation(a, b)
    let conflict = conflict(a, b)
    let literal = min(toB.literalShare, toA.literalShare)
    let mostLiteral = max(toB.literalShare, toA.literalShare)
    let differs: Float = a.isMany != b.isMany ? 1 : 0
    let sides = sidesDiffer(a, b)
    let names = names(a, b)
    // Answers count in full where they are worth a word of the tools' own.
    // Of two tools that both do not say what they are about, each could be the other.
    let areVague = a.isVague && b.isVague && operation >= 0.5
    let evidence = areVague ? 1 : min(1, max(toB.evidence, toA.evidence) / Self.fullEvidence)
    let coverage = evidence * max(toB.share, toA.share)
    var features = PairFeatures()
    features[.operation] = operation
    features[.operationUnknown] = a.operations.isEmpty || b.operations.isEmpty ? 1 : 0
    features[.effectsDiffer] = effectsDiffer(a, b) ? 1 : 0
    features[.object] = areVague ? 1 : evidence * max(objectShare(a, b, ofA), objectShare(b, a, ofB))
    features[.coverage] = coverage
    features[.coverageInOtherWords] = (1 - literal) * coverage
    features[.nameLow] = evidence * min(toB.nameShare, toA.nameShare)
    features[.nameHigh] = areVague ? 1 : evidence * max(toB.nameShare, toA.nameShare)
    features[.sidesDiffer] = Float(min(3, sides))
    features[.residue] = literal * min(1, max(toB.residue, toA.residue))
    features[.roles] = a.roles.overlap(b.roles) ?? 0.5
    features[.numberDiffers] = differs
    features[.templateRest] = literal * min(1, max(toB.plain, toA.plain))
    features[.templateNumber] = literal * differs
    features[.templateConflict] = literal * conflict
    features[.headDiffers] = mostLiteral * (1 - heads)
    features[.nameRestHigh] = names.shared * min(1, max(names.restA, names.restB))
    features[.nameRestLow] = names.shared * min(1, min(names.restA, names.restB))
    features[.nameNumber] = names.number
    return features
  }

  // MARK: Operations

  private func operation(_ a: ToolReading, _ b: ToolReading) -> Float {
    var best: Float = 0
    for left in a.operations {
      for right in b.operations {
        let alike: Float = left.kind == right.kind ? 1 : operations.areNear(left.kind, right.kind) ? 0.7 : 0
        best = max(best, alike * left.strength * right.strength)
      }
    }
    return best
  }

  /// Whether the operations themselves are told apart by a request: create, update, delete, read.
  private func conflict(_ a: ToolReading, _ b: ToolReading) -> Float {
    guard let first = a.operations.first?.kind, let second = b.operations.first?.kind, first != second else { return 0 }
    if operations.areOpposed(first, second) { return 1 }
    let isOften = a.operations.contains { $0.kind == second } || b.operations.contains { $0.kind == first }
    if isOften || operations.areNear(first, second) { return 0 }
    return operations.effect(first) == operations.effect(second) ? 0.8 : 1
  }

  private func effectsDiffer(_ a: ToolReading, _ b: ToolReading) -> Bool {
    guard let first = a.operations.first?.kind, let second = b.operations.first?.kind else { return false }
    let (left, right) = (operations.effect(first), operations.effect(second))
    let changes = { (effect: Lexicon.Effect) in effect == .write || effect == .delete }
    return left != right && (changes(left) || changes(right))
  }

  // MARK: Objects

  /// How well one reading's object is answered by the other's; the better of what name and text say. What answers it
  /// and is no object itself counts less: `tasks for a tag`, `tags for a task`.
  private func objectShare(_ a: ToolReading, _ b: ToolReading, _ answers: [Comparison.Answer]) -> Float {
    var (named, told): ((total: Float, covered: Float), (total: Float, covered: Float)) = ((0, 0), (0, 0))
    for (index, word) in a.words.enumerated() where word.isObject {
      let answer = answers[index]
      let covered =
        answer.word < 0 ? 0 : word.weight * answer.similarity * (b.words[Int(answer.word)].isObject ? 1 : 0.4)
      if word.isNameObject { named = (named.total + word.weight, named.covered + covered) }
      if word.isTextObject { told = (told.total + word.weight, told.covered + covered) }
    }
    let shares = [named, told].filter { $0.total > 0 }.map { $0.covered / $0.total }
    return shares.max() ?? 0.4
  }

  /// How alike the heads of the objects are: the nouns that say what kind of thing the operation is done to.
  private func headSimilarity(_ a: ToolReading, _ b: ToolReading, _ grid: UnsafeMutableBufferPointer<Float>) -> Float {
    let (left, right) = (heads(a), heads(b))
    guard !left.isEmpty, !right.isEmpty else { return 0.4 }
    var best: Float = 0
    for i in left {
      for j in right {
        best = max(best, a.words[i].term == b.words[j].term ? 1 : grid[i * b.words.count + j])
      }
    }
    return best
  }

  private func heads(_ reading: ToolReading) -> [Int] {
    let named = reading.words.lastIndex { $0.isNameObject && $0.weight >= 0.25 }
    let told = reading.words.lastIndex { $0.isTextObject && $0.weight >= 0.25 }
    return [named, told].compactMap { $0 }
  }

  // MARK: What decides

  private func sidesDiffer(_ a: ToolReading, _ b: ToolReading) -> Int {
    var count = 0
    for left in a.sides where !b.sides.contains(left) {
      if b.sides.contains(where: { $0.set == left.set && $0.side != left.side }) { count += 1 }
    }
    return count
  }

  /// Names that are built alike: how much of them is the same, what each says that the other does not say in the same
  /// word, and whether they differ in number. Within a server, who names two tools alike means the word that differs.
  private func names(
    _ a: ToolReading, _ b: ToolReading
  ) -> (shared: Float, restA: Float, restB: Float, number: Float) {
    let common = a.nameTerms.count { b.nameTerms.contains($0) }
    let union = a.nameTerms.count + b.nameTerms.count - common
    let shared = union == 0 ? 0 : Float(common) / Float(union)
    func rest(_ reading: ToolReading, _ other: ToolReading) -> Float {
      reading.words.reduce(0) { sum, word in
        word.place == .name && !other.nameTerms.contains(word.term) ? sum + word.weight : sum
      }
    }
    let number =
      common > 0
      && a.words.contains { word in
        word.place == .name
          && b.words.contains { $0.place == .name && $0.term == word.term && $0.isPlural != word.isPlural }
      }
    return (shared, rest(a, b), rest(b, a), number ? shared : 0)
  }
}
