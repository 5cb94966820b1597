// What single characters are folded to. Digits, spaces and what is not seen are asked of the Unicode tables of the
// standard library; the look-alikes of Latin letters are a short table of those that are used for deceit.

/// Folding of characters outside of ASCII.
enum ScalarFolding {
  /// What becomes of a character.
  enum Result {
    /// It stays.
    case itself
    /// It goes: it is not seen.
    case nothing
    /// One or two bytes of ASCII; 0 for no second one.
    case bytes(UInt8, UInt8)

    static func byte(_ character: Unicode.Scalar) -> Result { .bytes(UInt8(truncatingIfNeeded: character.value), 0) }
  }

  /// Stands for signs that nobody looks for.
  static let filler: UInt8 = 1

  /// What a character outside of ASCII is folded to.
  static func folded(_ value: UInt32, for purpose: FoldingPurpose) -> Result {
    if let common = common(value) { return common }
    if purpose == .phrases {
      // Capitals of Greek and Cyrillic first become small, because phrases are written so.
      let small = 0x391...0x3A9 ~= value || 0x410...0x42F ~= value ? value + 0x20 : value
      if let letter = letter(value) ?? letter(small) { return letter }
    }
    guard let scalar = Unicode.Scalar(value) else { return .bytes(filler, 0) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .nothing }
    if let digit = digit(properties) { return .bytes(0x30 + digit, 0) }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return purpose == .phrases ? .nothing : .itself
    case .spacingMark: return .itself
    case .spaceSeparator: return .byte(" ")
    case .lineSeparator, .paragraphSeparator, .control: return .byte("\n")
    case .dashPunctuation: return .byte("-")
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      return .itself
    default: return .bytes(filler, 0)
    }
  }

  private static func digit(_ properties: Unicode.Scalar.Properties) -> UInt8? {
    guard let type = properties.numericType, type == .decimal || type == .digit, let value = properties.numericValue,
      (0...9).contains(value), value == value.rounded()
    else { return nil }
    return UInt8(value)
  }

  /// What is common in ordinary text, or is plain by its number, before any table is asked.
  private static func common(_ value: UInt32) -> Result? {
    switch value {
    case 0xFF01...0xFF5E: .bytes(UInt8(truncatingIfNeeded: value - 0xFEE0), 0)
    case 0xC0...0xFF where value != 0xD7 && value != 0xF7: nil
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F, 0xE0000...0xE0FFF: .nothing
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: .byte(" ")
    case 0x2018, 0x2019, 0x2032: .byte("'")
    case 0x201C, 0x201D, 0xAB, 0xBB: .byte("\"")
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFE58: .byte("-")
    case 0x2024, 0x3002, 0xFE52, 0xFF61: .byte(".")
    case 0xFE55, 0x2236, 0xA789, 0x02D0: .byte(":")
    case 0xFE6B: .byte("@")
    case 0x2039, 0x3008, 0x27E8: .byte("<")
    case 0x203A, 0x3009, 0x27E9: .byte(">")
    case 0x3010: .byte("[")
    case 0x3011: .byte("]")
    case 0x2028, 0x2029, 0x85: .byte("\n")
    default: nil
    }
  }

  /// The letter of ASCII that another one looks like or, with an accent, is made from.
  private static func letter(_ value: UInt32) -> Result? {
    switch value {
    case 0xC0...0x17F: return latin[Int(value - 0xC0)]
    case 0x1D400...0x1D6A3:
      // Mathematical alphabets: 26 capitals, then 26 small letters, thirteen times.
      let index = (value - 0x1D400) % 52
      return .bytes(UInt8(truncatingIfNeeded: 0x61 + index % 26), 0)
    case 0x24B6...0x24CF: return .bytes(UInt8(truncatingIfNeeded: 0x61 + value - 0x24B6), 0)
    case 0x24D0...0x24E9: return .bytes(UInt8(truncatingIfNeeded: 0x61 + value - 0x24D0), 0)
    case 0x1F130...0x1F149: return .bytes(UInt8(truncatingIfNeeded: 0x61 + value - 0x1F130), 0)
    case 0x1F150...0x1F169: return .bytes(UInt8(truncatingIfNeeded: 0x61 + value - 0x1F150), 0)
    case 0x1F170...0x1F189: return .bytes(UInt8(truncatingIfNeeded: 0x61 + value - 0x1F170), 0)
    default: return lookAlikes[value].map { .bytes($0, 0) }
    }
  }

  /// U+00C0 to U+017F; what has no letter of ASCII behind it stays.
  private static let latin: [Result] = {
    let letters =
      "aaaaaaaceeeeiiiidnooooo.ouuuuy.saaaaaaaceeeeiiiidnooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    var results = letters.utf8.map { $0 == UInt8(ascii: ".") ? Result.itself : .bytes($0, 0) }
    results[0xDF - 0xC0] = .bytes(UInt8(ascii: "s"), UInt8(ascii: "s"))
    return results
  }()

  /// Cyrillic, Greek, Armenian and small-capital letters that pass for Latin ones.
  private static let lookAlikes: [UInt32: UInt8] = {
    let pairs: [(String, String)] = [
      ("аеорсухіјѕһԁԛԝѵӏкмтвнгпиѐѓйѝ", "aeopcyxijshdqwvlkmtbhrnueruu"),
      ("АЕОРСУХІЈЅҺԀԚԜѴКМТВНЗ", "aeopcyxijshdqwvkmtbhe"),
      ("αορνικτυχεηγωβμ", "aopviktuxenywbu"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"), ("օսոցհ", "ounqh"),
      ("ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢɡɩɑꜱꜰ", "abcdeghijklmnoprtuvwyzgiasf"),
    ]
    var table: [UInt32: UInt8] = [:]
    for (from, to) in pairs {
      for (scalar, byte) in zip(from.unicodeScalars, to.utf8) { table[scalar.value] = byte }
    }
    return table
  }()
}
