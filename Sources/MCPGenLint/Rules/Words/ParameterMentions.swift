// Parameters that the description of their tool describes. Many servers are made from functions whose comment has an
// "Args:" section, which reaches the model as part of the description and not of the schema.

/// The names that a description explains: with a colon, a bracket or a dash behind them, or between backticks.
struct ParameterMentions {
  private var names: Set<Term> = []

  init(_ description: String) {
    let bytes = Array(description.utf8)
    var index = 0
    while index < bytes.count {
      let end = bytes[index...].firstIndex { !Self.isName($0) } ?? bytes.count
      if end > index, Self.isExplained(bytes, index, end) { names.insert(Term(bytes[index..<end])) }
      index = max(end, index + 1)
    }
  }

  /// Whether a name is explained.
  func contains(_ name: String) -> Bool { names.contains(Term(name.utf8)) }

  private static func isName(_ byte: UInt8) -> Bool {
    Words.isWord(byte) && byte < 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
  }

  private static func isExplained(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let backtick = UInt8(ascii: "`")
    if start > 0, end < bytes.count, bytes[start - 1] == backtick, bytes[end] == backtick { return true }
    let rest = bytes[end...].prefix(8).drop { "`*\"' ]".utf8.contains($0) }
    guard let next = rest.first else { return false }
    if ":(=".utf8.contains(next) { return true }
    let isDash = next == UInt8(ascii: "-") && rest.dropFirst().first == 0x20
    return isDash || rest.starts(with: "–".utf8) || rest.starts(with: "—".utf8) || rest.starts(with: "：".utf8)
  }
}
