// Confusable tools over several servers. A client puts all of them before the model at once.

import MCPGenSpec

/// Finds confusable tools of different servers.
package enum CrossServer {
  /// What more tools than this name is no reason for a comparison: with it, cost grows with the number of tools and not
  /// with its square.
  static let longestPostings = 250

  /// The pairs of tools of different servers, places counted through all servers in order.
  /// - Parameter servers: the server of each reading.
  static func pairs(
    _ readings: [ToolReading], servers: [Int], comparesAll: Bool = false
  ) -> [ToolPair] {
    OverlapFinder(comparer: Judgement.shared.comparer, model: Judgement.shared.model)
      .pairs(readings, longest: longestPostings, comparesAll: comparesAll) { servers[$0] != servers[$1] }
  }
}

extension CrossServer {
  /// What a comparison found, for measurements.
  package struct Count: Sendable {
    /// The pairs.
    package var pairs = 0
    package init() {}
  }

  /// Reads and compares the tools of all servers.
  package static func findings(in servers: [ServerView]) -> Count {
    let (readings, numbers) = read(servers)
    var count = Count()
    count.pairs = pairs(readings, servers: numbers).count
    return count
  }

  private static func read(_ servers: [ServerView]) -> (readings: [ToolReading], servers: [Int]) {
    var readings: [ToolReading] = []
    var numbers: [Int] = []
    for (number, server) in servers.enumerated() {
      let reader = ToolReader(Judgement.shared.lexicon, server: server.name.value)
      readings += ServerVocabulary.weighed(server.tools.map { reader.reading(of: $0) })
      numbers += [Int](repeating: number, count: server.tools.count)
    }
    return (readings, numbers)
  }

  /// The servers several times, each time with other names and other words, as other people's servers would be.
  package static func varied(_ servers: [ServerView], times: Int) -> [ServerView] {
    (0..<times).flatMap { round in
      servers.map { server in
        guard round > 0 else { return server }
        var copy = server
        copy.name.value += "-\(round)"
        for index in copy.tools.indices {
          copy.tools[index].name.value = varied(copy.tools[index].name.value, round)
          copy.tools[index].description = varied(copy.tools[index].description, round)
        }
        return copy
      }
    }
  }

  /// Every third word of six letters and more gets an ending of its own, so that it is another word.
  private static func varied(_ text: String, _ round: Int) -> String {
    var result: [UInt8] = []
    var (word, number) = (0, round)
    for byte in text.utf8 {
      if Words.isWord(byte) {
        word += 1
      } else {
        if word >= 6 {
          number += 1
          if number % 3 == 0 { result += Array("x\(round)".utf8) }
        }
        word = 0
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// How many of the findings of all pairs the index finds too, and how many there are by either.
  package static func indexAgainstAllPairs(_ servers: [ServerView], tools: Int) -> (same: Int, all: Int) {
    let (readings, numbers) = read(servers)
    let some = Array(readings.prefix(tools))
    func names(_ pairs: [ToolPair]) -> Set<[Int]> { Set(pairs.map { [$0.a, $0.b] }) }
    let (byIndex, byAll) = (
      names(pairs(some, servers: numbers)), names(pairs(some, servers: numbers, comparesAll: true))
    )
    return (byIndex.intersection(byAll).count, byIndex.union(byAll).count)
  }
}
