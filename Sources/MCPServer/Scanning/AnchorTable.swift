// Where in a text is it worth looking? Every phrase has a rare word and every literal its beginning; the first four bytes
// of each, in lower case, are hashed into a small table that is asked at every place of a text. The look-ups do not
// depend on one another, so they run several at a time, which no automaton that walks from state to state can do.

/// What is looked for at once, by the first four bytes.
struct AnchorTable: Sendable {
  private struct Entry: Sendable {
    var window: UInt32
    var rules: [Int]
  }

  private static let bits: UInt32 = 13
  private var slots = [UInt8](repeating: 0, count: 1 << Int(bits))
  private var entries: [Int: [Entry]] = [:]

  /// Bytes that may stand behind a word of three letters, as they look with the bit of lower case set.
  private static let behindWord: [UInt8] = [0x20, 0x2A, 0x29, 0x2D, 0x2C, 0x2E, 0x3A, 0x22, 0x27]

  /// Adds a rule that begins with these bytes, in lower case; at least three.
  mutating func add(_ beginning: [UInt8], rule: Int) {
    let lowered = beginning.map { $0 | 0x20 }
    if lowered.count == 3 {
      for byte in Self.behindWord { insert(lowered + [byte], rule) }
    } else if lowered.count > 3 {
      insert(Array(lowered.prefix(4)), rule)
    }
  }

  private mutating func insert(_ bytes: [UInt8], _ rule: Int) {
    let window = bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let slot = Self.slot(window)
    slots[slot] = 1
    var list = entries[slot] ?? []
    if let index = list.firstIndex(where: { $0.window == window }) {
      if !list[index].rules.contains(rule) { list[index].rules.append(rule) }
    } else {
      list.append(Entry(window: window, rules: [rule]))
    }
    entries[slot] = list
  }

  @inline(__always) private static func slot(_ window: UInt32) -> Int {
    Int(truncatingIfNeeded: (window &* 0x9E37_79B1) >> (32 &- bits))
  }

  /// Calls the closure with each place where rules may begin, and those rules.
  @inline(__always)
  func forEachAnchor(in text: ScannedText, _ body: (Int, [Int]) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      let last = text.count &- 4
      var index = 0
      while index <= last {
        let raw = UnsafeRawPointer(text.base + index).loadUnaligned(as: UInt32.self)
        let window = UInt32(littleEndian: raw) | 0x2020_2020
        if slots[Self.slot(window)] != 0 { report(window, index, body) }
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

  @inline(never) private func report(_ window: UInt32, _ index: Int, _ body: (Int, [Int]) -> Void) {
    guard let entry = entries[Self.slot(window)]?.first(where: { $0.window == window }) else { return }
    body(index, entry.rules)
  }
}
