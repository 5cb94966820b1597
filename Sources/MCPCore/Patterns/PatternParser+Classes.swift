// The parts of a pattern that name characters: escapes and bracketed classes.
//
// An escape answers a set, and says whether it is one character: only then may it bound a range such as `[\x41-Z]`.

extension PatternParser {
  /// What an escape or a class member stands for.
  struct CharacterAtom {
    var scalars: ScalarSet
    /// The one scalar it is, or nil for a class such as `\d`.
    var single: UInt32?

    init(_ scalar: UInt32) {
      scalars = ScalarSet(scalar)
      single = scalar
    }

    init(_ scalars: ScalarSet) {
      self.scalars = scalars
    }
  }

  /// Reads a class after its `[`.
  mutating func parseClass(_ start: Int) throws(PatternError) -> ScalarSet {
    let isNegated = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    while !take("]") {
      let memberStart = position
      let first = try parseClassMember(start)
      guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        ranges += first.scalars.ranges
        continue
      }
      position += 1
      let second = try parseClassMember(start)
      guard let low = first.single, let high = second.single else {
        throw error("a class such as `\\d` cannot be the end of a range; put the `-` last", at: memberStart)
      }
      guard low <= high else { throw error("the ends of this range are out of order", at: memberStart) }
      ranges.append(low...high)
    }
    let set = ScalarSet(ranges)
    return isNegated ? set.inverted : set
  }

  private mutating func parseClassMember(_ classStart: Int) throws(PatternError) -> CharacterAtom {
    let start = position
    guard let scalar = advance() else { throw error("this class is not closed; a `]` is missing", at: classStart) }
    return scalar == "\\" ? try parseEscape(start, inClass: true) : CharacterAtom(scalar.value)
  }

  /// Reads an escape after its backslash, which stands at `start`.
  mutating func parseEscape(_ start: Int, inClass: Bool) throws(PatternError) -> CharacterAtom {
    guard let scalar = advance() else { throw error("the pattern ends in a lone backslash", at: start) }
    if let set = try parseClassEscape(scalar, start) { return CharacterAtom(set) }
    switch scalar {
    case "t": return CharacterAtom(0x09)
    case "n": return CharacterAtom(0x0A)
    case "v": return CharacterAtom(0x0B)
    case "f": return CharacterAtom(0x0C)
    case "r": return CharacterAtom(0x0D)
    case "b" where inClass: return CharacterAtom(0x08)
    case "-" where inClass: return CharacterAtom(0x2D)
    case "c": return CharacterAtom(try parseControlLetter(start))
    case "x": return CharacterAtom(try parseHex(digits: 2, start))
    case "u": return CharacterAtom(try parseUnicodeEscape(start))
    case "0": return CharacterAtom(try parseNull(start))
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/": return CharacterAtom(scalar.value)
    case "1"..."9", "k":
      throw error("a backreference is refused: it cannot be matched in linear time", at: start)
    default:
      throw error(
        "`\\\(scalar)` is no escape; \(scalar.isLetterOrDigit ? "" : "write `\(scalar)` alone, or ")"
          + "`\\\\` for a backslash", at: start)
    }
  }

  private mutating func parseClassEscape(
    _ scalar: Unicode.Scalar, _ start: Int
  ) throws(PatternError) -> ScalarSet? {
    switch scalar {
    case "d": return .digits
    case "D": return ScalarSet.digits.inverted
    case "w": return .wordCharacters
    case "W": return ScalarSet.wordCharacters.inverted
    case "s": return .whitespace
    case "S": return ScalarSet.whitespace.inverted
    case "p": return try parseProperty(start)
    case "P": return try parseProperty(start).inverted
    default: return nil
    }
  }

  private mutating func parseProperty(_ start: Int) throws(PatternError) -> ScalarSet {
    guard take("{") else { throw error("a property in braces was expected, as in `\\p{Letter}`", at: start) }
    var expression = ""
    while let scalar = advance() {
      if scalar == "}" { return try UnicodeProperty.scalars(expression, at: start) }
      expression.unicodeScalars.append(scalar)
    }
    throw error("the property is not closed; a `}` is missing", at: start)
  }

  private mutating func parseNull(_ start: Int) throws(PatternError) -> UInt32 {
    if let scalar = next, ("0"..."9").contains(scalar) {
      throw error("octal escapes are not allowed; write `\\x` and two hexadecimal digits", at: start)
    }
    return 0
  }

  private mutating func parseControlLetter(_ start: Int) throws(PatternError) -> UInt32 {
    guard let letter = advance(), letter.isASCII, letter.properties.isAlphabetic else {
      throw error("a letter was expected after `\\c`, as in `\\cJ`", at: start)
    }
    return letter.value & 0x1F
  }

  private mutating func parseHex(digits: Int, _ start: Int) throws(PatternError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = advance()?.hexDigitValue else {
        throw error("\(digits) hexadecimal digits were expected in this escape", at: start)
      }
      value = value << 4 | digit
    }
    return value
  }

  private mutating func parseUnicodeEscape(_ start: Int) throws(PatternError) -> UInt32 {
    if take("{") { return try parseBracedScalar(start) }
    let unit = try parseHex(digits: 4, start)
    guard (0xD800...0xDFFF).contains(unit) else { return unit }
    if unit < 0xDC00, take("\\u") {
      let low = try parseHex(digits: 4, start)
      if (0xDC00...0xDFFF).contains(low) { return 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00) }
    }
    throw error("this is half of a surrogate pair, which never stands alone in a text", at: start)
  }

  private mutating func parseBracedScalar(_ start: Int) throws(PatternError) -> UInt32 {
    var value: UInt32?
    while let digit = next?.hexDigitValue {
      value = (value ?? 0) << 4 | digit
      position += 1
      if let value, value > ScalarSet.lastScalar { throw error("no character has a number above 10FFFF", at: start) }
    }
    guard let value, take("}") else {
      throw error("hexadecimal digits and a `}` were expected, as in `\\u{1F600}`", at: start)
    }
    guard Unicode.Scalar(value) != nil else {
      throw error("this is half of a surrogate pair, which never stands alone in a text", at: start)
    }
    return value
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    isASCII && (properties.isAlphabetic || ("0"..."9").contains(self))
  }

  fileprivate var hexDigitValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x61 + 10
    case "A"..."F": value - 0x41 + 10
    default: nil
    }
  }
}
