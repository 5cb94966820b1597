// Figures of a ranking against labels, in the field's terms.

/// A judged item: its score, whether it is called positive, and whether it is.
struct Judged {
  let id: String
  let stratum: String
  let score: Double
  let isCalled: Bool
  let isPositive: Bool
}

/// Figures of a set of judged items.
struct Metrics {
  let items: [Judged]

  var positives: Int { items.count(where: \.isPositive) }
  private var called: Int { items.count(where: \.isCalled) }
  private var hits: Int { items.count { $0.isCalled && $0.isPositive } }

  /// Of what is called positive, the share that is; 0 where nothing is called so.
  var precision: Double { called == 0 ? 0 : Double(hits) / Double(called) }
  /// Of what is positive, the share that is called so.
  var recall: Double { positives == 0 ? 0 : Double(hits) / Double(positives) }
  /// The harmonic mean of precision and recall.
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  /// The share that is called positive.
  var calledShare: Double { items.isEmpty ? 0 : Double(called) / Double(items.count) }

  /// The mean of the precision at each positive, going down the ranking.
  var averagePrecision: Double {
    var (hits, sum) = (0, 0.0)
    for (rank, item) in items.sorted(by: { $0.score > $1.score }).enumerated() where item.isPositive {
      hits += 1
      sum += Double(hits) / Double(rank + 1)
    }
    return hits == 0 ? 0 : sum / Double(hits)
  }

  /// The chance that a positive scores above a negative, ties counting half.
  var auc: Double {
    let (good, bad) = (items.filter(\.isPositive), items.filter { !$0.isPositive })
    guard !good.isEmpty, !bad.isEmpty else { return 0 }
    var sum = 0.0
    for a in good { for b in bad { sum += a.score > b.score ? 1 : a.score == b.score ? 0.5 : 0 } }
    return sum / Double(good.count * bad.count)
  }

  /// The 95 % interval of a figure over 1,000 samples with replacement; the same in every run.
  func interval(_ figure: (Metrics) -> Double) -> ClosedRange<Double> {
    guard !items.isEmpty else { return 0...0 }
    var random = SplitMix(state: 1)
    let values = (0..<1_000).map { _ in
      figure(Metrics(items: (0..<items.count).map { _ in items[Int(random.next() % UInt64(items.count))] }))
    }.sorted()
    return values[25]...values[974]
  }
}

/// Numbers that look random and are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension Double {
  /// Two digits behind the point, without a leading zero: `.73`.
  var short: String {
    if self < 0 { return "-" + (-self).short }
    let hundredths = Int((self * 100).rounded())
    let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    return (hundredths >= 100 ? "\(hundredths / 100)" : "") + "." + digits
  }
}

extension Metrics {
  /// One line of figures.
  var line: String {
    "P \(precision.short)  R \(recall.short)  F1 \(f1.short)  AP \(averagePrecision.short)  AUC \(auc.short)"
  }

  /// Each stratum with its share of calls, and the intervals over all.
  func report(_ title: String, positive: String) -> String {
    var text = "\(title): \(items.count) items, \(positives) \(positive)\n  all  \(line)\n"
    for (name, figure) in [
      ("precision", \Metrics.precision), ("recall", \.recall), ("F1", \.f1), ("AP", \.averagePrecision),
    ] {
      let range = interval { $0[keyPath: figure] }
      text += "       95 % of \(name): \(range.lowerBound.short) to \(range.upperBound.short)\n"
    }
    for stratum in Set(items.map(\.stratum)).sorted() {
      let part = Metrics(items: items.filter { $0.stratum == stratum })
      let figures = part.positives == 0 || part.positives == part.items.count ? "" : "  \(part.line)"
      let percent = (part.calledShare * 1000).rounded() / 10
      text +=
        "  \(stratum): \(part.items.count) items, \(part.positives) \(positive), \(percent) % called so\(figures)\n"
    }
    return text
  }

  /// What was confused: missed ones and false alarms, the worst first.
  func confusions(_ text: (String) -> String) -> String {
    let missed = items.filter { $0.isPositive && !$0.isCalled }.sorted { $0.score < $1.score }
    let alarms = items.filter { !$0.isPositive && $0.isCalled }.sorted { $0.score > $1.score }
    func lines(_ items: [Judged]) -> String {
      items.map { "  \($0.score.short)  \($0.id)  \(text($0.id))\n" }.joined()
    }
    return "missed (\(missed.count)):\n\(lines(missed))false alarms (\(alarms.count)):\n\(lines(alarms))"
  }
}
