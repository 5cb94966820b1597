// One walk over a text that stops where personal data can begin: at digits, at `@`, and at the colons of IPv6. What is
// looked for at a stop is anchored there and looks at a bounded number of bytes, so the walk is linear whatever the text.
// Characters outside of ASCII are letters to it; where one could matter (digits of other scripts, something invisible
// beside a digit) the walk says that the text must be folded first.

/// Finds personal data in one text.
struct PersonalDataFinder {
  /// What the walk is for.
  enum Mode {
    /// All finds are wanted.
    case finding
    /// One is enough, and so is a doubt.
    case asking
    /// Likewise for JSON text, in whose strings escapes may hide something.
    case askingJSON
  }

  let text: ScannedText
  let kinds: PersonalDataKinds
  private let mode: Mode
  /// Whether anything invisible must be folded away, wherever it stands: patterns of a server's own may begin anywhere.
  private let foldsAll: Bool
  private(set) var found: [PersonalDataScanner.Found] = []
  /// Whether there is something that only folding brings out. Known for sure when everything was walked over.
  private(set) var needsFolding = false
  /// Whether an escape in JSON may hide something.
  private(set) var isUnsure = false

  init(_ text: ScannedText, _ kinds: PersonalDataKinds, mode: Mode, foldsAll: Bool = false) {
    self.text = text
    self.kinds = kinds
    self.mode = mode
    self.foldsAll = foldsAll
  }

  mutating func run() {
    let stopsEarly = mode != .finding
    var index = nextStop(from: 0)
    while index < text.count {
      index = stop(at: index)
      if stopsEarly, isUnsure || needsFolding || !found.isEmpty { break }
      index = nextStop(from: index)
    }
    if stopsEarly, needsFolding { isUnsure = true }
  }

  /// The next digit, colon, `@` or byte outside of ASCII; in JSON also a backslash.
  @inline(__always) private func nextStop(from start: Int) -> Int {
    var index = start
    let isJSON = mode == .askingJSON
    while text.count &- index >= ByteBlock.count {
      let block = ByteBlock(at: text.base + index)
      var marks = block.atLeast(0x30) & ~block.atLeast(0x3B) | block.equal(to: UInt8(ascii: "@")) | block.notASCII
      if isJSON {
        // The colon behind a member's name stands behind a quotation mark; what follows it is looked at all the same.
        let isBehindQuote = block.equal(to: UInt8(ascii: "\"")) &<< 8
        marks = marks & ~(isBehindQuote & block.equal(to: UInt8(ascii: ":"))) | block.equal(to: UInt8(ascii: "\\"))
      }
      if marks != 0 { return index &+ ByteBlock.first(marks) }
      index &+= ByteBlock.count
    }
    while index < text.count, !isStop(text.base[index]) { index += 1 }
    return index
  }

  @inline(__always) private func isStop(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 11 || byte == UInt8(ascii: "@") || byte >= 0x80 || byte == UInt8(ascii: "\\")
  }

  /// Looks at what stands here and answers where to go on.
  @inline(__always) private mutating func stop(at index: Int) -> Int {
    let byte = text.base[index]
    if byte &- 0x30 < 10 { return number(at: index) }
    if byte == UInt8(ascii: ":") { return kinds.contains(.ip) ? internetAddress6(around: index) : index + 1 }
    if byte == UInt8(ascii: "@") { return kinds.contains(.email) ? mailAddress(at: index, length: 1) : index + 1 }
    return byte >= 0x80 ? foreign(at: index) : escape(at: index)
  }

  mutating func add(_ kind: PersonalDataScanner.Kind, _ range: Range<Int>) {
    found.append(PersonalDataScanner.Found(range: range, name: PersonalDataKinds.index(kind)))
  }

  /// An escape that spells a character or splits a number.
  private mutating func escape(at index: Int) -> Int {
    guard mode == .askingJSON else { return index + 1 }
    let isBehindNumber = (1...3).contains { text.isDigit(index - $0) }
    // The letter of an escape such as `\\n` would be taken for a neighbour of what follows.
    let isBeforeNumber = (2...7).contains { text[index + $0] &- 0x30 < 11 }
    if text[index + 1] == UInt8(ascii: "u") || isBehindNumber || isBeforeNumber { isUnsure = true }
    return index + 2
  }

  /// A character outside of ASCII.
  private mutating func foreign(at index: Int) -> Int {
    let (value, width) = text.scalar(at: index)
    if needsFolding { return index + width }
    switch value {
    case 0x80..<0x660 where value != 0xA0 && value != 0xAD && value != 0xB2 && value != 0xB3 && value != 0xB9: break
    case 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0x3040..<0x3100: break
    default: lookClosely(value, index, width)
    }
    return index + width
  }

  private mutating func lookClosely(_ value: UInt32, _ index: Int, _ width: Int) {
    switch ScalarFolding.folded(value, for: .personalData) {
    case .itself: break
    case .nothing where foldsAll, .bytes where foldsAll: needsFolding = true
    case .nothing:
      // A zero-width character splits numbers and addresses alike.
      needsFolding = touchesDigit(index, width) || text.continuesWord(at: index) && text.isWord(index + width)
    case .bytes(let byte, _):
      let isDigit = byte &- 0x30 < 10
      let isSign = byte == UInt8(ascii: "@") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      needsFolding = isDigit || isSign || touchesDigit(index, width) || touchesAddress(index, width)
    }
  }

  private func touchesDigit(_ index: Int, _ width: Int) -> Bool {
    text.isDigit(index - 1) || text.isDigit(index + width) || text[index + width] == UInt8(ascii: "+")
      || text[index + width] == UInt8(ascii: "(") || text[index - 1] == UInt8(ascii: ")")
  }

  /// A quotation mark around an address is no part of it; whether there is one is seen by the `@` nearby.
  private func touchesAddress(_ index: Int, _ width: Int) -> Bool {
    guard mode == .finding else { return false }
    let reach = max(0, index - 64)..<min(text.count, index + width + 64)
    return text.slice(reach).contains(UInt8(ascii: "@"))
  }
}
