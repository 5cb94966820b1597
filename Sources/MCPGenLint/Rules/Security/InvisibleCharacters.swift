// Characters that a reader does not see and a model does. Most of them have a proper use (joiners in Persian and
// Hindi, selectors behind emoji, tags in flags), so that it is the place of a character that gives it away, not its
// number.

/// A character that is not seen and has no business where it stands.
struct InvisibleCharacter {
  /// The character.
  let scalar: Unicode.Scalar
  /// Where it stands, in bytes of the text.
  let range: Range<Int>
}

/// Finds characters that are not seen.
struct InvisibleCharacters {
  private let scalars: [Unicode.Scalar]
  /// Whether letters that are written from right to left stand in the text: marks of direction are at home there.
  private let isRightToLeft: Bool

  /// Those of a text, in order.
  static func found(in text: String) -> [InvisibleCharacter] {
    guard mayHold(text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    let finder = InvisibleCharacters(
      scalars: scalars, isRightToLeft: scalars.contains { contains(rightToLeft, $0.value) })
    return finder.found()
  }

  /// Whether there is anything but plain ASCII: nearly all texts have nothing else.
  private static func mayHold(_ text: String) -> Bool {
    let isOdd: (UInt8) -> Bool = { $0 >= 0x7F || $0 < 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D }
    return text.utf8.withContiguousStorageIfAvailable { $0.contains(where: isOdd) } ?? text.utf8.contains(where: isOdd)
  }

  private func found() -> [InvisibleCharacter] {
    var found: [InvisibleCharacter] = []
    var offset = 0
    for index in scalars.indices {
      let width = UTF8.width(scalars[index])
      if isMisplaced(index) {
        found.append(InvisibleCharacter(scalar: scalars[index], range: offset..<offset + width))
      }
      offset += width
    }
    return found
  }

  // MARK: Kinds

  private func isMisplaced(_ index: Int) -> Bool {
    switch scalars[index].value {
    case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: true  // controls: escapes, backspace
    case 0xAD, 0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1D173...0x1D17A: true
    case 0x202A...0x202E, 0x2066...0x2069: true  // they turn the order of what is shown
    case 0x200E, 0x200F, 0x061C: !isRightToLeft
    case 0x180B...0x180F: !isBehind(index, Self.mongolian)
    case 0x200B: !isBehind(index, Self.withoutSpaces)
    case 0x200C, 0x200D: !isJoiner(index)
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: !isSelector(index)
    case 0xE0000...0xE007F: !isInFlag(index)
    default: false
    }
  }

  private func value(_ index: Int) -> UInt32 { scalars.indices.contains(index) ? scalars[index].value : 0 }

  private func isBehind(_ index: Int, _ scripts: [ClosedRange<UInt32>]) -> Bool {
    Self.contains(scripts, value(index - 1))
  }

  /// Between letters that it joins or parts, or between two emoji.
  private func isJoiner(_ index: Int) -> Bool {
    if isBehind(index, Self.joining) {
      let next = value(index + 1)
      return Self.contains(Self.joining, next) || next < 0x80
    }
    return scalars[index].value == 0x200D && isEmojiEnd(index - 1) && isEmoji(index + 1)
  }

  private func isEmoji(_ index: Int) -> Bool {
    scalars.indices.contains(index) && value(index) > 0x7F && scalars[index].properties.isEmoji
  }

  private func isEmojiEnd(_ index: Int) -> Bool {
    value(index) == 0xFE0F ? isEmoji(index - 1) : isEmoji(index)
  }

  /// Right behind a character that has variants.
  private func isSelector(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let base = scalars[index - 1]
    switch scalars[index].value {
    case 0xFE0E, 0xFE0F: return base.properties.isEmoji || base.value > 0x2000 && !Self.isSelector(base.value)
    case 0xFE00...0xFE0D: return base.value > 0x7F && !base.properties.isEmoji && !Self.isSelector(base.value)
    default: return base.properties.isIdeographic
    }
  }

  private static func isSelector(_ value: UInt32) -> Bool {
    0xFE00...0xFE0F ~= value || 0xE0100...0xE01EF ~= value
  }

  /// Between a black flag and the tag that ends it, as in the flag of Scotland.
  private func isInFlag(_ index: Int) -> Bool {
    let isRegion: (UInt32) -> Bool = { 0xE0030...0xE0039 ~= $0 || 0xE0061...0xE007A ~= $0 }
    var start = index - 1
    while isRegion(value(start)), index - start < 7 { start -= 1 }
    var end = index
    while isRegion(value(end)), end - start < 8 { end += 1 }
    return value(start) == 0x1F3F4 && value(end) == 0xE007F && 4...7 ~= end - start
  }

  // MARK: Scripts

  /// Scripts in which joiners decide about the shape of letters: Arabic to Thaana, N'Ko and Mandaic, those of India and
  /// their relatives, Mongolian.
  private static let joining: [ClosedRange<UInt32>] = [
    0x0600...0x08FF, 0x0900...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF, 0x1A20...0x1AAF, 0x1B00...0x1C4F,
    0xA840...0xA8FF, 0xA980...0xA9FF, 0xAA00...0xAA7F, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x11000...0x11FFF,
    0x1E900...0x1E95F,
  ]

  /// Scripts that put no spaces between words, so that an invisible one says where a line may end.
  private static let withoutSpaces: [ClosedRange<UInt32>] = [0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF]

  private static let mongolian: [ClosedRange<UInt32>] = [0x1820...0x18AF]

  private static let rightToLeft: [ClosedRange<UInt32>] = [
    0x0590...0x061B, 0x061D...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
  ]

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    ranges.contains { $0 ~= value }
  }
}

extension InvisibleCharacters {
  /// The text that tags or selectors in a row spell; nil where they spell none.
  static func hiddenText(in found: [InvisibleCharacter]) -> String? {
    var bytes: [UInt8] = []
    for character in found {
      switch character.scalar.value {
      case 0xE0020...0xE007E: bytes.append(UInt8(character.scalar.value - 0xE0000))
      case 0xFE00...0xFE0F: bytes.append(UInt8(character.scalar.value - 0xFE00))
      case 0xE0100...0xE01EF: bytes.append(UInt8(character.scalar.value - 0xE0100 + 16))
      default: continue
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let isText = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0xFFFD || $0 == "\n" }
    return bytes.count > 2 && isText ? text : nil
  }

  /// The characters by name, as a message lists them: "U+200B zero width space, U+00AD soft hyphen and 2 others".
  static func list(_ found: [InvisibleCharacter]) -> String {
    var seen: Set<Unicode.Scalar> = []
    let distinct = found.map(\.scalar).filter { seen.insert($0).inserted }
    let names = distinct.prefix(3).map(name).joined(separator: ", ")
    let others = distinct.count - 3
    return others > 0 ? "\(names) and \(others) \(others == 1 ? "other" : "others")" : names
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let isCode = 0xE0000...0xE01EF ~= scalar.value || 0xFE00...0xFE0F ~= scalar.value
    guard !isCode, let name = scalar.properties.name ?? scalar.properties.nameAlias else { return code }
    return "\(code) \(name.lowercased())"
  }
}
