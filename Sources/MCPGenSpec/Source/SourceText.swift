// One file's text with its line index. Lines end at LF alone (CRLF included): every other line break that YAML or
// Unicode knows is refused before parsing, so that this index, libyaml and every editor agree about line numbers.

/// The text of one spec file.
public struct SourceText: Sendable {
  /// The path that diagnostics name; it identifies the source.
  public let path: String
  /// The file's bytes as read from disk, a leading byte-order mark included.
  public let bytes: [UInt8]
  private let lineStarts: [Int]

  /// The text `bytes` of the file `path`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [Self.markLength(bytes)]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The text `text` of the file `path`.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The length of the byte-order mark at the start: 3 or 0.
  var byteOrderMarkLength: Int { lineStarts[0] }

  /// The number of lines; a file that ends with a line break has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The bytes of a line (counted from 1) without its line break; empty where there is no such line.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineCount else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineCount ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<max(start, end)]
  }

  /// The byte at which a line (counted from 1) starts, clamped to the file.
  package func lineStart(_ number: Int) -> Int {
    number <= lineCount ? lineStarts[max(1, number) - 1] : bytes.count
  }

  /// The place of a byte offset, clamped to the file.
  public func position(atByte offset: Int) -> Position {
    let offset = min(max(offset, byteOrderMarkLength), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let characters = bytes[lineStarts[low]..<offset].reduce(0) { $0 + (Self.startsCharacter($1) ? 1 : 0) }
    return Position(line: low + 1, column: characters + 1, byte: offset)
  }

  /// The span between two byte offsets.
  public func span(_ range: Range<Int>) -> Span {
    Span(path: path, start: position(atByte: range.lowerBound), end: position(atByte: range.upperBound))
  }

  /// The empty span at the start of the file, for what concerns the file as a whole.
  public var startSpan: Span { Span(path: path, start: .start, end: .start) }

  /// Whether a UTF-8 byte begins a character (is no continuation byte).
  static func startsCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  private static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
