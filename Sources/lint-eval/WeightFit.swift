// Fitting the weights of the judgement: logistic regression in which no weight may have the sign that its meaning
// forbids. What is fitted here shows how well the judgement does on servers that it has not seen; the lexicon is the
// same throughout.

import MCPGenLint

/// Fits weights.
enum WeightFit {
  /// A row of quantities with its label and how much it counts.
  struct Row {
    let values: [Double]
    let isPositive: Bool
    let weight: Double
  }

  /// The score of each pair by weights that were fitted without the servers of its part, 0 being the score above which
  /// as many training pairs are called confusable as there are.
  static func crossValidated(
    _ pairs: [LabelledPair], _ views: [PairView], _ negatives: [(server: String, values: [Double])], folds: Int
  ) -> [Double] {
    let servers = Set(pairs.map(\.server)).sorted()
    var random = SplitMix(state: 7)
    let order = Dictionary(uniqueKeysWithValues: servers.shuffled(using: &random).enumerated().map { ($1, $0 % folds) })
    var scores = [Double](repeating: 0, count: pairs.count)
    for fold in 0..<folds {
      let isOut = { (server: String) in order[server] == fold }
      let training = zip(pairs, views).filter { !isOut($0.0.server) }
      var rows = training.map {
        Row(values: $1.features.map { Double($0.value) }, isPositive: $0.isConfusable, weight: 1)
      }
      // Nearly all pairs of one server are no doubles; counted as what they nearly always are, and for a quarter.
      rows += negatives.filter { !isOut($0.server) }.map { Row(values: $0.values, isPositive: false, weight: 0.25) }
      let model = fit(rows)
      let known = training.map { (model.score($1.features.map { Double($0.value) }), $0.isConfusable) }
      let threshold = threshold(known)
      for (index, pair) in pairs.enumerated() where isOut(pair.server) {
        scores[index] = model.score(views[index].features.map { Double($0.value) }) - threshold
      }
    }
    return scores
  }

  /// The score that three quarters as many pairs reach as are positive: what the shipped threshold was set by.
  private static func threshold(_ known: [(score: Double, isPositive: Bool)]) -> Double {
    let wanted = max(1, known.count(where: \.isPositive) * 3 / 4)
    return known.map(\.score).sorted(by: >)[min(wanted, known.count - 1)]
  }

  struct Model {
    var weights: [Double]
    var bias: Double

    func score(_ values: [Double]) -> Double { zip(weights, values).reduce(bias) { $0 + $1.0 * $1.1 } }
  }

  /// Gradient descent on standardised quantities; after each step, weights of a forbidden sign are set to their bound.
  static func fit(_ rows: [Row], steps: Int = 1_500) -> Model {
    let signs = PairView.signs
    let scale = scales(rows)
    let total = rows.reduce(0) { $0 + $1.weight }
    let inputs = rows.map { row in zip(row.values, scale).map { $0 / $1 } }
    var model = Model(weights: [Double](repeating: 0, count: signs.count), bias: 0)
    var speed = Model(weights: model.weights, bias: 0)
    for _ in 0..<steps {
      var slope = Model(weights: model.weights.map { 0.0004 * $0 }, bias: 0)
      for (row, input) in zip(rows, inputs) {
        let error = row.weight / total * (logistic(model.score(input)) - (row.isPositive ? 1 : 0))
        slope.bias += error
        for index in input.indices { slope.weights[index] += error * input[index] }
      }
      speed.bias = 0.9 * speed.bias - 1.5 * slope.bias
      model.bias += speed.bias
      for index in model.weights.indices {
        speed.weights[index] = 0.9 * speed.weights[index] - 1.5 * slope.weights[index]
        model.weights[index] = bounded(model.weights[index] + speed.weights[index], signs[index], scale[index])
      }
    }
    return Model(weights: zip(model.weights, scale).map { $0 / $1 }, bias: model.bias)
  }

  private static func bounded(_ value: Double, _ sign: (low: Double, high: Double), _ scale: Double) -> Double {
    min(max(value, sign.low * scale), sign.high * scale)
  }

  private static func scales(_ rows: [Row]) -> [Double] {
    let count = Double(rows.count)
    return (rows.first?.values.indices ?? 0..<0).map { index in
      let mean = rows.reduce(0) { $0 + $1.values[index] } / count
      let variance = rows.reduce(0) { $0 + ($1.values[index] - mean) * ($1.values[index] - mean) } / count
      return max(variance.squareRoot(), 0.001)
    }
  }

  private static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
