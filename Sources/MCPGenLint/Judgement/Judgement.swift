// The judgement as rules use it: readings of tools, and pairs that a model could take for one another.

import MCPGenSpec

/// Judges tools.
struct Judgement: Sendable {
  let lexicon: Lexicon
  let comparer: Comparer
  let model: OverlapModel

  static let shared = Judgement(.shared)

  init(_ lexicon: Lexicon, _ model: OverlapModel = .shipped) {
    self.lexicon = lexicon
    self.model = model
    comparer = Comparer(lexicon)
  }

  func reading(of tool: ToolView, server: String = "") -> ToolReading {
    ToolReader(lexicon, server: server).reading(of: tool)
  }

  /// The pairs that a model could take for one another, the worst first.
  /// - Parameter least: 0, or how far below the threshold a pair may be.
  func overlaps(among readings: [ToolReading], above least: Float = 0) -> [ToolPair] {
    OverlapFinder(comparer: comparer, model: model).pairs(readings, above: least)
  }
}
