// The comments of a YAML text, which libyaml reads and forgets. What stands outside of all scalars and begins with `#`
// is one; the scalars come from the same events that specs are read from, so that both agree on what is text.

extension SourceText {
  /// The comments, each from its `#` to the end of its line; none in a text that is no YAML.
  package var comments: [Range<Int>] {
    guard bytes.contains(UInt8(ascii: "#")), let scalars = scalarRanges else { return [] }
    var comments: [Range<Int>] = []
    var rest = scalars[...]
    var offset = byteOrderMarkLength
    while offset < bytes.count {
      if let scalar = rest.first, scalar.lowerBound <= offset {
        rest.removeFirst()
        offset = max(offset, scalar.upperBound)
      } else if startsComment(at: offset) {
        let end = endOfLine(from: offset)
        comments.append(offset..<end)
        offset = end
      } else {
        offset += 1
      }
    }
    return comments
  }

  /// A `#` inside of a word belongs to the word.
  private func startsComment(at offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: "#") else { return false }
    guard offset > byteOrderMarkLength else { return true }
    return [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n")].contains(bytes[offset - 1])
  }

  private func endOfLine(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, end < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }

  /// The bytes of all keys and scalar values, in order; `nil` where reading fails.
  private var scalarRanges: [Range<Int>]? {
    guard TextCheck.problems(of: self).isEmpty, var events = EventStream(self) else { return nil }
    var ranges: [Range<Int>] = []
    while true {
      guard let event = try? events.next() else { return nil }
      if case .streamEnd = event.kind { return ranges }
      guard case .scalar(let scalar, _) = event.kind else { continue }
      let start = contentStart(of: scalar, from: event.start.byte)
      if start < event.end.byte { ranges.append(start..<event.end.byte) }
    }
  }

  /// A block scalar begins with a header, `|` or `>`, behind which a comment may stand.
  private func contentStart(of scalar: Scalar, from start: Int) -> Int {
    guard scalar.style == .literal || scalar.style == .folded else { return start }
    return min(endOfLine(from: start) + 1, bytes.count)
  }
}
