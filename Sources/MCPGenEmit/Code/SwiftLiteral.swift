// Swift literals for any text and any default value. Text from a spec must never end a literal, start an interpolation
// or hide a character, whatever it holds.

import MCPCore

/// Writes values as Swift source.
enum SwiftLiteral {
  /// A string literal on one line: raw where that spares escapes, else with escapes.
  static func string(_ text: String) -> String {
    let isVisible = Invisible.isPlain(text) || !text.unicodeScalars.contains(where: Invisible.contains)
    let isQuotable = !text.hasByte { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    if isVisible && isQuotable { return "\"\(text)\"" }
    if !isVisible { return "\"\(escaped(text))\"" }
    let marks = hashes(for: text)
    return "\(marks)\"\(text)\"\(marks)"
  }

  /// A raw string literal that holds a JSON value as compact text.
  static func json(_ value: JSON) -> String { rawJSON(Invisible.escapedJSON(value.text)) }

  /// A raw string literal that holds a member's name as JSON text with its colon: `"name":`.
  static func jsonKey(_ name: String) -> String { rawJSON(Invisible.escapedJSON(JSON.string(name).text) + ":") }

  private static func rawJSON(_ text: String) -> String {
    let marks = hashes(for: text)
    return "\(marks)\"\(text)\"\(marks)"
  }

  /// The inside of an ordinary string literal: quotes, backslashes and invisible characters are escaped.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default: append(scalar, to: &result, marks: "")
      }
    }
  }

  /// A literal for a text of many lines: raw, between three quotes, one source line per line.
  static func multiline(_ text: String) -> Code {
    let marks = hashes(for: text)
    var lines = Code("\(marks)\"\"\"")
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += Code(visible(line, marks: marks))
    }
    return lines + Code("\"\"\"\(marks)")
  }

  /// The line as it may stand between three quotes; a space at the end would be lost on the next person's editor.
  private static func visible(_ line: Substring.UnicodeScalarView, marks: String) -> String {
    var result = ""
    for scalar in line { append(scalar, to: &result, marks: marks) }
    guard result.hasSuffix(" ") else { return result }
    return result.dropLast() + "\\\(marks)u{20}"
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String, marks: String) {
    switch scalar {
    case "\n": result += "\\\(marks)n"
    case "\r": result += "\\\(marks)r"
    case "\t": result += "\\\(marks)t"
    default:
      if Invisible.contains(scalar) {
        result += "\\\(marks)u{\(Invisible.hexadecimal(scalar.value))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// As many `#` as it takes that nothing in `text` ends a raw literal or escapes something in it.
  private static func hashes(for text: String) -> String {
    guard text.hasByte(where: { $0 == UInt8(ascii: "#") }) else { return "#" }
    var needed = 1
    var run = 0
    var isCounting = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        (isCounting, run) = (true, 0)
      } else if isCounting, byte == UInt8(ascii: "#") {
        run += 1
        needed = max(needed, run + 1)
      } else {
        isCounting = false
      }
    }
    return String(repeating: "#", count: needed)
  }
}
