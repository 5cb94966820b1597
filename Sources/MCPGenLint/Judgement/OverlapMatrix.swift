// How easily each tool of a server is taken for each other one, for whoever wants to look at all pairs at once.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Probabilities of all pairs of a server's tools.
package enum OverlapMatrix {
  /// One row and one column a tool, in the order of the server's tools: 0 where a request tells the two apart, 1 where
  /// nothing does. Symmetric, with 0 on the diagonal.
  package static func scores(for server: ServerView) -> [[Float]] {
    let judgement = Judgement.shared
    let reader = ToolReader(judgement.lexicon, server: server.name.value)
    let readings = ServerVocabulary.weighed(server.tools.map { reader.reading(of: $0) })
    var scores = [[Float]](repeating: [Float](repeating: 0, count: readings.count), count: readings.count)
    for a in readings.indices {
      for b in readings.indices where b > a {
        let comparison = judgement.comparer.compare(readings[a], readings[b])
        guard !comparison.isSettled else { continue }
        let value = 1 / (1 + expf(-judgement.model.score(comparison.features)))
        scores[a][b] = value
        scores[b][a] = value
      }
    }
    return scores
  }
}
