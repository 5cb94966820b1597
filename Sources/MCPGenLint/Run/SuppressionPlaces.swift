// Where a comment that suppresses counts, and how it is taken out of a text without changing what the text says.

import MCPGenSpec

extension SourceText {
  /// Whether nothing but white space stands before the comment on its line.
  private func isAlone(_ comment: Suppression) -> Bool {
    let start = lineStart(position(atByte: comment.range.lowerBound).line)
    return bytes[start..<comment.range.lowerBound].allSatisfy(Suppression.isBlank)
  }

  /// The line whose findings a comment is about: its own, or where it stands alone the next one with content.
  func lineMeant(by comment: Suppression) -> Int {
    let own = position(atByte: comment.range.lowerBound).line
    guard isAlone(comment) else { return own }
    var line = own + 1
    while line <= lineCount {
      let content = self.line(line).drop(while: Suppression.isBlank)
      // A text of many lines cannot go on behind a comment, so what begins with `#` here is a comment.
      if let first = content.first, first != UInt8(ascii: "#") { return line }
      line += 1
    }
    return own
  }

  /// The fix that deletes a comment, with its line where nothing else is on it.
  func removal(of comment: Suppression) -> Fix? {
    let line = position(atByte: comment.range.lowerBound).line
    let start = lineStart(line)
    guard isAlone(comment) else {
      var before = comment.range.lowerBound
      while before > start, Suppression.isBlank(bytes[before - 1]) { before -= 1 }
      return deletion(before..<comment.range.upperBound)
    }
    let next = self.line(line + 1)
    let isBeforeBlank = line < lineCount && next.allSatisfy(Suppression.isBlank)
    // The comment may be all that keeps blank lines out of the text above.
    guard !(isBeforeBlank && keepsBlankLines) else { return nil }
    return deletion(start..<lineStart(line + 1))
  }

  private func deletion(_ range: Range<Int>) -> Fix {
    Fix("Remove the comment", isSafe: true, edits: [.init(span(range), "")])
  }

  /// Whether some text may keep the blank lines at its end: `|+` or `>+`.
  private var keepsBlankLines: Bool {
    ["|+", ">+"].contains { bytes.contains(text: $0) }
      || (1...9).contains { bytes.contains(text: "|\($0)+") || bytes.contains(text: ">\($0)+") }
  }
}

extension [UInt8] {
  /// Whether a text of ASCII stands somewhere in the bytes.
  func contains(text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return false }
    return withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
        if (1..<wanted.count).allSatisfy({ bytes[start + $0] == wanted[$0] }) { return true }
      }
      return false
    }
  }
}
