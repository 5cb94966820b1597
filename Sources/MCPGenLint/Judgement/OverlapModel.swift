// How the quantities of a pair become one number. A weighted sum: whoever reads a finding can be told what spoke for it
// and what against.

/// Weighs pairs.
struct OverlapModel: Sendable {
  /// What each quantity adds to the log-odds that a model takes one tool for the other.
  let weights: SIMD32<Float>
  /// What is added to every pair.
  let bias: Float

  /// The weights in use; see docs/lint.md for how they were fitted and what they reach.
  static let shipped = OverlapModel(
    [
      // <weights>
      .operation: 1.202, .operationUnknown: 0.931, .effectsDiffer: -1.500, .object: 1.318, .coverage: 1.196,
      .coverageInOtherWords: 3.150, .nameLow: 0.735, .nameHigh: 2.046, .sidesDiffer: -0.385, .residue: -1.881,
      .roles: 1.103, .numberDiffers: -1.185, .templateNumber: -0.447, .templateRest: -3.058,
      .templateConflict: -5.000, .headDiffers: -1.044, .nameRestHigh: -5.021, .nameRestLow: -5.843,
      .nameNumber: -4.495,
        // </weights>
    ], bias: -4.561)

  init(_ weights: [PairFeatures.Feature: Float], bias: Float) {
    var vector = SIMD32<Float>()
    for (feature, weight) in weights { vector[feature.rawValue] = weight }
    self.weights = vector
    self.bias = bias
  }

  /// The score of a pair; from 0 on it is called confusable.
  func score(_ features: PairFeatures) -> Float { bias + (weights * features.values).sum() }
}
