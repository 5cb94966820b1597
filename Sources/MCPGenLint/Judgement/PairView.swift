// The judgement of one pair from outside of the module: what it weighed, and what it concludes.

/// How two tools of one server were judged.
package struct PairView {
  /// The quantities that were weighed, by name.
  package let features: [(name: String, value: Float)]
  /// The score; from 0 on the pair is called confusable.
  package let score: Float
  /// Whether one of the texts says when to use the other.
  package let isSettled: Bool
  /// Words and operations, for people who work on the judgement.
  package let explanation: String

  package init(_ a: ToolView, _ b: ToolView, server: String) {
    let judgement = Judgement.shared
    let (left, right) = (judgement.reading(of: a, server: server), judgement.reading(of: b, server: server))
    let comparison = judgement.comparer.compare(left, right)
    features = PairFeatures.Feature.allCases.map { ("\($0)", comparison.features[$0]) }
    score = judgement.model.score(comparison.features)
    isSettled = comparison.isSettled
    let words = { (reading: ToolReading, answers: [Comparison.Answer]) in
      reading.words.enumerated().map { index, word in
        "\(answers[index].similarity < 0.3 ? "!" : "")\(word.isObject ? "*" : "")\(reading.texts[index]):\(Int(word.weight * 100))"
      }.joined(separator: " ")
    }
    let operations = { (reading: ToolReading) in
      reading.operations.prefix(4).map { judgement.lexicon.operations[Int($0.kind)].name }.joined(separator: ",")
    }
    let pairs = comparison.answersA.enumerated().filter { $1.word >= 0 && $1.similarity >= 0.3 }.map { index, answer in
      "\(left.texts[index])~\(right.texts[Int(answer.word)]):\(Int(answer.similarity * 100))"
    }
    explanation =
      "[\(operations(left))] \(words(left, comparison.answersA)) || [\(operations(right))] "
      + "\(words(right, comparison.answersB)) || \(pairs.joined(separator: " "))"
  }
}

extension PairView {
  /// Between which bounds each weight may lie, in the order of `features`: what speaks for confusion may not be counted
  /// against it, and the other way round. Operations that change different things always count against it.
  package static var signs: [(low: Double, high: Double)] { PairFeatures.Feature.allCases.map(\.bounds) }
}

/// Pairs of tools of real servers, taken evenly.
package enum PairSample {
  /// What is weighed of up to 25 pairs of each server, weighed as the linter does it.
  package static func negatives(_ servers: [ServerView], of each: Int = 25) -> [(
    server: String, values: [Double]
  )] {
    let judgement = Judgement.shared
    return servers.flatMap { server -> [(server: String, values: [Double])] in
      let reader = ToolReader(judgement.lexicon, server: server.name.value)
      let readings = ServerVocabulary.weighed(server.tools.map { reader.reading(of: $0) })
      let count = readings.count * (readings.count - 1) / 2
      guard count > 0 else { return [] }
      let step = max(1, count / each)
      return stride(from: step / 2, to: count, by: step).prefix(each).map { number in
        let (a, b) = pair(number, of: readings.count)
        let features = judgement.comparer.compare(readings[a], readings[b]).features
        return (server.name.value, PairFeatures.Feature.allCases.map { Double(features[$0]) })
      }
    }
  }

  /// The pair with this number when pairs are counted row by row.
  private static func pair(_ number: Int, of count: Int) -> (Int, Int) {
    var (row, rest) = (0, number)
    while rest >= count - 1 - row {
      rest -= count - 1 - row
      row += 1
    }
    return (row, row + 1 + rest)
  }
}
