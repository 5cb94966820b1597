// SHA-256 (FIPS 180-4), written here because the runtime links neither Foundation nor a C library for cryptography.
// Processors that have instructions for its block function are asked to do it (CSHA256). A value holds all of its state
// itself, so that hashing allocates nothing; sixteen words of the message schedule are alive at a time, which fits the
// machine better than all 64. No branch and no place in memory depends on what is hashed, only on how long it is.

internal import CSHA256

/// The SHA-256 hash of bytes that arrive in one piece or in many.
///
/// A value can be copied between two updates, and both copies go on from the same beginning.
package struct SHA256: Sendable {
  /// How many bytes a hash has.
  package static let byteCount = 32

  /// A hash as eight words, the first one first: what can be kept and compared without memory of its own.
  package typealias Words = SIMD8<UInt32>

  /// How many bytes the function takes at a time.
  static let blockByteCount = 64

  private var state = SHA256.initialState
  /// The block that is not whole yet; so many of its bytes have arrived as `count` is beyond a multiple of a block.
  private var pending = SIMD64<UInt8>()
  /// How many bytes have arrived.
  private var count: UInt64 = 0

  private var pendingCount: Int { Int(truncatingIfNeeded: count & 63) }

  /// The hash of no bytes yet.
  package init() {}

  /// The hash of one message: 32 bytes.
  package static func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// Goes on with more bytes of the message; fastest where they stand in one piece of memory, as those of arrays, slices
  /// of arrays and buffers do.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ update(UnsafeRawBufferPointer($0)) }) != nil { return }
    for byte in bytes { withUnsafeBytes(of: byte) { update($0) } }
  }

  /// Goes on with more bytes of the message.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard var next = bytes.baseAddress, !bytes.isEmpty else { return }
    var rest = bytes.count
    let filled = pendingCount
    count &+= UInt64(rest)
    if filled > 0 {
      let missing = min(SHA256.blockByteCount &- filled, rest)
      fill(from: filled, with: next, count: missing)
      guard filled &+ missing == SHA256.blockByteCount else { return }
      compressPending()
      next += missing
      rest &-= missing
    }
    let blocks = rest / SHA256.blockByteCount
    if blocks > 0 { state = SHA256.state(state, after: blocks, at: next) }
    fill(from: 0, with: next + blocks &* SHA256.blockByteCount, count: rest % SHA256.blockByteCount)
  }

  /// Ends the message: the 32 bytes of its hash.
  package consuming func finish() -> [UInt8] {
    let words = finishWords()
    return Array(unsafeUninitializedCapacity: SHA256.byteCount) { bytes, count in
      let target = UnsafeMutableRawBufferPointer(bytes)
      for word in words.indices {
        target.storeBytes(of: words[word].bigEndian, toByteOffset: word * 4, as: UInt32.self)
      }
      count = SHA256.byteCount
    }
  }

  /// Ends the message: its hash, without memory of its own.
  package consuming func finishWords() -> Words {
    let lengthPlace = SHA256.blockByteCount - 8
    let filled = pendingCount
    withUnsafeMutableBytes(of: &pending) { block in
      block[filled] = 0x80
      for index in filled &+ 1..<SHA256.blockByteCount { block[index] = 0 }
    }
    if filled >= lengthPlace {  // no room for the length: it stands in a block of its own
      compressPending()
      pending = SIMD64()
    }
    let length = (count &<< 3).bigEndian
    withUnsafeMutableBytes(of: &pending) { $0.storeBytes(of: length, toByteOffset: lengthPlace, as: UInt64.self) }
    compressPending()
    return state
  }

  @inline(__always)
  private mutating func fill(from place: Int, with bytes: UnsafeRawPointer, count: Int) {
    guard count > 0 else { return }
    withUnsafeMutableBytes(of: &pending) { block in
      UnsafeMutableRawBufferPointer(rebasing: block[place..<place &+ count])
        .copyMemory(from: UnsafeRawBufferPointer(start: bytes, count: count))
    }
  }

  private mutating func compressPending() {
    state = withUnsafeBytes(of: pending) { [state] block in
      block.baseAddress.map { SHA256.state(state, after: 1, at: $0) } ?? state
    }
  }
}

