// Text from a spec ends up in terminals and CI logs. Characters that move the cursor, reorder or hide text are shown
// as escapes, so that a finding reads the same for a person as for a machine.

/// Makes text from untrusted sources safe to show.
package enum SafeText {
  /// `text` with controls, bidirectional marks and invisible characters written as `\u{…}`.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHostile) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { result += escaped(scalar) }
    return result
  }

  /// `scalar` itself, or its escape where it must not be shown.
  package static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      return isHostile(scalar) ? "\\u{\(hexadecimal(scalar.value, digits: 1))}" : String(Character(scalar))
    }
  }

  /// A text as a message quotes it: escaped, at most `limit` code points, between typographic marks of code.
  package static func quoted(_ text: String, limit: Int = 60) -> String {
    // By scalars: what is drawn as one character may be made of any number of them.
    let scalars = text.unicodeScalars
    let isLong = !scalars.dropFirst(limit).isEmpty
    return "`" + escaped(isLong ? String(scalars.prefix(limit - 1)) + "…" : text) + "`"
  }

  /// Whether a character could mislead the reader of a terminal.
  package static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E: true
    case 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// How many terminal cells a character fills: 0 for combining marks, 2 for wide ones, else 1.
  package static func cells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0x200C...0x200D: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF: 2
    case 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD: 2
    default: 1
    }
  }
}
