// Callers are known to the tables of limits and flows by 64 bits and not by name: a long name costs no more memory than a
// short one, and nothing is allocated to look one up. The hash has a random key in every process, so nobody can choose
// names that collide; by chance two of 10,000 callers do so once in 10^11 processes.

/// The names of callers and tenants as the tables know them.
enum CallerHash {
  /// The hash of a name, byte by byte: names that merely look alike are different callers.
  static func of(_ name: String) -> UInt64 {
    var hasher = Hasher()
    if name.utf8.withContiguousStorageIfAvailable({ hasher.combine(bytes: UnsafeRawBufferPointer($0)) }) == nil {
      for byte in name.utf8 { hasher.combine(byte) }
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// The hash of a name within one of many counters.
  @inline(__always)
  static func mixed(_ hash: UInt64, with counter: Int) -> UInt64 {
    hash &+ UInt64(truncatingIfNeeded: counter &+ 1) &* 0x9E37_79B9_7F4A_7C15
  }
}
