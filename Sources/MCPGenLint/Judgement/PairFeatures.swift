// What the judgement weighs of a pair, and the weights. The weights are fitted to labelled pairs under one restriction
// each: no weight may have the sign that common sense forbids, so that no accident of the labels is learned. How they
// are fitted and what they reach is told in docs/lint.md; `lint-eval overlap --features` prints the values.

/// The quantities by which a pair of tools is judged, each from 0 to 1 but for `sidesDiffer`.
struct PairFeatures: Sendable {
  /// One quantity.
  enum Feature: Int, CaseIterable, Sendable {
    /// How alike the operations are.
    case operation
    /// One of them names no operation.
    case operationUnknown
    /// One changes something that the other does not.
    case effectsDiffer
    /// How well the one's object is answered by the other's.
    case object
    /// How much of the one's words the other answers.
    case coverage
    /// The same, as far as it is said in other words: the words that both share are often their server's template.
    case coverageInOtherWords
    /// How much of the names is answered: of the one that is answered worse, and of the other.
    case nameLow, nameHigh
    /// Sets of deciding words on whose different sides they stand.
    case sidesDiffer
    /// Words without any answer, in tools that share their template.
    case residue
    /// Parameters that play the same roles.
    case roles
    /// One is about one thing, the other about many; and the same in tools that share their template.
    case numberDiffers, templateNumber
    /// Words of name and object that differ, in tools that share their template.
    case templateRest
    /// Operations that a request tells apart, in tools that share their template.
    case templateConflict
    /// What kind of thing it is done to differs, in tools that share words.
    case headDiffers
    /// Names built alike with different words in them: in either, in both.
    case nameRestHigh, nameRestLow
    /// Names that differ in number alone.
    case nameNumber
  }

  /// The quantities in the order of `Feature`; the rest is 0.
  private(set) var values = SIMD32<Float>()

  subscript(_ feature: Feature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}

extension PairFeatures.Feature {
  /// Between which bounds the weight may lie when weights are fitted.
  var bounds: (low: Double, high: Double) {
    switch self {
    case .operation, .object, .coverage, .coverageInOtherWords, .nameLow, .nameHigh, .roles: (0, .infinity)
    case .operationUnknown: (-.infinity, .infinity)
    // Among labelled pairs these hardly occur, for labelled pairs were chosen to be alike; among all pairs they do.
    case .effectsDiffer: (-.infinity, -1.5)
    case .templateConflict: (-.infinity, -5)
    case .sidesDiffer, .residue, .numberDiffers, .templateNumber, .templateRest, .headDiffers, .nameRestHigh,
      .nameRestLow,
      .nameNumber:
      (-.infinity, 0)
    }
  }
}