// MARK: - The function on blocks, in the letters of the standard

extension SHA256 {
  private static let initialState = Words(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  /// Whether the processor has instructions for it.
  private static let isBuiltIn = csha256_is_available() != 0

  /// The hash value behind so many whole blocks.
  @inline(__always)
  static func state(_ initial: Words, after blocks: Int, at bytes: UnsafeRawPointer) -> Words {
    isBuiltIn ? builtIn(initial, after: blocks, at: bytes) : portable(initial, after: blocks, at: bytes)
  }

  private static func builtIn(_ initial: Words, after blocks: Int, at bytes: UnsafeRawPointer) -> Words {
    var state = initial
    withUnsafeMutableBytes(of: &state) { words in
      csha256_compress(
        words.assumingMemoryBound(to: UInt32.self).baseAddress, bytes.assumingMemoryBound(to: UInt8.self), blocks)
    }
    return state
  }

  /// The same in Swift, for any processor.
  static func portable(_ initial: Words, after blocks: Int, at bytes: UnsafeRawPointer) -> Words {
    roundConstants.withUnsafeBufferPointer { constants in
      guard let k = constants.baseAddress else { return initial }
      var state = initial
      for block in 0..<blocks { state &+= rounds(on: bytes + block &* blockByteCount, from: state, k) }
      return state
    }
  }

  /// The 64 rounds on one block. Sixteen stand here as one, for after eight every letter is back in its place, and after
  /// sixteen every word of the schedule W has been made again of the sixteen before it.
  @inline(__always)
  private static func rounds(on block: UnsafeRawPointer, from state: Words, _ k: UnsafePointer<UInt32>) -> Words {
    var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
    var bc = b ^ c
    var w0 = word(0, of: block)
    var w1 = word(1, of: block)
    var w2 = word(2, of: block)
    var w3 = word(3, of: block)
    var w4 = word(4, of: block)
    var w5 = word(5, of: block)
    var w6 = word(6, of: block)
    var w7 = word(7, of: block)
    var w8 = word(8, of: block)
    var w9 = word(9, of: block)
    var w10 = word(10, of: block)
    var w11 = word(11, of: block)
    var w12 = word(12, of: block)
    var w13 = word(13, of: block)
    var w14 = word(14, of: block)
    var w15 = word(15, of: block)
    round(a, b, c, &d, e, f, g, &h, k[0] &+ w0, &bc)
    round(h, a, b, &c, d, e, f, &g, k[1] &+ w1, &bc)
    round(g, h, a, &b, c, d, e, &f, k[2] &+ w2, &bc)
    round(f, g, h, &a, b, c, d, &e, k[3] &+ w3, &bc)
    round(e, f, g, &h, a, b, c, &d, k[4] &+ w4, &bc)
    round(d, e, f, &g, h, a, b, &c, k[5] &+ w5, &bc)
    round(c, d, e, &f, g, h, a, &b, k[6] &+ w6, &bc)
    round(b, c, d, &e, f, g, h, &a, k[7] &+ w7, &bc)
    round(a, b, c, &d, e, f, g, &h, k[8] &+ w8, &bc)
    round(h, a, b, &c, d, e, f, &g, k[9] &+ w9, &bc)
    round(g, h, a, &b, c, d, e, &f, k[10] &+ w10, &bc)
    round(f, g, h, &a, b, c, d, &e, k[11] &+ w11, &bc)
    round(e, f, g, &h, a, b, c, &d, k[12] &+ w12, &bc)
    round(d, e, f, &g, h, a, b, &c, k[13] &+ w13, &bc)
    round(c, d, e, &f, g, h, a, &b, k[14] &+ w14, &bc)
    round(b, c, d, &e, f, g, h, &a, k[15] &+ w15, &bc)
    var base = 16
    while base < 64 {
      w0 = next(w0, w1, w9, w14)
      round(a, b, c, &d, e, f, g, &h, k[base &+ 0] &+ w0, &bc)
      w1 = next(w1, w2, w10, w15)
      round(h, a, b, &c, d, e, f, &g, k[base &+ 1] &+ w1, &bc)
      w2 = next(w2, w3, w11, w0)
      round(g, h, a, &b, c, d, e, &f, k[base &+ 2] &+ w2, &bc)
      w3 = next(w3, w4, w12, w1)
      round(f, g, h, &a, b, c, d, &e, k[base &+ 3] &+ w3, &bc)
      w4 = next(w4, w5, w13, w2)
      round(e, f, g, &h, a, b, c, &d, k[base &+ 4] &+ w4, &bc)
      w5 = next(w5, w6, w14, w3)
      round(d, e, f, &g, h, a, b, &c, k[base &+ 5] &+ w5, &bc)
      w6 = next(w6, w7, w15, w4)
      round(c, d, e, &f, g, h, a, &b, k[base &+ 6] &+ w6, &bc)
      w7 = next(w7, w8, w0, w5)
      round(b, c, d, &e, f, g, h, &a, k[base &+ 7] &+ w7, &bc)
      w8 = next(w8, w9, w1, w6)
      round(a, b, c, &d, e, f, g, &h, k[base &+ 8] &+ w8, &bc)
      w9 = next(w9, w10, w2, w7)
      round(h, a, b, &c, d, e, f, &g, k[base &+ 9] &+ w9, &bc)
      w10 = next(w10, w11, w3, w8)
      round(g, h, a, &b, c, d, e, &f, k[base &+ 10] &+ w10, &bc)
      w11 = next(w11, w12, w4, w9)
      round(f, g, h, &a, b, c, d, &e, k[base &+ 11] &+ w11, &bc)
      w12 = next(w12, w13, w5, w10)
      round(e, f, g, &h, a, b, c, &d, k[base &+ 12] &+ w12, &bc)
      w13 = next(w13, w14, w6, w11)
      round(d, e, f, &g, h, a, b, &c, k[base &+ 13] &+ w13, &bc)
      w14 = next(w14, w15, w7, w12)
      round(c, d, e, &f, g, h, a, &b, k[base &+ 14] &+ w14, &bc)
      w15 = next(w15, w0, w8, w13)
      round(b, c, d, &e, f, g, h, &a, k[base &+ 15] &+ w15, &bc)
      base &+= 16
    }
    return Words(a, b, c, d, e, f, g, h)
  }

  /// A word of the block.
  @inline(__always)
  private static func word(_ index: Int, of block: UnsafeRawPointer) -> UInt32 {
    UInt32(bigEndian: block.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
  }

  /// The word of the schedule sixteen places behind `word`, of the words 1, 9 and 14 places behind that.
  @inline(__always)
  private static func next(_ word: UInt32, _ second: UInt32, _ tenth: UInt32, _ fifteenth: UInt32) -> UInt32 {
    let sigma0 = rotate(rotate(second, 11) ^ second, 7) ^ second &>> 3
    let sigma1 = rotate(rotate(fifteenth, 2) ^ fifteenth, 17) ^ fifteenth &>> 10
    return word &+ sigma0 &+ tenth &+ sigma1
  }

  /// One round; `input` is the constant and the word of the round together, `bc` what the majority of this round shares
  /// with that of the round before it.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ input: UInt32, _ bc: inout UInt32
  ) {
    let choice = g ^ e & (f ^ g)
    let ab = a ^ b
    let majority = b ^ ab & bc
    bc = ab
    h = h &+ input &+ rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6) &+ choice
    d = d &+ h
    h = h &+ rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2) &+ majority
  }

  /// The bits of a word turned to the right.
  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }

  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
