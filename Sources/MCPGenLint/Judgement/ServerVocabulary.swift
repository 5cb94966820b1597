// What the tools of one server all speak of tells none of them apart: the slides of a presentation server, the pages of
// a wiki. Such words count for less, the more tools share them.

/// The words that the tools of a server share.
enum ServerVocabulary {
  /// With fewer tools than this, sharing a word is no habit.
  private static let fewest = 4

  /// The readings with the weights that their words have among each other.
  static func weighed(_ readings: [ToolReading]) -> [ToolReading] {
    guard readings.count >= fewest else { return readings }
    var counts: [Term: Int] = [:]
    for reading in readings {
      for word in reading.words where word.place != .later || word.weight > 0.2 { counts[word.term, default: 0] += 1 }
    }
    return readings.map { reading in
      var reading = reading
      for index in reading.words.indices {
        let share = Float(counts[reading.words[index].term] ?? 1) / Float(readings.count)
        reading.words[index].worth *= factor(share, among: readings.count)
      }
      return reading
    }
  }

  /// 1 for a word of up to two tools, falling with the share of tools that have it.
  private static func factor(_ share: Float, among count: Int) -> Float {
    let shared = max(0, share - 2 / Float(count))
    return max(0.15, 1 - 1.6 * shared)
  }
}
