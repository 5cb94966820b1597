// Text in Markdown, in cells of tables too. Values stand in code spans, where nothing is a link, a mention or a tag; in a
// table even there a bar must be escaped. A code span is closed by as many backticks as opened it, so it is opened by
// more than the text has in a row.

import MCPGenSpec

/// Writes Markdown.
enum Markdown {
  /// A text as code, for a table or elsewhere.
  static func code(_ text: String) -> String {
    let visible = SafeText.escaped(text)
    guard !visible.isEmpty else { return "–" }
    // Readers of tables take two backslashes for one before they look for bars, in code as well.
    guard !visible.contains("\\|"), !visible.hasSuffix("\\") else { return plain(visible) }
    let safe = visible.replacing("|", with: "\\|")
    let fence = String(repeating: "`", count: longestRun(of: "`", in: safe) + 1)
    // Spaces at both ends are taken away by the reader, and keep a backtick at an end apart from the fence.
    return fence.count > 1 || safe.hasPrefix("`") || safe.hasSuffix("`")
      ? "\(fence) \(safe) \(fence)" : fence + safe + fence
  }

  /// A sentence whose names stand between backticks: everything else means nothing but itself.
  static func sentence(_ text: String) -> String {
    let parts = SafeText.escaped(text).split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count % 2 == 1 else { return parts.map(plain).joined(separator: "\\`") }
    return parts.enumerated().map { $0 % 2 == 0 ? plain($1) : $1.isEmpty ? "\\`\\`" : code($1) }.joined()
  }

  /// A text in which nothing is marked up.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "|", "*", "_", "[", "]", "~", "`": result += "\\" + String(Character(scalar))
      // Names of people and numbers of issues become links after all else is read, except in code.
      case "@", "#": result += "`\(scalar)`"
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var (longest, current) = (0, 0)
    for next in text {
      current = next == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
