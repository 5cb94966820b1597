// libyaml's marks count code points from 0; ours are lines, columns and bytes. Marks arrive in ascending order, so a
// cursor makes the conversion linear over the whole file, even where the file is one long line.

import CLibYAML

/// Turns libyaml's marks into places of one source.
struct MarkConverter {
  private let source: SourceText
  private var cursor: Position

  init(_ source: SourceText) {
    self.source = source
    cursor = Position(line: 1, column: 1, byte: source.byteOrderMarkLength)
  }

  /// The place of `mark`; a mark behind the end of a line is clamped to the line's end.
  mutating func position(_ mark: yaml_mark_t) -> Position {
    let line = Int(clamping: mark.line) + 1
    let column = Int(clamping: mark.column) + 1
    var place = cursor
    if place.line != line || place.column > column {
      place = Position(line: line, column: 1, byte: source.lineStart(line))
    }
    advance(&place, toColumn: column)
    cursor = place
    return place
  }

  private func advance(_ place: inout Position, toColumn column: Int) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var (offset, reached) = (place.byte, place.column)
      while reached < column, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
        offset += 1
        while offset < bytes.count, !SourceText.startsCharacter(bytes[offset]) { offset += 1 }
        reached += 1
      }
      (place.byte, place.column) = (offset, reached)
    }
  }
}
