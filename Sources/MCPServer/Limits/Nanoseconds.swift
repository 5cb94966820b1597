// Limits and flows reckon in whole nanoseconds since their beginning: the 128 bits of an instant are more than they
// need.

extension Duration {
  /// The whole nanoseconds of a duration; none where it is negative, and 584 years at most.
  @inline(__always) var wholeNanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 18_000_000_000 else { return .max }
    return UInt64(seconds) &* 1_000_000_000 &+ UInt64(attoseconds) / 1_000_000_000
  }
}

extension ContinuousClock.Instant {
  /// The nanoseconds that have passed since a moment; none where it lies ahead.
  @inline(__always)
  func nanoseconds(since start: ContinuousClock.Instant) -> UInt64 { (self - start).wholeNanoseconds }
}
