// Markup that is there for a model and not for those who look at the text as it is rendered: comments, and elements
// that a style hides. What stands in code is shown as it is, and is no hiding place.

/// Finds hidden markup.
///
/// Of a kind of markup at most a hundred places in code are passed over: a hostile text could hold very many.
struct HiddenMarkup {
  private let bytes: [UInt8]

  /// What is hidden in a text: what it is, and the bytes of it.
  static func found(in text: String) -> (noun: String, excerpt: String)? {
    guard mayHold(text) else { return nil }
    let markup = HiddenMarkup(bytes: Array(text.utf8))
    return markup.comment() ?? markup.linkComment() ?? markup.element()
  }

  private static func mayHold(_ text: String) -> Bool {
    let isSign: (UInt8) -> Bool = { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }
    return text.utf8.withContiguousStorageIfAvailable { $0.contains(where: isSign) }
      ?? text.utf8.contains(where: isSign)
  }

  /// `<!-- … -->`.
  private func comment() -> (String, String)? {
    var start = 0
    var patience = 100
    while patience > 0, let found = Ascii.find("<!--", in: bytes, from: start) {
      patience -= 1
      let end = Ascii.find("-->", in: bytes, from: found + 4).map { $0 + 3 } ?? bytes.count
      if !isInCode(found), end > found + 8 { return ("an HTML comment, which is not shown", text(found..<end)) }
      start = found + 4
    }
    return nil
  }

  /// `[//]: # (…)`, which Markdown reads as a link that nothing uses.
  private func linkComment() -> (String, String)? {
    guard let found = Ascii.find("[//]: #", in: bytes) ?? Ascii.find("[comment]: #", in: bytes) else { return nil }
    guard !isInCode(found) else { return nil }
    let end = bytes[found...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return ("a Markdown comment, which is not shown", text(found..<end))
  }

  /// `<span style="display:none">` and the like.
  private func element() -> (String, String)? {
    var start = 0
    var patience = 100
    while patience > 0, let open = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
      let tag = bytes[open..<min(open + 400, bytes.count)]
      let end = tag.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? tag.endIndex
      if hides(Array(bytes[open..<end])) {
        if !isInCode(open) { return ("markup that is not shown", text(open..<end)) }
        patience -= 1
      }
      start = open + 1
    }
    return nil
  }

  private static let styles: [StaticString] = [
    "display:none", "visibility:hidden", "font-size:0", "opacity:0;", "opacity:0\"", "opacity:0'", "height:0;",
    "left:-999",
  ]

  private func hides(_ tag: [UInt8]) -> Bool {
    guard tag.count > 3, Words.isLower(Words.lowered(tag[1])) else { return false }
    if Ascii.find(" hidden>", in: tag) != nil || Ascii.find(" hidden ", in: tag) != nil { return true }
    guard let style = Ascii.find("style", in: tag) else { return false }
    let rules = tag[style...].filter { $0 > 0x20 }
    return Self.styles.contains { Ascii.find($0, in: rules) != nil }
  }

  /// Whether a place is between backticks, of a line or of a block.
  private func isInCode(_ place: Int) -> Bool {
    let tick = UInt8(ascii: "`")
    let line = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let inLine = bytes[line..<place].count { $0 == tick }
    if inLine % 2 == 1 { return true }
    var fences = 0
    var index = 0
    while let fence = Ascii.find("```", in: bytes, from: index), fence < place {
      fences += 1
      index = fence + 3
    }
    return fences % 2 == 1
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
