// The characters that must not reach libyaml: bytes that are no UTF-8, controls, and the line breaks about which
// editors and YAML parsers disagree. One finding per kind, at its first place, says how many more there are.

/// Finds what makes a text unfit to be a spec.
struct TextCheck {
  private enum Kind: Hashable {
    case notUTF8, nul, bareCarriageReturn, unicodeLineBreak, byteOrderMark, control
  }

  private struct Finding {
    var first: Range<Int>
    var scalar: UInt32
    var count: Int
  }

  private let source: SourceText
  private var findings: [Kind: Finding] = [:]

  /// The problems of `source`; empty where libyaml may read it.
  static func problems(of source: SourceText) -> [Diagnostic] {
    var check = TextCheck(source: source)
    check.scan()
    return check.findings.map { check.diagnostic($0.key, $0.value) }
  }

  private init(source: SourceText) {
    self.source = source
  }

  private mutating func scan() {
    let bytes = source.bytes
    var offset = source.byteOrderMarkLength
    while offset < bytes.count {
      offset = Self.endOfPlain(bytes, from: offset)
      guard offset < bytes.count else { return }
      let byte = bytes[offset]
      guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset) else {
        record(.notUTF8, offset..<offset + 1, UInt32(byte))
        offset += 1
        continue
      }
      if let kind = kind(of: scalar, at: offset) { record(kind, offset..<offset + length, scalar) }
      offset += length
    }
  }

  /// Where the row of printable ASCII, line feeds and tabs ends.
  private static func endOfPlain(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset < bytes.count {
        let byte = bytes[offset]
        guard byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 else { break }
        offset += 1
      }
      return offset
    }
  }

  private func kind(of scalar: UInt32, at offset: Int) -> Kind? {
    switch scalar {
    case 0: .nul
    case 0x0D:
      offset + 1 < source.bytes.count && source.bytes[offset + 1] == 0x0A ? nil : .bareCarriageReturn
    case 0x85, 0x2028, 0x2029: .unicodeLineBreak
    case 0xFEFF: .byteOrderMark
    case 0x01...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: .control
    default: nil
    }
  }

  private mutating func record(_ kind: Kind, _ range: Range<Int>, _ scalar: UInt32) {
    findings[kind, default: Finding(first: range, scalar: scalar, count: 0)].count += 1
  }

  private func diagnostic(_ kind: Kind, _ finding: Finding) -> Diagnostic {
    let name = "U+" + hexadecimal(finding.scalar, digits: 4)
    let (text, help): (String, String) =
      switch kind {
      case .notUTF8:
        (
          "the byte 0x\(hexadecimal(finding.scalar, digits: 2)) is not UTF-8",
          "Save the file as UTF-8."
        )
      case .nul: ("a NUL character stands in the text", "Remove it; a text that needs one can write \"\\0\" in quotes.")
      case .bareCarriageReturn:
        ("a carriage return without a line feed", "Save the file with LF or CRLF line endings.")
      case .unicodeLineBreak:
        (
          "the character \(name) breaks the line for some programs and not for others",
          "Replace it by an ordinary line break, or write it as an escape in double quotes."
        )
      case .byteOrderMark:
        ("a byte-order mark (U+FEFF) inside the text", "Remove it; it is accepted only as the file's first character.")
      case .control:
        ("the control character \(name) is not legal in YAML", "Remove it, or write it as an escape in double quotes.")
      }
    let more = finding.count > 1 ? " (and \(finding.count - 1) more such places)" : ""
    return Diagnostic(.illegalCharacter, text + more, at: source.span(finding.first), help: help)
  }
}

/// Strict UTF-8 decoding of one character.
enum UTF8Decoding {
  /// The character that starts at `offset` and its length in bytes; nil where the bytes are not UTF-8
  /// (overlong forms, surrogates and code points beyond U+10FFFF included).
  static func scalar(in bytes: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes[offset]
    let (length, initial, least): (Int, UInt32, UInt32)
    switch first {
    case 0x00..<0x80: return (UInt32(first), 1)
    case 0xC2..<0xE0: (length, initial, least) = (2, UInt32(first & 0x1F), 0x80)
    case 0xE0..<0xF0: (length, initial, least) = (3, UInt32(first & 0x0F), 0x800)
    case 0xF0..<0xF5: (length, initial, least) = (4, UInt32(first & 0x07), 0x10000)
    default: return nil
    }
    guard offset + length <= bytes.count else { return nil }
    var scalar = initial
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, length)
  }
}

/// `value` in upper-case hexadecimal with at least `digits` digits.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
