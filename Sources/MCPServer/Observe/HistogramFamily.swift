// Durations in buckets. The buckets are counted each for itself and summed up when they are printed, so that an
// observation is two additions; the number of observations is the sum of the buckets, so the two cannot disagree.

import MCPCore

/// A histogram of durations, with a series for each set of labels.
struct HistogramFamily: Sendable {
  /// Its name; `_bucket`, `_sum` and `_count` are appended.
  let name: StaticString
  /// What it measures, in a line.
  let help: StaticString
  /// The labels of each series as they are printed, without braces, for the buckets have one more.
  let series: [String]
  /// The first cell.
  let firstCell: Int

  /// The upper ends of the buckets in nanoseconds, and as they are printed, in seconds. From half a millisecond, which
  /// what is held in memory takes, to a minute, beyond which the longest usual deadline has passed.
  static let bounds: [(nanoseconds: UInt64, text: StaticString)] = [
    (500_000, "0.0005"), (1_000_000, "0.001"), (2_500_000, "0.0025"), (5_000_000, "0.005"), (10_000_000, "0.01"),
    (25_000_000, "0.025"), (50_000_000, "0.05"), (100_000_000, "0.1"), (250_000_000, "0.25"), (500_000_000, "0.5"),
    (1_000_000_000, "1"), (2_500_000_000, "2.5"), (5_000_000_000, "5"), (10_000_000_000, "10"),
    (30_000_000_000, "30"), (60_000_000_000, "60"),
  ]
  /// Cells of one series: the buckets, the one without an upper end, and the sum in nanoseconds.
  static let stride = bounds.count + 2

  private let ends = HistogramFamily.bounds.map(\.nanoseconds)

  init(name: StaticString, help: StaticString, series: [String], firstCell: Int) {
    (self.name, self.help, self.series, self.firstCell) = (name, help, series, firstCell)
  }

  /// Cells that all series take.
  var cellCount: Int { series.count * HistogramFamily.stride }

  /// Counts one duration; a negative one is none at all.
  @inline(__always)
  func observe(_ duration: Duration, at slot: Int, in cells: MetricCells) {
    let nanoseconds = duration.clampedNanoseconds
    var bucket = 0
    while bucket < ends.count && nanoseconds > ends[bucket] { bucket += 1 }
    let first = firstCell + slot * (ends.count + 2)
    cells.add(1, at: first + bucket)
    cells.add(Int(nanoseconds), at: first + ends.count + 1)
  }

  /// Prints it.
  func write(_ cells: MetricCells, to writer: inout JSONWriter) {
    writer.metricHead(name, "histogram", help)
    for (slot, labels) in series.enumerated() {
      let first = firstCell + slot * HistogramFamily.stride
      var count = 0
      for bucket in 0...HistogramFamily.bounds.count {
        count += cells.value(at: first + bucket)
        let isLast = bucket == HistogramFamily.bounds.count
        writeBucket(labels, isLast ? "+Inf" : HistogramFamily.bounds[bucket].text, count, to: &writer)
      }
      writeTotal("_sum", labels, to: &writer)
      writer.nanosecondsAsSeconds(cells.value(at: first + HistogramFamily.stride - 1))
      writer.byte(UInt8(ascii: "\n"))
      writeTotal("_count", labels, to: &writer)
      writer.integer(count)
      writer.byte(UInt8(ascii: "\n"))
    }
  }

  private func writeBucket(_ labels: String, _ end: StaticString, _ count: Int, to writer: inout JSONWriter) {
    writer.raw(name)
    writer.raw("_bucket{")
    writer.raw(labels)
    writer.raw(",le=\"")
    writer.raw(end)
    writer.raw("\"} ")
    writer.integer(count)
    writer.byte(UInt8(ascii: "\n"))
  }

  private func writeTotal(_ suffix: StaticString, _ labels: String, to writer: inout JSONWriter) {
    writer.raw(name)
    writer.raw(suffix)
    writer.byte(UInt8(ascii: "{"))
    writer.raw(labels)
    writer.raw("} ")
  }
}

extension Duration {
  /// In nanoseconds, cut to what a number holds; nothing where it is negative.
  @inline(__always)
  fileprivate var clampedNanoseconds: UInt64 {
    let attoseconds = attoseconds
    // Up to 18 seconds without the division of 128 bits, which takes longer than all the rest.
    if let short = UInt64(exactly: attoseconds) { return short / 1_000_000_000 }
    return attoseconds < 0 ? 0 : UInt64(clamping: min(attoseconds / 1_000_000_000, Int128(Int.max)))
  }
}
