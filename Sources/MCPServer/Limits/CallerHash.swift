// Callers are known to the tables of limits and flows by 64 bits and not by name: a long name costs no more memory than
// a short one, and nothing is allocated to look one up. The hash has a random key in every process, so nobody can
// choose names that collide; by chance two of 10,000 callers do so once in 10^11 processes.

/// The name of a caller or tenant as the tables know it. Whoever makes many attempts under one name makes it once.
struct CallerHash: Sendable, Hashable {
  /// What stands for no name.
  static let none = CallerHash(value: 0)

  let value: UInt64

  private init(value: UInt64) { self.value = value }

  /// The hash of a name, byte by byte: names that merely look alike are different callers.
  init(_ name: String) {
    var hasher = Hasher()
    if name.utf8.withContiguousStorageIfAvailable({ hasher.combine(bytes: UnsafeRawBufferPointer($0)) }) == nil {
      for byte in name.utf8 { hasher.combine(byte) }
    }
    value = UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// The hash of a name within one of many counters.
  @inline(__always)
  func mixed(with counter: Int) -> UInt64 {
    value &+ UInt64(truncatingIfNeeded: counter &+ 1) &* 0x9E37_79B9_7F4A_7C15
  }
}
