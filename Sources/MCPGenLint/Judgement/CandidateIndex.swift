// Which tools are worth a comparison. Two tools can be confusable only where words of name or first sentence name the
// same thing, so tools are found by what they name; a comparison of all pairs would cost the square of their number.

/// Finds tools that name the same things.
struct CandidateIndex {
  /// That a tool names something, and how well: the worth of the word times its part in the concept.
  private struct Posting {
    let tool: Int32
    let strength: Float
  }

  private var postings: [UInt64: [Posting]] = [:]
  private let keys: [[(key: UInt64, strength: Float)]]
  private let worths: [Float]
  private let longest: Int

  /// What two tools have to name alike before they can be confusable at all: the least of their words' worth together,
  /// and the least share of the words of the one that says less.
  private let leastShare: Float
  private let leastEvidence: Float

  /// - Parameters:
  ///   - floor: the least score that matters: the higher, the more two tools have to name alike.
  ///   - longest: what more tools than this name is no reason for a comparison by itself.
  init(_ readings: [ToolReading], floor: Float = -1, longest: Int = .max) {
    self.longest = longest
    leastShare = 0.4 + 0.06 * max(0, floor + 1)
    leastEvidence = 0.4 + 0.1 * max(0, floor + 1)
    keys = readings.map(Self.keys)
    worths = readings.map { reading in reading.words.reduce(0) { $1.place == .later ? $0 : $0 + $1.worth } }
    for (tool, keys) in keys.enumerated() {
      for (key, strength) in keys { postings[key, default: []].append(Posting(tool: Int32(tool), strength: strength)) }
    }
  }

  /// What a tool names: the words themselves and the concepts that they are names of.
  private static func keys(_ reading: ToolReading) -> [(key: UInt64, strength: Float)] {
    var best: [UInt64: Float] = [:]
    func add(_ key: UInt64, _ strength: Float) { best[key] = max(best[key] ?? 0, strength) }
    for word in reading.words where word.place != .later { add(word.term.id, word.worth) }
    for meaning in reading.meanings where !meaning.isOperation && meaning.role < 2 {
      let word = reading.words[Int(meaning.word)]
      if word.place != .later { add(UInt64(meaning.meaning), word.worth * (meaning.role == 0 ? 0.95 : 0.65)) }
    }
    if reading.isVague {
      for operation in reading.operations { add(vagueKey(operation.kind), 1) }
    }
    return best.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
  }

  /// Tools that say nothing are candidates for one another by what they do.
  private static func vagueKey(_ operation: Int16) -> UInt64 { UInt64(1) << 40 | UInt64(operation) }

  /// The tools behind `tool` that are worth a comparison with it, in order.
  func candidates(behind tool: Int, _ sums: inout [Float]) -> [Int] {
    var touched: [Int] = []
    for (key, strength) in keys[tool] {
      guard let list = postings[key], list.count <= longest || strength >= 0.9 && list.count <= 4 * longest else {
        continue
      }
      for posting in list where posting.tool > tool {
        if sums[Int(posting.tool)] == 0 { touched.append(Int(posting.tool)) }
        sums[Int(posting.tool)] += min(strength, posting.strength)
      }
    }
    var found: [(tool: Int, sum: Float)] = []
    for other in touched {
      if isEnough(sums[other], tool, other) { found.append((other, sums[other])) }
      sums[other] = 0
    }
    if found.count > Self.mostPerTool {
      found.sort { ($1.sum, $0.tool) < ($0.sum, $1.tool) }
      found.removeLast(found.count - Self.mostPerTool)
    }
    return found.map(\.tool).sorted()
  }

  /// More tools than this are not compared with one: where thousands are alike, the nearest say enough.
  private static let mostPerTool = 400

  private func isEnough(_ sum: Float, _ a: Int, _ b: Int) -> Bool {
    sum >= leastEvidence && sum >= min(worths[a], worths[b]) * leastShare
  }

  /// The same answer for one pair without the index: what `candidates` finds, found by looking.
  func isCandidate(_ a: Int, _ b: Int) -> Bool {
    var (i, j, sum): (Int, Int, Float) = (0, 0, 0)
    let (left, right) = (keys[a], keys[b])
    while i < left.count, j < right.count {
      if left[i].key < right[j].key {
        i += 1
      } else if right[j].key < left[i].key {
        j += 1
      } else {
        sum += min(left[i].strength, right[j].strength)
        (i, j) = (i + 1, j + 1)
      }
    }
    return isEnough(sum, a, b)
  }
}
