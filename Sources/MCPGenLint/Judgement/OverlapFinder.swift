// Which tools among many are confusable. The judgement of a pair alone does not settle it: among fifty tools some pair
// always looks alike, and where a tool looks like all the others it is the server's vocabulary that is alike. So a pair
// has to stand out: more the more tools there are, above what either tool has in common with the rest, and among the
// best of both.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds confusable tools.
struct OverlapFinder: Sendable {
  let comparer: Comparer
  let model: OverlapModel

  /// How much a pair has to stand out above what either tool has in common with others.
  private static let margin: Float = 1
  /// How many findings a tool may have.
  private static let mostPerTool = 2

  /// The confusable pairs, the worst first.
  /// - Parameters:
  ///   - least: 0, or how far below the threshold a pair may be.
  ///   - comparesAll: whether every pair is compared, which costs the square of their number.
  ///   - isAllowed: which pairs count at all; the others are background.
  ///   - longest: see `CandidateIndex`.
  func pairs(
    _ readings: [ToolReading], above least: Float = 0, longest: Int = .max, comparesAll: Bool = false,
    isAllowed: (Int, Int) -> Bool = { _, _ in true }
  ) -> [ToolPair] {
    let handicap = Self.handicap(readings.count) + least
    // What is further below than the margin changes nothing, not even as background.
    let floor = handicap - Self.margin
    let scored = scored(readings, longest, comparesAll, floor)
    var ofTool = [[Float]](repeating: [], count: readings.count)
    for pair in scored {
      ofTool[pair.a].append(pair.score)
      ofTool[pair.b].append(pair.score)
    }
    for index in ofTool.indices { ofTool[index].sort(by: >) }
    let found = scored.filter { pair in
      guard pair.score >= handicap, isAllowed(pair.a, pair.b) else { return false }
      let (a, b) = (ofTool[pair.a], ofTool[pair.b])
      guard pair.score >= a[min(a.count, Self.mostPerTool) - 1], pair.score >= b[min(b.count, Self.mostPerTool) - 1]
      else { return false }
      return pair.score - max(Self.background(a, floor), Self.background(b, floor)) >= Self.margin
    }
    return found.map { ToolPair(a: $0.a, b: $0.b, score: $0.score, margin: $0.score - handicap + least) }
      .sorted { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
  }

  private func scored(_ readings: [ToolReading], _ longest: Int, _ comparesAll: Bool, _ floor: Float) -> [ToolPair] {
    let index = CandidateIndex(readings, floor: floor, longest: longest)
    var sums = [Float](repeating: 0, count: readings.count)
    var pairs: [ToolPair] = []
    for a in readings.indices {
      let others =
        comparesAll
        ? ((a + 1)..<readings.count).filter { index.isCandidate(a, $0) } : index.candidates(behind: a, &sums)
      for b in others {
        guard let score = comparer.score(readings[a], readings[b], model, above: floor) else { continue }
        if score > floor, !readings[a].mentions.contains(readings[b].nameTerm),
          !readings[b].mentions.contains(readings[a].nameTerm)
        {
          pairs.append(ToolPair(a: a, b: b, score: score, margin: 0))
        }
      }
    }
    return pairs
  }

  /// What a pair has to score beyond 0 among so many tools: the chance that any one pair is a double falls with their
  /// number. Half a logarithm, and nothing for up to four.
  private static func handicap(_ count: Int) -> Float { count > 4 ? 0.5 * logf(Float(count) / 4) : 0 }

  /// What a tool has in common with others anyhow: the mean of its third to sixth best scores.
  private static func background(_ scores: [Float], _ floor: Float) -> Float {
    (2..<6).reduce(0) { $0 + ($1 < scores.count ? scores[$1] : floor) } / 4
  }
}

/// Two tools that a model could take for one another, by their places.
struct ToolPair: Sendable {
  let a: Int
  let b: Int
  /// The log-odds; see `OverlapModel`.
  let score: Float
  /// How far that is above what a pair has to score among so many tools; below 0 for near neighbours.
  let margin: Float
}
