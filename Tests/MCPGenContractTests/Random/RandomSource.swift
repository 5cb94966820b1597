// Numbers that look random and are the same on every run and every machine.

/// A generator of the kind SplitMix64.
struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from `range`.
  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Whether something of a chance of one in `count` happens.
  mutating func oneIn(_ count: Int) -> Bool { int(1...count) == 1 }

  /// One of some values, which must not be empty.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...values.count - 1)] }
}
