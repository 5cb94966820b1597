// Where in a text is it worth looking? Every phrase has a rare word and every sign its beginning; four bytes of each, in
// lower case, are hashed into a small set of bits. It is asked at every second place of a text, so each beginning is in it
// twice, one byte apart. The look-ups do not depend on one another, so they run several at a time, which no automaton
// that walks from state to state can do.

/// What is looked for at once, by four of its first bytes.
struct AnchorTable: Sendable {
  /// A window of four bytes and what it belongs to.
  private struct Entry: Sendable {
    var window: UInt32 = 0
    /// The number of the beginning that the window is the first of; 0 for none.
    var here: UInt16 = 0
    /// The number of one that begins a byte earlier.
    var earlier: UInt16 = 0
    /// The number of one that begins a byte later, behind a sign.
    var later: UInt16 = 0
  }

  private static let bits: UInt32 = 17
  private static let slots = 16_384

  /// A bit for each hash: 16 KiB, which the nearest memory of a processor holds.
  private var filter = [UInt64](repeating: 0, count: 2_048)
  /// The exact windows, at the place of their hash or behind it.
  private var entries = [Entry](repeating: Entry(), count: slots)
  private var numbers: [[UInt8]: UInt16] = [:]

  /// How many beginnings there are, and one for none.
  var count: Int { numbers.count + 1 }

  /// Bytes that may stand beside a short word, as they look with the bit of lower case set.
  private static let beside: [UInt8] = [
    0x20, 0x21, 0x22, 0x23, 0x27, 0x28, 0x29, 0x2A, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x3B, 0x3D, 0x3E, 0x60, 0x7B, 0x7C,
    0x7D,
    0xA2, 0xB3, 0xB4, 0xB8, 0xB9, 0xBC, 0xBD,
  ]

  /// All bytes, as they look so.
  private static let anything: [UInt8] = {
    var bytes: [UInt8] = []
    for byte in UInt8(0)...255 where byte & 0x20 != 0 { bytes.append(byte) }
    return bytes
  }()

  /// Adds what begins with these bytes, in lower case, and answers the number of its beginning; fewer than three bytes
  /// cannot be looked for. There is room for some thousand beginnings.
  /// - Parameter isWord: nothing but a sign stands before it.
  mutating func add(_ text: [UInt8], isWord: Bool) -> Int? {
    guard text.count > 2 else { return nil }
    let bytes = text.prefix(5).map { $0 | 0x20 }
    let number = numbers[bytes] ?? UInt16(truncatingIfNeeded: count)
    numbers[bytes] = number
    if bytes.count == 3 {
      for byte in Self.beside { insert(bytes + [byte]) { $0.here = number } }
    } else {
      insert(Array(bytes.prefix(4))) { $0.here = number }
    }
    if bytes.count > 4 {
      insert(Array(bytes.dropFirst())) { $0.earlier = number }
    } else {
      let before = isWord ? Self.beside : Self.anything
      for byte in before { insert([byte] + bytes.prefix(3)) { $0.later = number } }
    }
    return Int(number)
  }

  private mutating func insert(_ bytes: [UInt8], _ change: (inout Entry) -> Void) {
    let window = bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let hash = Self.hash(window)
    filter[hash >> 6] |= 1 << UInt64(hash & 63)
    let slot = slot(of: window)
    entries[slot].window = window
    change(&entries[slot])
  }

  @inline(__always) private static func hash(_ window: UInt32) -> Int {
    Int(truncatingIfNeeded: (window &* 0x9E37_79B1) >> (32 &- bits))
  }

  private func slot(of window: UInt32) -> Int {
    var slot = Self.hash(window) >> 3
    while entries[slot].window != 0, entries[slot].window != window { slot = (slot + 1) & (Self.slots - 1) }
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
        index &+= 2
      }
      // The last places, with blanks behind the text.
      while index < text.count {
        var window: UInt32 = 0
        for offset in (0..<4).reversed() {
          window = window << 8 | UInt32(index + offset < text.count ? text[index + offset] : 0x20)
        }
        report(window | 0x2020_2020, index, body)
        index += 2
      }
    }
  }

  @inline(never) private func report(_ window: UInt32, _ index: Int, _ body: (Int, Int) -> Void) {
    let entry = entries[slot(of: window)]
    guard entry.window == window else { return }
    if entry.earlier != 0, index > 0 { body(index - 1, Int(entry.earlier)) }
    if entry.here != 0 { body(index, Int(entry.here)) }
    if entry.later != 0 { body(index + 1, Int(entry.later)) }
  }
}
