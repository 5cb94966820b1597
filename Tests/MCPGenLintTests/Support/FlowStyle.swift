// A tree of YAML printed as one line in flow style: what a program writes that knows JSON alone.

import MCPGenSpec

/// Prints trees.
enum FlowStyle {
  /// The tree as one line. Texts are quoted, so that a version stays one; all else stands as it was written.
  static func text(_ node: Node) -> String {
    switch node.kind {
    case .sequence(let items): "[" + items.map(text).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { quoted($0.key.value) + ": " + text($0.value) }.joined(separator: ", ") + "}"
    case .scalar(let scalar):
      switch scalar.value {
      case .text(let text): quoted(text)
      case .null: "null"
      default: scalar.text
      }
    }
  }

  /// A text between double quotes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
