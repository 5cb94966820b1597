// Characters that a reader of emitted source would not see, or would see in another order. They are written as
// escapes, so that a review of generated code shows what a model is told.

/// Decides which characters may stand in emitted source as they are.
enum Invisible {
  /// Whether a character must be escaped: controls, bidirectional marks, spaces that look like others, unassigned ones.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .surrogate, .unassigned:
      return true
    default:
      return properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether a text is printable ASCII, in which nothing is invisible: the quick answer for nearly all texts.
  static func isPlain(_ text: some StringProtocol) -> Bool {
    !text.hasByte { $0 < 0x20 || $0 >= 0x7F }
  }

  /// JSON text with such characters as `\uXXXX`, which means the same: outside strings JSON has no such characters.
  static func escapedJSON(_ text: String) -> String {
    guard !isPlain(text), text.unicodeScalars.contains(where: contains) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if contains(scalar) {
        for unit in String(scalar).utf16 { result += "\\u" + hexadecimal(UInt32(unit), digits: 4) }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The value in upper-case hexadecimal digits, at least as many as asked for.
  static func hexadecimal(_ value: UInt32, digits: Int = 1) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension StringProtocol {
  /// Whether the text has such a byte. Bytes are looked at where they lie, for going from index to index is slow.
  func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isWanted) } ?? utf8.contains(where: isWanted)
  }
}
