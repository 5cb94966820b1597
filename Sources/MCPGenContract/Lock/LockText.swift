// How a lock looks. It is read in reviews, so each tool, resource and prompt has a line of its own: a difference between
// two locks names the entries that differ, and `mcpgen diff` says how.

import MCPCore

/// Prints locks.
enum LockText {
  /// Levels that have a line for each of their members; what lies deeper is one line.
  private static let openLevels = 3

  /// The value as the text of a lock, with a line break at the end.
  static func text(_ value: JSON) -> String {
    var text = ""
    write(value.canonical, levels: openLevels, margin: "", to: &text)
    return text + "\n"
  }

  private static func write(_ value: JSON, levels: Int, margin: String, to text: inout String) {
    let inner = margin + "  "
    switch value {
    case .object(let members) where levels > 0 && !members.isEmpty:
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + inner + JSON.string(member.key).text + ": "
        write(member.value, levels: levels - 1, margin: inner, to: &text)
      }
      text += "\n" + margin + "}"
    case .array(let elements) where levels > 0 && !elements.isEmpty:
      text += "["
      for (index, element) in elements.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + inner
        write(element, levels: levels - 1, margin: inner, to: &text)
      }
      text += "\n" + margin + "]"
    default: text += value.text
    }
  }
}
