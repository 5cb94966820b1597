// The description as a model reads it: what the tool does, when to use it, when not to and what to use instead, how to
// undo it. One place, so that lint judges exactly the text that is sent.

/// Composes the description of a tool from its parts.
enum Guidance {
  /// - Parameter names: the names on the wire of tools that are called otherwise than in the spec.
  static func description(of tool: ToolSpec, names: [String: String]) -> String {
    var sentences = [sentence(tool.description?.value ?? "")]
    if let useWhen = tool.useWhen { sentences.append(sentence("Use this when " + useWhen.value)) }
    for alternative in tool.doNotUseFor {
      guard let when = alternative.when else { continue }
      let use = alternative.use.map { " — use \(names[$0.value] ?? $0.value) instead" } ?? ""
      sentences.append(sentence("Do NOT use this for " + trimmed(when.value) + use))
    }
    if let undo = tool.undoneBy { sentences.append("It can be undone with \(names[undo.value] ?? undo.value).") }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The text with a full stop, where it does not end a sentence already.
  private static func sentence(_ text: String) -> String {
    let text = withoutTrailingSpace(text)
    guard let last = text.last else { return "" }
    return ".!?…。".contains(last) ? text : text + "."
  }

  private static func trimmed(_ text: String) -> String {
    var text = withoutTrailingSpace(text)
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  private static func withoutTrailingSpace(_ text: String) -> String {
    guard let end = text.utf8.last, end <= 0x20 || end >= 0x80 else { return text }
    var text = text[...]
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
