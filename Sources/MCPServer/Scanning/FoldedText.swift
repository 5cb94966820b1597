// A text the way its characters are meant rather than written: digits of all scripts as those of ASCII, full-width
// characters as plain ones, all dashes and spaces alike, and nothing that is not seen. Scanners look for ASCII alone
// and find their way back to the bytes of the original by a list of pieces; a piece of ASCII is one copy.

/// What a text is folded for.
enum FoldingPurpose {
  /// Personal data: letters stay what they are, because names and domains may have any.
  case personalData
  /// Phrases: letters become those of ASCII that they look like, without accents.
  case phrases
}

/// A folded copy of a text.
struct FoldedText {
  private struct Piece {
    var start: Int
    var source: Int
    /// Bytes in the original that one character took; 0 where the bytes were copied one by one.
    var width: Int
  }

  /// The folded bytes.
  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  init(_ text: UnsafeBufferPointer<UInt8>, for purpose: FoldingPurpose) {
    bytes.reserveCapacity(text.count)
    guard let text = ScannedText(text) else { return }
    var index = 0
    while index < text.count {
      let start = index
      index = text.asciiEnd(from: start)
      if index > start { copy(text.slice(start..<index), from: start) }
      while index < text.count, text.base[index] >= 0x80 {
        let (scalar, width) = text.scalar(at: index)
        switch ScalarFolding.folded(scalar, for: purpose) {
        case .itself: copy(text.slice(index..<index + width), from: index)
        case .nothing: break
        case .bytes(let first, let second):
          pieces.append(Piece(start: bytes.count, source: index, width: width))
          bytes.append(first)
          if second != 0 { bytes.append(second) }
        }
        index += width
      }
    }
  }

  private mutating func copy(_ slice: UnsafeBufferPointer<UInt8>, from source: Int) {
    let offset = bytes.count
    if let last = pieces.last, last.width == 0, last.source - last.start == source - offset {
      bytes.append(contentsOf: slice)
      return
    }
    pieces.append(Piece(start: offset, source: source, width: 0))
    bytes.append(contentsOf: slice)
  }

  /// Where a range of folded bytes stands in the original.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, let first = piece(at: range.lowerBound), let last = piece(at: range.upperBound - 1) else {
      return 0..<0
    }
    let start = first.width == 0 ? first.source + range.lowerBound - first.start : first.source
    let end = last.width == 0 ? last.source + range.upperBound - last.start : last.source + last.width
    return start..<max(start, end)
  }

  private func piece(at index: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= index { low = middle } else { high = middle }
    }
    return pieces.isEmpty ? nil : pieces[low]
  }
}

extension ScannedText {
  /// Where the run of ASCII that begins here ends.
  func asciiEnd(from start: Int) -> Int {
    var index = start
    while count - index >= ByteBlock.count {
      let marks = ByteBlock(at: base + index).notASCII
      if marks != 0 { return index + ByteBlock.first(marks) }
      index += ByteBlock.count
    }
    while index < count, base[index] < 0x80 { index += 1 }
    return index
  }

  /// The scalar whose first byte stands here, and its length; U+FFFD of one byte where the bytes are not UTF-8.
  func scalar(at index: Int) -> (UInt32, Int) {
    let first = UInt32(self[index])
    let (width, low): (Int, UInt32) =
      switch first {
      case 0xC2..<0xE0: (2, first & 0x1F)
      case 0xE0..<0xF0: (3, first & 0x0F)
      case 0xF0..<0xF5: (4, first & 0x07)
      default: (1, first < 0x80 ? first : 0xFFFD)
      }
    var value = low
    for offset in stride(from: 1, to: width, by: 1) {
      let byte = self[index + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, width)
  }
}
