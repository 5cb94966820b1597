// How a human reads a value of a call in a question. The model has written it, so it is told apart from the author's
// words, it stays on its line, nothing in it is invisible, and its length hides nothing of what comes behind it.

import MCPCore

/// Renders values of calls for questions.
enum ShownValue {
  /// Characters of one value that are shown; of more, it says how many there are.
  static let longest = 200
  /// The longest word that stands without quotation marks.
  private static let longestWord = 40

  /// A text: an id, a date or the like as it is, anything else between quotation marks.
  static func text(_ text: String) -> String { isWord(text) ? text : quoted(text) }

  /// Several texts, as many as there is room for.
  static func list(_ texts: [String]) -> String {
    guard !texts.isEmpty else { return "(none)" }
    var shown = ""
    for (index, text) in texts.enumerated() {
      if shown.utf8.count > longest { return "\(shown)… (\(counted(texts.count)) in all)" }
      shown += (index == 0 ? "" : ", ") + self.text(text)
    }
    return shown
  }

  /// Any value, as JSON whose texts are shown like others, in quotation marks each.
  static func json(_ value: JSON) -> String {
    switch value {
    case .string(let text): quoted(text)
    case .array(let elements): "[\(elements.map(json).joined(separator: ","))]"
    case .object(let members): "{\(members.map { "\(quoted($0.key)):\(json($0.value))" }.joined(separator: ","))}"
    default: number(value.text)
    }
  }

  /// The same of JSON text.
  static func json(text: String) -> String { (try? JSON.parse(text)).map(json) ?? quoted(text) }

  /// A number: its digits, for it may have any count of them.
  static func number(_ text: String) -> String { text.utf8.count > longest ? quoted(text) : text }

  /// The text between quotation marks, on one line. What is said of its length stands behind them, where no text can
  /// say it.
  private static func quoted(_ text: String) -> String {
    var shown = "\""
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar {
      case "\"", "\\": shown += "\\\(scalar)"
      case _ where scalar.isPlain: shown.unicodeScalars.append(scalar)
      default: shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    shown += "\""
    let count = text.unicodeScalars.count
    return count > longest ? "\(shown)… (\(counted(count)) characters)" : shown
  }

  private static func counted(_ count: Int) -> String { grouped(Double(count), decimals: 0) }

  /// Whether nobody can take it for words of the author's: one word of ASCII with a digit in it.
  private static func isWord(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= longestWord, bytes.contains(where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      return false
    }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", ":": true
      default: false
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is seen where it stands and moves nothing around it: no control, no mark of direction, no joiner, no
  /// filler, and no space or line break but the space itself.
  fileprivate var isPlain: Bool {
    if (0x20...0x7E).contains(value) { return true }
    // The blank of Braille is a symbol to Unicode.
    if properties.isDefaultIgnorableCodePoint || value == 0x2800 { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .unassigned, .surrogate:
      false
    default: true
    }
  }
}
