// How long it takes to compare two parsed specs of 1,000 tools, of which each differs: what `mcpgen breaking` does when
// both sides have been read.

import MCPGenContract
import MCPGenSpec

/// The comparison of two contracts, timed.
enum ComparisonSpeed {
  /// The quickest of several comparisons, and how many changes each found.
  static func best(of runs: Int, tools: Int) throws -> (time: Duration, changes: Int) {
    let text = SampleSpec.text(tools: tools)
    let old = try Measurement.server(of: text)
    let new = try Measurement.server(of: text.split(separator: "maxLength: 80").joined(separator: "maxLength: 79"))
    var best = Duration.seconds(3_600)
    var count = 0
    for _ in 0..<runs {
      let start = Measurement.processTime
      count =
        changes(
          from: Contract(old.server, from: old.spec), to: Contract(new.server, from: new.spec)
        ).count
      best = min(best, Measurement.processTime - start)
    }
    return (best, count)
  }
}
