// Lines and columns of byte offsets that lie near each other. A list of tools is often one line of megabytes, where
// counting characters from the start of the line for each place would take the square of its length.

/// Turns offsets into places, remembering where it was.
package struct PlaceCursor {
  private let source: SourceText
  private var last: Position = .start

  /// A cursor at the start of a text.
  package init(_ source: SourceText) { self.source = source }

  /// The place of a range of bytes.
  package mutating func span(_ range: Range<Int>) -> Span {
    let start = position(range.lowerBound)
    return Span(path: source.path, start: start, end: position(range.upperBound))
  }

  private mutating func position(_ offset: Int) -> Position {
    let isKnown = last.byte > 0 && offset <= source.bytes.count
    let place = isKnown ? (offset < last.byte ? before(offset) : after(offset)) : nil
    last = place ?? source.position(atByte: offset)
    return last
  }

  private func after(_ offset: Int) -> Position {
    var place = last
    for byte in source.bytes[last.byte..<offset] {
      if byte == UInt8(ascii: "\n") {
        place.line += 1
        place.column = 1
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    place.byte = offset
    return place
  }

  /// Keys may stand in any order, so that places go back as well. On another line, counting is the source's business.
  private func before(_ offset: Int) -> Position? {
    var place = last
    for byte in source.bytes[offset..<last.byte] {
      if byte == UInt8(ascii: "\n") { return nil }
      if byte & 0xC0 != 0x80 { place.column -= 1 }
    }
    place.byte = offset
    return place
  }
}
