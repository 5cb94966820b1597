// How common words are among the tools of many servers.

/// Counts words.
package enum WordCounts {
  /// Words of names and first sentences with the number of servers that use them, the commonest first.
  package static func byServers(_ servers: [ServerView]) -> [(word: String, servers: Int)] {
    var counts: [Term: Int] = [:]
    var texts: [Term: String] = [:]
    for server in servers {
      let reader = ToolReader(.shared, server: server.name.value)
      var seen: Set<Term> = []
      for tool in server.tools {
        let reading = reader.reading(of: tool)
        for (word, text) in zip(reading.words, reading.texts) where word.place != .later {
          seen.insert(word.term)
          if texts[word.term].map({ $0.count > text.count }) ?? true { texts[word.term] = text }
        }
      }
      for term in seen { counts[term, default: 0] += 1 }
    }
    return counts.map { (texts[$0.key] ?? "", $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
