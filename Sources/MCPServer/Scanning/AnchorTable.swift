// Where in a text is it worth looking? Every phrase has a rare word and every sign its beginning; the first four bytes of
// each, in lower case, are hashed into a small set of bits that is asked at every place of a text. The look-ups do not
// depend on one another, so they run several at a time, which no automaton that walks from state to state can do.

/// What is looked for at once, by the first four bytes.
struct AnchorTable: Sendable {
  /// A bit for each hash: 8 KiB, which the nearest memory of a processor holds.
  private var filter = [UInt64](repeating: 0, count: 1_024)
  /// The exact windows, at the place of their hash or behind it; 0 for none.
  private var windows = [UInt32](repeating: 0, count: 8_192)
  /// The number of what begins with each window.
  private var numbers = [UInt16](repeating: 0, count: 8_192)
  /// How many different windows there are.
  private(set) var count = 0

  /// Bytes that may stand behind a word of three letters, as they look with the bit of lower case set.
  private static let behindWord: [UInt8] = [0x20, 0x2A, 0x29, 0x2D, 0x2C, 0x2E, 0x3A, 0x22, 0x27]

  /// Adds what begins with these bytes, in lower case, and answers the numbers of its beginnings; fewer than three bytes
  /// cannot be looked for. There is room for some thousand beginnings.
  mutating func add(_ beginning: [UInt8]) -> [Int] {
    let lowered = beginning.map { $0 | 0x20 }
    if lowered.count == 3 { return Self.behindWord.map { insert(lowered + [$0]) } }
    return lowered.count > 3 ? [insert(Array(lowered.prefix(4)))] : []
  }

  private mutating func insert(_ bytes: [UInt8]) -> Int {
    let window = bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let hash = Self.hash(window)
    filter[hash >> 6] |= 1 << UInt64(hash & 63)
    let slot = slot(of: window)
    if windows[slot] == window { return Int(numbers[slot]) }
    windows[slot] = window
    numbers[slot] = UInt16(truncatingIfNeeded: count)
    count += 1
    return count - 1
  }

  /// Sixteen bits.
  @inline(__always) private static func hash(_ window: UInt32) -> Int {
    Int(truncatingIfNeeded: (window &* 0x9E37_79B1) >> 16)
  }

  private func slot(of window: UInt32) -> Int {
    var slot = Self.hash(window) >> 3
    while windows[slot] != 0, windows[slot] != window { slot = (slot + 1) & 8_191 }
    return slot
  }

  /// Calls the closure with each place where something may begin, and the number of the beginning.
  @inline(__always)
  func forEachAnchor(in text: ScannedText, _ body: (Int, Int) -> Void) {
    filter.withUnsafeBufferPointer { filter in
      guard let bits = filter.baseAddress else { return }
      let last = text.count &- 4
      var index = 0
      while index <= last {
        let raw = UnsafeRawPointer(text.base + index).loadUnaligned(as: UInt32.self)
        let window = UInt32(littleEndian: raw) | 0x2020_2020
        let hash = Self.hash(window)
        if bits[hash &>> 6] &>> UInt64(truncatingIfNeeded: hash) & 1 != 0 { report(window, index, body) }
        index &+= 1
      }
      // The last three places, with blanks behind the text.
      while index < text.count {
        var window: UInt32 = 0
        for offset in (0..<4).reversed() {
          window = window << 8 | UInt32(index + offset < text.count ? text[index + offset] : 0x20)
        }
        report(window | 0x2020_2020, index, body)
        index += 1
      }
    }
  }

  @inline(never) private func report(_ window: UInt32, _ index: Int, _ body: (Int, Int) -> Void) {
    let slot = slot(of: window)
    if windows[slot] == window { body(index, Int(numbers[slot])) }
  }
}
