// A set of Unicode scalars, as a pattern's classes need it: sorted, disjoint, inclusive ranges.
//
// Ranges rather than a bitmap, because a class such as `\p{L}` has hundreds of ranges over a million scalars, and
// because the boundaries of all ranges are what cuts the alphabet into the few classes an automaton works with.

/// A set of Unicode scalar values as sorted, disjoint, non-adjacent inclusive ranges.
struct ScalarSet: Hashable, Sendable {
  /// The greatest scalar value there is.
  static let lastScalar: UInt32 = 0x10FFFF

  private(set) var ranges: [ClosedRange<UInt32>]

  init() {
    ranges = []
  }

  init(_ scalar: UInt32) {
    ranges = [scalar...scalar]
  }

  init(_ unordered: [ClosedRange<UInt32>]) {
    ranges = []
    for range in unordered.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      append(range)
    }
  }

  /// The set of every scalar that `belongs` holds for.
  ///
  /// Planes 4 to 13 and 15 to 16 are uniform apart from their last two noncharacters in every version of Unicode, so
  /// one probe stands for each of them: a fifth of the work of asking for all of them.
  init(where belongs: (Unicode.Scalar) -> Bool) {
    ranges = []
    scan(0...0x3FFFF, belongs)
    for plane in UInt32(4)...16 {
      let start = plane << 16
      if plane == 14 {
        scan(start...start + 0xFFF, belongs)
        probe(start + 0x1000...start + 0xFFFD, belongs)
      } else {
        probe(start...start + 0xFFFD, belongs)
      }
      scan(start + 0xFFFE...start + 0xFFFF, belongs)
    }
  }

  /// Every scalar that is not in this set.
  var inverted: ScalarSet {
    var result = ScalarSet()
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.ranges.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= Self.lastScalar { result.ranges.append(next...Self.lastScalar) }
    return result
  }

  func union(_ other: ScalarSet) -> ScalarSet {
    ScalarSet(ranges + other.ranges)
  }

  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= scalar
  }

  private mutating func scan(_ scalars: ClosedRange<UInt32>, _ belongs: (Unicode.Scalar) -> Bool) {
    for value in scalars {
      if let scalar = Unicode.Scalar(value), belongs(scalar) { append(value...value) }
    }
  }

  private mutating func probe(_ scalars: ClosedRange<UInt32>, _ belongs: (Unicode.Scalar) -> Bool) {
    if let scalar = Unicode.Scalar(scalars.lowerBound), belongs(scalar) { append(scalars) }
  }

  /// Adds a range whose lower bound is not below that of any range added before it.
  private mutating func append(_ range: ClosedRange<UInt32>) {
    guard let last = ranges.last, range.lowerBound <= last.upperBound + 1 else {
      ranges.append(range)
      return
    }
    ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
  }
}

extension ScalarSet {
  /// `\d`: the ten ASCII digits, also with the `u` flag.
  static let digits = ScalarSet([0x30...0x39])

  /// `\w`: ASCII letters, digits and the underscore.
  static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

  /// `\s`: ECMA-262's WhiteSpace and LineTerminator.
  static let whitespace = ScalarSet([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])

  /// `.`: everything but the four line terminators.
  static let notLineTerminator = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).inverted
}
