// Characters that nobody sees and a model reads. Most have a proper use: joiners in Persian and in emoji, selectors behind
// emoji, tags in flags, marks of direction in Arabic. So it is runs and places that count, not single ones.

/// Gathers the invisible characters of one text.
struct HiddenCharacters {
  private let text: ScannedText
  private var tags: [Range<Int>] = []
  private var selectors: [Range<Int>] = []
  private var zeroWidths: [Range<Int>] = []
  private var overrides: [Range<Int>] = []
  private var directions: [Range<Int>] = []
  private var isRightToLeft = false
  /// Inside a flag such as that of Scotland, which is spelt in tags.
  private var isInFlag = false

  init(_ text: ScannedText) { self.text = text }

  /// Takes note of a character; they come in the order of the text.
  mutating func look(at value: UInt32, _ range: Range<Int>) {
    let wasInFlag = isInFlag
    isInFlag = value == 0x1F3F4 || isInFlag && 0xE0030...0xE007A ~= value
    switch value {
    case 0xE0000...0xE007F: if !wasInFlag { Self.extend(&tags, range) }
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: Self.extend(&selectors, range)
    case 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0x00AD, 0x180E, 0x3164, 0xFFA0, 0x115F, 0x1160, 0x2800:
      Self.extend(&zeroWidths, range)
    case 0x202D, 0x202E: overrides.append(range)
    case 0x202A...0x202C, 0x2066...0x2069: directions.append(range)
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: isRightToLeft = true
    default: break
    }
  }

  private static func extend(_ runs: inout [Range<Int>], _ range: Range<Int>) {
    if let last = runs.last, last.upperBound == range.lowerBound {
      runs[runs.count - 1] = last.lowerBound..<range.upperBound
    } else {
      runs.append(range)
    }
  }

  /// What is out of place.
  func findings() -> [InjectionFinding] {
    var found: [InjectionFinding] = []
    if let first = tags.first { found.append(finding("tag characters", first)) }
    // One selector has four bytes at most; two in a row choose nothing.
    if let run = selectors.first(where: { $0.count > 4 }) { found.append(finding("a run of variation selectors", run)) }
    if let run = zeroWidths.first(where: isOddRun) { found.append(finding("a run of zero-width characters", run)) }
    if zeroWidths.count(where: isInsideWord) > 2, let first = zeroWidths.first(where: isInsideWord) {
      found.append(finding("zero-width characters inside words", first))
    }
    if let first = overrides.first { found.append(finding("an override of the direction of text", first)) }
    if !isRightToLeft, let first = directions.first { found.append(finding("changes of the direction of text", first)) }
    return found
  }

  private func finding(_ label: String, _ range: Range<Int>) -> InjectionFinding {
    InjectionFinding(kind: .hidden, range: range, label: label)
  }

  private func isOddRun(_ range: Range<Int>) -> Bool { range.count > 6 }

  /// Between two letters of ASCII; a soft hyphen has a right to be there.
  private func isInsideWord(_ range: Range<Int>) -> Bool {
    range.count > 2 && text.isLetter(range.lowerBound - 1) && text.isLetter(range.upperBound)
  }
}
