// Chance that can be repeated: a generator with a seed, so that a failing spec is found again by its number.

/// SplitMix64: small, quick, and the same on every platform.
struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  /// Neighbouring seeds, or seeds times the step, would give one stream that is shifted; so the seed is mixed first.
  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// An integer of a range.
  mutating func integer(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True in one of so many cases.
  mutating func oneIn(_ count: Int) -> Bool { integer(1...count) == 1 }

  /// One of the elements; there must be one.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[integer(0...elements.count - 1)] }
}
