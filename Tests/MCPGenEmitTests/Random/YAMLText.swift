// JSON values as YAML. Texts stand in double quotes with every unusual character as an escape; small things stand in
// one line, so that both styles of collections are read.

import MCPCore

enum YAMLText {
  /// A mapping in block style, its inner values down to `levels` in block style too.
  static func block(_ members: [JSON.Member], levels: Int, margin: String = "") -> String {
    members.map { member in
      let head = margin + quoted(member.key) + ":"
      guard levels > 0, let inner = member.value.objectValue, !inner.isEmpty else {
        return "\(head) \(flow(member.value))\n"
      }
      return head + "\n" + block(inner, levels: levels - 1, margin: margin + "  ")
    }.joined()
  }

  static func flow(_ value: JSON) -> String {
    switch value {
    case .string(let text): quoted(text)
    case .array(let elements): "[" + elements.map(flow).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(quoted($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    default: value.text
    }
  }

  private static func quoted(_ text: String) -> String {
    let inside = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": return "\\\(scalar)"
      case "\n": return "\\n"
      case " "..."~", "À"..."ɏ", "一"..."鿿": return String(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return "\"" + inside.joined() + "\""
  }
}
