// SHA-256 (FIPS 180-4), written here because the runtime links neither Foundation nor a C library for cryptography.
// The hash value is one vector of eight words, and a function without side effects takes it from block to block. No
// branch and no place in memory depends on what is hashed, only on how long it is.

/// The SHA-256 hash of bytes that arrive in one piece or in many.
///
/// A value can be copied between two updates, and both copies go on from the same beginning.
package struct SHA256: Sendable {
  /// How many bytes a hash has.
  package static let byteCount = 32

  /// How many bytes the function takes at a time.
  static let blockByteCount = 64

  private var state = SHA256.initialState
  /// What has arrived of a block that is not whole: fewer bytes than a block has.
  private var pending: [UInt8] = []
  /// How many bytes have arrived.
  private var count: UInt64 = 0

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
    if bytes.withContiguousStorageIfAvailable({ append($0) }) != nil { return }
    for byte in bytes {
      count &+= 1
      pending.append(byte)
      if pending.count == SHA256.blockByteCount { compressPending() }
    }
  }

  /// Ends the message: the 32 bytes of its hash.
  package consuming func finish() -> [UInt8] {
    let lengthPlace = SHA256.blockByteCount - 8
    pending.append(0x80)
    if pending.count > lengthPlace {  // no room for the length: it stands in a block of its own
      fillPending(to: SHA256.blockByteCount)
      compressPending()
    }
    fillPending(to: lengthPlace)
    withUnsafeBytes(of: (count &<< 3).bigEndian) { pending += $0 }
    compressPending()
    return state.indices.flatMap { word in withUnsafeBytes(of: state[word].bigEndian) { Array($0) } }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    count &+= UInt64(bytes.count)
    var rest = bytes[...]
    if !pending.isEmpty {
      let missing = rest.prefix(SHA256.blockByteCount - pending.count)
      pending += missing
      rest = rest.dropFirst(missing.count)
      guard pending.count == SHA256.blockByteCount else { return }
      compressPending()
    }
    let whole = rest.prefix(rest.count / SHA256.blockByteCount * SHA256.blockByteCount)
    state = SHA256.state(state, after: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: whole)))
    pending += rest.dropFirst(whole.count)
  }

  private mutating func fillPending(to count: Int) {
    pending += repeatElement(0, count: count - pending.count)
  }

  private mutating func compressPending() {
    state = pending.withUnsafeBytes { [state] in SHA256.state(state, after: $0) }
    pending.removeAll(keepingCapacity: true)
  }
}

// MARK: - The function on blocks, in the letters of the standard

extension SHA256 {
  /// The words a to h.
  private typealias State = SIMD8<UInt32>

  private static let initialState = State(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  /// The hash value behind blocks, which are whole.
  private static func state(_ initial: State, after blocks: UnsafeRawBufferPointer) -> State {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: roundConstants.count) { inputs in
      var state = initial
      for start in stride(from: 0, to: blocks.count, by: blockByteCount) {
        expand(UnsafeRawBufferPointer(rebasing: blocks[start..<start &+ blockByteCount]), into: inputs)
        state &+= rounds(on: inputs, from: state)
      }
      return state
    }
  }

  /// The message schedule W: the sixteen words of a block, and 48 more that are made of them.
  @inline(__always)
  private static func expand(_ block: UnsafeRawBufferPointer, into words: UnsafeMutableBufferPointer<UInt32>) {
    for index in 0..<16 {
      let word = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
      words.initializeElement(at: index, to: word)
    }
    for index in 16..<words.count {
      let (early, late) = (words[index &- 15], words[index &- 2])
      let sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ early &>> 3
      let sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ late &>> 10
      words.initializeElement(at: index, to: words[index &- 16] &+ sigma0 &+ words[index &- 7] &+ sigma1)
    }
  }

  @inline(__always)
  private static func rounds(on words: UnsafeMutableBufferPointer<UInt32>, from state: State) -> State {
    var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
    roundConstants.withUnsafeBufferPointer { constants in
      // Eight rounds stand here as one, for after eight every letter is back in its place and none has been moved.
      for index in stride(from: 0, to: words.count, by: 8) {
        round(a, b, c, &d, e, f, g, &h, constants[index] &+ words[index])
        round(h, a, b, &c, d, e, f, &g, constants[index &+ 1] &+ words[index &+ 1])
        round(g, h, a, &b, c, d, e, &f, constants[index &+ 2] &+ words[index &+ 2])
        round(f, g, h, &a, b, c, d, &e, constants[index &+ 3] &+ words[index &+ 3])
        round(e, f, g, &h, a, b, c, &d, constants[index &+ 4] &+ words[index &+ 4])
        round(d, e, f, &g, h, a, b, &c, constants[index &+ 5] &+ words[index &+ 5])
        round(c, d, e, &f, g, h, a, &b, constants[index &+ 6] &+ words[index &+ 6])
        round(b, c, d, &e, f, g, h, &a, constants[index &+ 7] &+ words[index &+ 7])
      }
    }
    return State(a, b, c, d, e, f, g, h)
  }

  /// One round; `input` is the constant and the word of the round together.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ input: UInt32
  ) {
    let choice = g ^ e & (f ^ g)
    let majority = a & b | c & (a | b)
    h = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ input
    d = d &+ h
    h = h &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
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
